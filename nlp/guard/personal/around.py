"""The words around a name that say that it is one."""

from __future__ import annotations

from nlp.reading.languages import words_of

TITLES = words_of(
    "herr herrn hr hr. hrn hrn. frau fr fr. fräulein frl. dr dr. prof prof. professor professorin doktor familie fam"
    " fam. eheleute ehepaar geschwister mr mr. mrs mrs. ms ms. miss sir madam sayın bay bayan ailesi dipl.-ing"
    " dipl.-ing. ing. mag."
)
"""After these a capital is a name, whatever else it may mean."""

CYRILLIC_TITLES = words_of(
    "пан пана пану паном пане пані панi г-н г-жа господин госпожа родина родини родину родині родиною сім'я сім'ї"
    " семья семьи тітка тітки дядько дядька баба"
)
_ARABIC_TITLES = words_of("السيد السيدة الأستاذ الأستاذة الدكتور الدكتورة الحاج الحاجة الآنسة الشيخ عائلة آل")
_ARABIC_ROLES = words_of(
    "جاري جارتي جارنا جارتنا صديقي صديقتي ابني ابنتي أخي أختي زوجي زوجتي صاحب مالك الجار الجارة المستأجر البواب الطبيب"
    " المعلم المعلمة بنتي ابنتنا ابننا الموظف الموظفة المدرس المدرسة الممرضة رفيقي رفيقتي خالتي عمتي خالي عمي جدي جدتي"
    " والدي والدتي حماتي صاحبة مالكة جيراننا صديقنا الحارس المدرب المدربة المربية المديرة السائق"
)
_CLOSINGS = words_of(
    "gruß grüße gruss grüsse grüßen lg vg mfg hg bg hochachtungsvoll danke dank herzlichst ihr ihre euer eure deine"
    " dein gez gez. i.a. unterschrift regards best sincerely cheers thanks yours love saygılar saygılarımla sevgiler"
    " selamlar sevgilerimle teşekkürler teşekkür повагою вітаннями дякую щиро уважением تحياتي تحيات التحية وشكرا شكرا"
)


def _with_prefixes(listed: frozenset[str]) -> frozenset[str]:
    """Arabic writes "and", "for" and "with" together with the word that follows."""
    joined = {prefix + word for word in listed for prefix in ("", "و", "ل", "ب", "لل")}
    return frozenset(joined | {"لل" + word[2:] for word in listed if word.startswith("ال")})


WORDS: dict[str, frozenset[str]] = {
    "AND": words_of("und & and ve та і"),
    "COLON": words_of(": - – ="),
    "I": words_of("ich er sie der die und я ben i he she"),
    "AM": words_of("bin bins bin's ist lautet schreibt spricht war is am was 's називаюся це є - – —"),
    "CALLED": words_of("heiße heisse heiss heiß heißt heisst hieß nennt"),
    "NAME_IS": words_of(
        "namens adım soyadım ismim adı ismi isim name's named звати звуть зовут ім'я прізвище имя фамилия nachname"
        " vorname"
    ),
    "NAME_WORD": words_of("name names namen nachname surname ad soyad soyadı i i'm im"),
    "RING": words_of(
        "klingeln klingel klingelt klingelschild abzuholen abholen abgeben melden meldet kontakt kontaktiert frag"
        " fragt fragen contact ask"
    ),
    "AT": words_of("bei : an ist lautet for at"),
    "SENTENCE_END": words_of(". ! ? … ;"),
    "ARTICLE": words_of("der die den dem beim vom dieser diese diesen diesem"),
    "BEFORE_MANY": words_of("die den bei der von the"),
    "FROM": words_of("aus von vom in im gegenüber from"),
    "WHERE": words_of("nebenan gegenüber oben unten nummer nr. nr dem haus der hausnummer"),
    "LIVES": words_of(
        "wohnt wohnhaft lebt parkt stellt beschwert grillt feuert raucht lives living parks oturuyor oturan yaşıyor"
        " живе мешкає проживає живет живёт"
    ),
    "NEAR": words_of(
        "nebenan gegenüber oben unten haus erdgeschoss eg parterre dachgeschoss stock etage keller hinterhaus"
    ),
    "CLOSING": _CLOSINGS,
    "ARABIC_TITLE": _with_prefixes(_ARABIC_TITLES),
    "ARABIC_ROLE": _with_prefixes(_ARABIC_ROLES),
    "ARABIC_NAME_IS": words_of("اسمي إسمي واسمي اسمه اسمها أدعى يدعى تدعى معكم اسم"),
    "PARTICLE": words_of("von van de da di del dos ten ter tom ibn al el abu ní ni ó"),
    "PARTICLE_ARTICLE": words_of("der den dem la las los"),
    "ROLE": words_of(
        "familien nachbar nachbarn nachbarin vermieter vermieterin vermieters mieter mieterin mieters hausmeister"
        " hausmeisterin hausmeisters anwohner anwohnerin rentner rentnerin lehrer lehrerin klassenlehrer"
        " klassenlehrerin arzt ärztin hausarzt hausärztin zahnarzt trainer trainerin chef chefin eigentümer"
        " eigentümerin besitzer besitzerin hausverwalter hausverwalterin betreuer betreuerin erzieherin erzieher"
        " ansprechpartner ansprechpartnerin witwe witwer wirt wirtin untermieter untermieterin mitbewohner"
        " mitbewohnerin pfleger pflegerin kinderarzt kinderärztin sachbearbeiter sachbearbeiterin verwalter verwalterin"
        " hausverwaltung hauswart hauswartin pförtner pförtnerin putzfrau putzhilfe haushaltshilfe babysitter"
        " babysitterin tagesmutter postbotin busfahrer busfahrerin taxifahrer taxifahrerin gärtner gärtnerin"
        " übungsleiter übungsleiterin therapeut therapeutin kursleiter kursleiterin vormieter vormieterin nachmieter"
        " nachmieterin zeuge zeugin zeugen kassenwart kassenwartin rechtsanwalt rechtsanwältin herren klingelschild c/o"
        " bewohner bewohnerin halter halterin fahrer fahrerin postbote senior seniorin neighbour neighbor landlord"
        " landlady tenant caretaker teacher doctor driver owner widow boss janitor nurse carer coach concierge flatmate"
        " roommate housemate lodger witness komşunun kapıcı kapıcımız yönetici yöneticimiz sahibi sahibim sahibimiz"
        " öğretmen öğretmeni doktorum bakıcı bakıcım antrenör şoför komşum komşuma komşumun komşumuz komşu öğretmenim"
        " сусід сусіда сусіду сусідом сусіди сусідка сусідки сусідку сусідці сосед соседа соседу соседка соседки"
        " соседку друг подруга колега лікар лікарка вчитель вчителька двірник орендодавець брат сестра чоловік дружина"
        " двірника двірнику сантехнік консьєрж консьєржка консьєржки тренер тренера тренерка тренерки власник власника"
        " власниця власниці господар господаря господиня орендар вихователь вихователька виховательки няня няні"
        " доглядальниця медсестра водій водія вчительки вчителя лікаря лікарки подругу подруги друга знайомий знайома"
        " квартирант мати батько син сина донька доньки дочка бабуся дідусь тітка дядько онук онука племінник"
        " племінниця дворник хозяин хозяйка владелец владелица учитель учительница врач воспитательница"
    ),
    "KIN": words_of(
        "oma opa onkel tante schwager schwägerin cousin cousine bruder schwester sohn tochter mann vater mutter enkel"
        " enkelin kollege kollegen kollegin freund freundin bekannter bekannte bekannten friend colleague brother"
        " sister husband wife son daughter uncle aunt arkadaşım kardeşim eşim ablam abim oğlum kızım amcam teyzem mama"
        " papa annem babam eltern großvater großmutter stiefvater stiefmutter stiefsohn stieftochter halbbruder"
        " halbschwester nichte neffe patenonkel patentante verlobter verlobte verlobten lebensgefährte lebensgefährtin"
        " lebensgefährten kumpel schulfreund schulfreundin nephew niece grandson granddaughter grandma grandpa grandad"
        " gran granny nan stepdad stepmum stepfather stepmother fiancé fiancée girlfriend boyfriend mate yeğenim"
        " kayınpederim kocam karım nişanlım torunum halam dayım babaannem anneannem schwiegermutter schwiegervater"
        " schwiegersohn schwiegertochter ehemann ehefrau partner partnerin mitschüler patenkind mother father mum dad"
        " kuzenim gelinim dedem ninem kayınvalidem anneanne babaanne chefin chef boss ex exmann exfrau ex-mann ex-frau"
    ),
}
"""Which words have which flag, in small letters."""
