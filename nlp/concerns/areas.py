"""What a sentence of a neighbourhood is about, told by its words in five languages: buses, light, rubbish, rents, …"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

# area: beginnings of words; "=" marks a whole word, "~" what may also stand within a word. A line with ":" goes on.
_TABLE = """
transit: bus busse busverbindung haltestelle ~straßenbahn tram =bahn =bahnen u-bahn s-bahn ~fahrplan
: nahverkehr öpnv =zug =züge nachtbus ~bahnhof wartehalle =linie schaffner =bahnsteig station
: =platform istasyon вокзал =метро станці محطة المحطة قطار buses train otobüs durak durağ tramvay
: =metro автобус трамва зупинк маршрутк حافل باص ترام
bike: ~radweg ~fahrrad ~radfahr =rad radspur radweg bike cycl bisiklet велосипед велодор دراج
cars: raser =rasen =rast tempo ~geschwindigkeit =autos autofahrer ~verkehr lkw =laster speed traffic =cars
: truck hız trafik araba машин швидк سرعة سيارات durchfahrt autorennen poser motorrad =moped motorbike
: sürücü водії мотоцикл
parking: ~parkplatz ~parkplätz =parken =parkt parkende falschpark zugeparkt ~stellplatz ~stellplätz
: parkverbot parking =parked otopark парков припарк موقف مواقف e-roller e-scooter scooter parkschein
: anwohnerpark parkausweis tiefgarage einfahrt =zufahrt feuerwehrzufahrt
crossing: ~ampel ~zebrastreifen ~kreuzung ~überweg crossing crosswalk zebra =signal geçi світлофор =перехід
: =переході إشارة معبر
surface: ~schlagl ~gehweg ~gehsteig ~bürgersteig ~fahrbahn ~bordstein ~pflaster pothole pavement sidewalk
: kerb çukur kaldırım =яма =ями =ямах тротуар حفر رصيف ~treppe ~brücke ~unterführung ~tunnel stolper
: footpath bridge stairs steps köprü merdiven міст =мосту сход جسر درج
light: ~latern ~beleucht =licht =lichter ~dunkel finster lampe =lampen lamp light dark =lit lamba aydınlat
: karanlık ışık ліхтар освітл темно =темна إضاءة إنارة مظلم
waste: ~müll ~hundekot ~abfall ~abfäll ~tonne ~altglas vermüll papierk kippen glascontainer rubbish trash
: garbage litter =bin =bins waste recycl dump entsorg sperrgut =windeln glasscherben scherben möbel
: elektroschrott fly-tipp mattress hurda меблі رمي أثاث عفش زباله زبال حاويات حاوية çöp сміт смітник
: قمامة نفايات زبالة
dogs: hund ~hundekot dog köpek собак كلاب ~hundewiese hundebeutel hundeleine =leine leash köpekler
pests: ratte =rats =rat fareler щур جرذان فئران ~mücken tauben =wespen ungeziefer pigeon mosquito wasps
: güvercin голуб комар صراصير حشرات بعوض
play: ~spielplatz ~spielplätz schaukel rutsche ~klettergerüst sandkasten spielgerät playground =swing
: =swings =slide salıncak kaydırak =oyun майданчик гойдалк أرجوحة أراجيح ألعاب ملعب kletter wippe
: =spielen karussell ~rutsche climbing sandpit гірк زحليق
green: =baum ~bäume blumen ~hecke ~grünfl begrün =wiese unkraut =beete =tree =trees flower hedge weeds ağaç
: çiçek yeşil дерев квіт клумб أشجار شجر زهور =park =parks =parkanlage parkta parkın =парк =парку
: =парке الحديقة ~garten =gärten gemeinschaftsgarten gießen vertrockn hochbeet rosen laub bäumen =bush
: =lawn garden bahçe çim трава газон حديق عشب ورود
noise: ~lärm =laut =laute =lauten ~ruhestör krach =musik böller noise noisy loud music gürültü müzik =шум
: шумно галас гучн музик ضوضاء ضجيج =leise feiern schlagzeug trommel bohr quietscht party parties drum
: drilling davul парті барабан
housing: ~miete =mieten ~wohnung ~wohnraum vermieter nebenkosten heizung ~aufzug fahrstuhl treppenhaus =rent
: =rents housing apartment =flat =flats landlord elevator =lift heating ~keller =hausflur
: hausverwaltung schimmel heizkosten mietvertrag =hausmeister mould damp ev-sahibi küf підвал пліснява
: домофон رطوبة عفن مالك التدفئة تدفئة kira konut asansör kalorifer ısıtma оренд житл квартир =ліфт
: ліфта опаленн إيجار سكن شقة شقق مصعد
school: ~schule ~schul =kita ~kita kitaplätz kindergart =hort unterricht school kindergarten daycare nursery
: okul kreş школ садок садочк дитсад مدرسة مدارس روضة حضانة ganztag betreuung =ferien hortplatz
: holiday-club ~schulhof lehrer klassen gruppenräume erzieher mensa teacher classroom sınıf öğretmen
: вчител класи معلم صفوف
shops: ~supermarkt =laden =läden ~bäcker wochenmarkt einkaufsm =kiosk geschäfte shop grocer supermarket
: bakery dükkan bakkal süpermarket магазин супермаркет متجر سوق دكان محل =aldi =lidl =rewe =edeka
: =netto tesco ~wochenmarkt ~drogerie ~imbiss =markt einkaufen getränkemarkt ~sparkasse geldautomat
: ~post briefkasten post-office cash manav pazar =пошта банкомат بريد صراف
health: arzt ärzt hausarzt kinderarzt ~apothek ~krankenhaus doctor pharmac clinic doktor eczane hastane
: лікар аптек поліклін طبيب أطباء صيدلية عيادة مستشفى zahnarzt zahnärzt hebamme pflegedienst praxis
: praxen dentist nurse surgery hastan dişçi стоматолог медсест أسنان
benches: =bank ~bänke parkbank sitzbank ~sitzgelegenheit bench bankla лавк лавоч лавиц مقعد مقاعد
toilets: ~toilette =klo =klos =wc wcs toilet restroom tuvalet туалет مرحاض مراحيض
access: ~barriere ~rollstuhl =rampe rollator wheelchair =ramp accessib engelli rampa tekerlekli інвалід
: пандус منحدر معاقين كرسي
net: ~internet wlan wi-fi wifi ~glasfaser handyempfang funkloch broadband інтернет إنترنت empfang =netz
: handynetz signal şebeke зв'язок شبكة واي
sport: ~schwimmbad freibad ~sporthalle ~turnhalle ~fußball bolzplatz basketball sportplatz pool =gym sports
: football yüzme havuz спорт басейн футбол مسبح رياض ~schwimm sauna tischtennis =flutlicht turnen
: laufgruppe yoga =sportplatz tennis swim =bath koşu плаван тренажер йога سباحة كرة
meeting: ~treffpunkt jugend ~bürgerhaus ~bibliothek ~bücherei begegnung stadtteilzentrum library youth
: community-cent kütüphane gençlik бібліотек молод مكتبة شباب chor =choir koro =хор جوقة frühstück
: repair =café cafe nachbarschaftscafé schachspiel =schach begegn seniorentreff =kino theater kaffee
: cinema chess coffee sinema satranç kahve кіно шахи кав'ярн سينما شطرنج قهوة
safety: polizei einbruch einbrüche ~überfall dealer drogen police burglar drug crime polis hırsız uyuşturucu
: поліц наркот крадіж شرطة سرقة سرقات مخدرات gruselig unheimlich =angst diebstahl geklaut vandal
: messer betrunken scary robbed stolen theft drunk korkuyor güvenl страшно небезпечн крад خوف خطير
: سكارى
water: ~überschwemm hochwasser gully =gullys =kanal trinkbrunnen =brunnen pfütze flood drain fountain
: kanalizasyon çeşme =sel каналіз фонтан калюж صرف نافورة تصريف
office: ~bürgeramt bürgerbüro =termin =termine behörde ~formular öffnungszeit appointment =office randevu
: довідк прийом موعد مواعيد anträge antrag ausweis reisepass =amt kundencenter wartezeit passport
: permit pasaport паспорт заяв جواز طلب
course: ~deutschkurs ~sprachkurs language-course almanca kurs курси دورة دورات =kurs =kurse sprachcafé
: unterrichten dersi =ders lesson classes курс урок دروس لغة عربي
winter: schnee glatteis =glatt gestreut geräumt snow =ice icy =kar =buz сніг ожелед ثلج
building: ~baustelle bauarbeiten bauschutt construction inşaat будівництв будмайданч بناء
weather: =schatten hitze hitzewelle sonnensegel =shade heat gölge =тінь спека ظل حر
vandalism: graffiti ~schmierer beschmier vandal граффіті графіті كتابات
festival: ~straßenfest stadtteilfest nachbarschaftsfest ~flohmarkt konzert festival street-party concert
: şenlik konser ярмарок концерт مهرجان حفل =fest =fests sommerfest kuchen =fete şenliği свято
: праздник
tutoring: nachhilfe hausaufgaben tutor homework ödev репетитор دروس
"""
# What often is the reason, the place or the consequence of the other is no second concern.
_KINSHIP = """
access+health access+housing access+parking access+surface access+transit benches+green benches+play benches+transit
benches+waste bike+crossing bike+parking bike+surface bike+winter building+cars building+surface cars+bike
cars+crossing cars+noise cars+parking cars+play cars+school cars+surface cars+transit course+meeting crossing+access
crossing+light crossing+school dogs+noise festival+meeting green+dogs green+play light+bike light+safety light+surface
meeting+safety meeting+shops noise+building noise+festival noise+meeting noise+safety noise+sport parking+access
parking+crossing parking+surface pests+housing pests+waste play+dogs safety+transit school+play school+transit
shops+parking sport+meeting surface+transit tutoring+school vandalism+safety waste+play waste+vandalism water+surface
weather+benches weather+green weather+play weather+school winter+surface
"""
_KIN = {frozenset(pair.split("+")) for pair in _KINSHIP.split()}
_PLACING = re.compile(
    r"(?:am|an|auf|aus|bei|beim|hinter|im|in|ins|nach|neben|um|vom|vor|zu|zum|zur|unterm|gegenüber|at|by|near|in|"
    r"to|from|on|outside|behind|у|в|на|біля|до|перед|за|від|коло|возле|около|في|أمام|قرب|بجانب|إلى|من|عند|خلف)"
)
_BESIDE = re.compile(
    r"vor|vorm|neben|hinter|bei|beim|gegenüber|near|outside|behind|beside|next|перед|біля|коло|возле|около|أمام|"
    r"امام|قرب|بجانب|عند"
)
_BETWEEN = re.compile(
    r"(?:der|die|das|dem|den|ein|einer|einem|einen|unserer|unserem|unserer|meiner|meinem|ihrer|neuen|alten|the|"
    r"our|my|a|нашій|нашої|нашого|дитячому|дитячого)"
)
_LOCATIVE = re.compile(r".{2,}(?:[ıiuü]nd[ae]|[ıiuü]ndaki|kta|taki|daki|deki)")  # Turkish: "parkta", in the park
_ARABIC_BEGINNING = re.compile(r"^[وف]?(?:[بك]?ال|لل|[بل])?(?=\w{3})")  # "للقمامة": and, for, in, the
_OPENING = 3  # words: who begins with a place speaks of it: "Im Bus ist es zu voll"
_WORD = re.compile(r"[\w'’-]*\w")


@dataclass(frozen=True, slots=True)
class About:
    """The areas that a piece of text is about and those it only names as a place ("vor der Schule")."""

    matters: frozenset[str]
    places: frozenset[str]

    @property
    def all(self) -> frozenset[str]:
        """All that is named, either way."""
        return self.matters | self.places


def about(text: str) -> About:
    """Which areas ``text`` names; mostly none or one, and never one that has no word in the table."""
    matters: set[str] = set()
    places: set[str] = set()
    words = [word.casefold() for word in _WORD.findall(text)]
    for index, word in enumerate(words):
        (places if _placed(words, index) else matters).update(_areas_of(word))
    if not matters and words and not _BESIDE.fullmatch(words[0]):
        matters = {area for word in words[:_OPENING] for area in _areas_of(word)}
    return About(frozenset(matters), frozenset(places - matters))


def apart(one: About, other: About) -> bool:
    """Whether both are about something, and surely about different things."""
    if not one.matters or not other.matters or one.all & other.all:
        return False
    return not any(frozenset((a, b)) in _KIN for a in one.matters for b in other.matters)


def _placed(words: list[str], index: int) -> bool:
    if _LOCATIVE.fullmatch(words[index]):
        return True
    before = index - 1
    while before >= max(0, index - 3) and _BETWEEN.fullmatch(words[before]):
        before -= 1
    return before >= 0 and _PLACING.fullmatch(words[before]) is not None


def _areas_of(word: str) -> set[str]:
    stems = _stems()
    plain = _ARABIC_BEGINNING.sub("", word)
    found: set[str] = set()
    for form in {word, plain}:
        found.update(stems.whole.get(form, ()))
        for cut in range(2, len(form) + 1):
            found.update(stems.opening.get(form[:cut], ()))
    for inner in stems.shape.findall(word):
        found.update(stems.inner[inner])
    return found


@dataclass(frozen=True, slots=True)
class _Stems:
    """The table the other way round: from whole words, beginnings and inner parts to their areas."""

    whole: dict[str, set[str]]
    opening: dict[str, set[str]]
    inner: dict[str, set[str]]
    shape: re.Pattern[str]


@cache
def _stems() -> _Stems:
    whole: dict[str, set[str]] = defaultdict(set)
    opening: dict[str, set[str]] = defaultdict(set)
    inner: dict[str, set[str]] = defaultdict(set)
    for line in _TABLE.replace("\n: ", " ").strip().splitlines():
        area, _, words = line.partition(": ")
        for word in words.casefold().split():
            kind = {"=": whole, "~": inner}.get(word[0], opening)
            kind[word.lstrip("=~")].add(area)
    return _Stems(dict(whole), dict(opening), dict(inner), re.compile("|".join(sorted(inner, key=len, reverse=True))))
