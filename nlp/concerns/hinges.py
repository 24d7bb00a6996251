"""How people go on: words that begin another matter, words that stay with the one before, and words around both."""

from __future__ import annotations

import re


def _any(words: str, *, whole: bool = True) -> str:
    phrases = (re.escape(phrase.strip()).replace(r"\ ", r"\s+") for phrase in words.split(","))
    return "(?:" + "|".join(sorted(phrases, key=len, reverse=True)) + ")" + (r"(?!\w)" if whole else "")


_AND = r"(?:(?:und|and|ve|і|й|та|и|а|و)\s+)?"

# Another matter, whatever it sounds like.
_ORDINALS = _any(
    "zweitens,drittens,viertens,fünftens,zum anderen,zum zweiten,zum dritten,noch etwas,noch was,noch eins,"
    "noch eine sache,noch eine frage,"
    "noch ein punkt,noch ein thema,anderes thema,ein anderes thema,eine andere sache,etwas anderes,"
    "etwas ganz anderes,was anderes,"
    "was ganz anderes,ein weiterer punkt,ein weiteres thema,ein weiteres problem,ein anderes problem,"
    "ein anderer punkt,mein zweites anliegen,"
    "mein zweiter punkt,das zweite,das dritte,davon abgesehen,abgesehen davon,unabhängig davon,übrigens,nebenbei,"
    "p.s.,ps:,"
    "ach ja,ach und,achja,was mir noch einfällt,fällt mir noch ein,dann noch was,ein zweites,zweiter punkt,"
    "dritter punkt,"
    "oh and,oh also,while i'm at it,one more,a second,"
    "bir başka şey,başka bir şey,bir şey daha,"
    "і ще таке,інше:,"
    "وعلى فكرة,على فكرة,بالمناسبة,وبالمناسبة,وشي تاني,شي تاني,شيء ثاني,شي ثاني,وشيء آخر,"
    "secondly,second:,thirdly,third:,another thing,another issue,another problem,another point,one more thing,"
    "something else,"
    "by the way,separately,on another note,on a different note,apart from that,aside from that,unrelated,p.s,"
    "ikinci olarak,ikincisi,üçüncü olarak,üçüncüsü,başka bir konu,başka bir sorun,bir başka konu,bir başka sorun,"
    "diğer konu,bunun dışında,bundan başka,bu arada,"
    "по-друге,по-третє,друге,третє,інше питання,інша проблема,ще одне питання,ще одна проблема,ще одне,до речі,"
    "окреме питання,"
    "во-вторых,в-третьих,другой вопрос,другая проблема,ещё один вопрос,еще один вопрос,ещё одно,еще одно,кстати,"
    "ثانيا,ثانياً,ثانيًا,ثالثا,ثالثاً,ثالثًا,أمر آخر,شيء آخر,موضوع آخر,مشكلة أخرى,من ناحية أخرى"
)
# Another matter, unless something ties it to the one before.
_ADDING = _any(
    "außerdem,ausserdem,zudem,ferner,weiterhin,des weiteren,desweiteren,weiters,darüber hinaus,dann noch,"
    "dann gibt es noch,dann ist da noch,dann ist noch,dann wäre da noch,auch noch,"
    "auch,ebenso,ebenfalls,zusätzlich,und noch,schließlich,zuletzt,nicht zuletzt,zum schluss,dazu,daneben,"
    "daneben stört,und ich frage mich auch,wünschen würde ich mir noch,"
    "hem de,"
    "وكمان,كمان,وايضا,ايضا,"
    "also,besides,in addition,additionally,furthermore,moreover,on top of that,and then,then there is,then,"
    "finally,lastly,plus,as well,"
    "ayrıca,bir de,üstelik,dahası,son olarak,ek olarak,öte yandan,sonra,bundan ayrı,"
    "крім того,окрім того,також,теж,а ще,ще,і ще,нарешті,до того ж,далі,потім,"
    "кроме того,помимо этого,также,тоже,а ещё,а еще,ещё,еще,наконец,к тому же,"
    "كذلك,وكذلك,أيضا,أيضاً,أيضًا,وأيضا,وأيضاً,وأيضًا,كما أن,كما,بالإضافة إلى ذلك,بالإضافة,علاوة على ذلك,"
    "فضلا عن ذلك,وأخيرا,أخيرا,أخيراً,ثم"
)
OTHER = re.compile(rf"\W*{_AND}(?:aber\s+)?{_ORDINALS}", re.IGNORECASE)
ADDS = re.compile(rf"\W*{_AND}{_ADDING}", re.IGNORECASE)

# Where one sentence may hold two: "…, außerdem", "… und dann noch", and where a clause ends.
INNER = re.compile(
    rf"\s*[,;–—]\s+(?={_AND}(?:{_ORDINALS}|{_ADDING}))|\s+(?=(?:und|and|ve|і|й|та|и)\s+(?:{_ORDINALS}|{_ADDING}))"
    rf"|\s*؛\s*|\s*،\s*|\s+(?=و(?:كذلك|أيضا|أيضاً|أيضًا))",
    re.IGNORECASE,
)
CLAUSE = re.compile(r"\s*;\s+|\s*,\s+|\s+[–—-]\s+|\s+(?=(?:und|and|ve|і|й|та|и)\s)|\s+(?=و\w{3,}|و\s)", re.IGNORECASE)

# At the beginning: this goes on with what was said.
_GOES_ON = _any(
    "das,dies,da,denn,weil,deshalb,deswegen,daher,darum,dadurch,damit,dabei,dafür,dagegen,daran,darauf,so,sonst,"
    "ansonsten,trotzdem,aber,doch,oder,"
    "vor allem,besonders,gerade,zum beispiel,z.b.,beispielsweise,etwa,nämlich,vielleicht,er,hier,dort,dann wäre,"
    "dann könnte,dann kann,dann müsste,dann würde,dann hätten,dann kommt man,"
    "gerne,eventuell,eigentlich,selbst,sogar,nur,nachts,abends,morgens,tagsüber,im winter,im sommer,im dunkeln,"
    "bei regen,seit,früher,manchmal,oft,immer,"
    "meist,meistens,inzwischen,jetzt,jedes mal,jeden,ständig,niemand,keiner,wer,wenn,wo,wie,warum,wieso,"
    "this,that,these,those,it,it's,they,there,so,because,therefore,thus,otherwise,but,or,especially,particularly,"
    "for example,for instance,e.g.,maybe,perhaps,"
    "here,such,even,at night,in winter,in summer,sometimes,often,always,usually,now,every,nobody,no one,who,if,"
    "when,where,why,how,"
    "bu yüzden,bu nedenle,bunun için,o yüzden,çünkü,bu,bunu,bunlar,şu,o,onlar,orada,burada,böyle,böylece,"
    "özellikle,örneğin,mesela,belki,yoksa,ama,fakat,geceleri,kışın,yazın,bazen,şimdi,her,kimse,"
    "це,цей,ця,ці,там,тут,тому,бо,адже,через це,наприклад,особливо,зокрема,можливо,інакше,але,або,він,вона,вони,"
    "так,вночі,ввечері,взимку,влітку,іноді,часто,завжди,зараз,кожен,ніхто,хтось,якщо,коли,"
    "это,этот,эта,эти,здесь,поэтому,потому,ведь,из-за этого,например,особенно,возможно,иначе,но,или,он,она,они,"
    "так,ночью,вечером,зимой,летом,иногда,часто,всегда,сейчас,каждый,никто,если,когда,"
    "هذا,هذه,ذلك,تلك,وهذا,وهذه,لذلك,لذا,لأن,لأنه,لأنها,خاصة,خصوصا,مثلا,مثلاً,على سبيل المثال,ربما,وإلا,لكن,أو,"
    "هنا,في الليل,ليلا,في الشتاء,دائما,أحيانا,الآن,إذا,عندما,لا أحد,وهو,وهي,مما"
)
GOES_ON = re.compile(rf"\W*(?:(?:und|and|ve|і|та|и|و)\s*)?{_GOES_ON}", re.IGNORECASE)
# Anywhere: this speaks of what was said.
POINTS_BACK = re.compile(
    r"(?<!\w)"
    + _any(
        "dort,daran,davor,dahinter,daneben,darüber,darunter,dafür,dagegen,dadurch,deshalb,deswegen,daher,darum,"
        "dessen,deren,da drüben,beides,"
        "dieser straße,dieser stelle,diesem platz,dieser ecke,dieses problem,dieser zustand,sowas,so etwas,"
        "over there,there too,that's why,because of this,because of that,this problem,these problems,this place,"
        "this street,both of,"
        "orada,oradaki,bu yüzden,bu nedenle,bunun yüzünden,aynı yerde,"
        "там,через це,цьому місці,цієї проблеми,тому що,из-за этого,этом месте,потому что,"
        "بسبب ذلك,بسبب هذا,لهذا السبب,في نفس المكان,في هذا المكان"
    ),
    re.IGNORECASE,
)
# A person's story tells of the matter before: "Meine Tochter ist gestürzt", unless it asks for something.
_TELLS = _any(
    "ich,wir,mein,meine,meinen,meiner,unser,unsere,man,viele,alle,leute,menschen,kinder,eltern,ältere,alte,"
    "senioren,frauen,"
    "nachbarn,anwohner,einige,manche,mit kinderwagen,mit dem kinderwagen,mit rollator,mit dem rollator,"
    "mit dem rollstuhl,im rollstuhl,blinde,annem,babam,eşim,oğlum,kızım,dedem,ninem,babaannem,"
    "мама,моя мама,бабуся,дідусь,моя бабуся,мій син,моя донька,امي,أمي,ابي,أبي,جدتي,جدي,زوجي,زوجتي,بنتي,اولادي,"
    "أولادي,my mum,my mom,i,we,my,our,many,people,children,kids,parents,residents,elderly,old people,women,"
    "everyone,"
    "ben,biz,çocuklar,çocuğum,insanlar,yaşlılar,kadınlar,herkes,я,ми,мій,моя,мої,наші,діти,люди,жінки,літні,"
    "багато,мы,мой,мои,дети,"
    "женщины,أنا,نحن,الأطفال,الناس,أطفالي,ابني,ابنتي,النساء,كبار السن,أخاف"
)
TELLS = re.compile(rf"\W*(?!(?:mein|unser)e?\s+nachbar|my\s+neighbou?r){_TELLS}", re.IGNORECASE)
ASKS = re.compile(
    r"(?<!\w)(?:brauche|brauchen|wünsche|wünschen|hätte|hätten|möchte|möchten|fehlt|fehlen|suche|suchen|biete|"
    r"bieten|fordere|fordern|"
    r"schlage|need|needs|want|would like|wish|looking|offer|missing|istiyor\w*|lazım|gerek\w*|потріб\w*|треба|"
    r"хочу|хочемо|хотіл\w*|"
    r"нужн\w*|хотел\w*|أريد|نريد|نحتاج|أحتاج|أتمنى|نتمنى)(?!\w)",
    re.IGNORECASE,
)
# Not a concern: greetings, thanks, announcements.
COURTESY = re.compile(
    r"\W*(?:(?:hallo|hi|hey|moin|servus|grüß\s\w+|guten\s\w+|liebe[rs]?|sehr geehrte\w*|danke|vielen dank|"
    r"besten dank|viele grüße|liebe grüße|"
    r"beste grüße|lg|mfg|mit freundlichen grüßen|hello|dear|good\s\w+|thanks|thank you|regards|best regards|"
    r"kind regards|cheers|merhaba|"
    r"selam|teşekkür\w*|sevgiler|saygılar\w*|iyi günler|привіт|добрий день|доброго дня|дякую|з повагою|"
    r"здравствуйте|спасибо|с уважением|"
    r"مرحبا|السلام عليكم|شكرا|شكراً|تحياتي|مع التحية)(?!\w)[^.!?,\n]{0,30})[.!?,]*\s*",
    re.IGNORECASE,
)
_SEVERAL = (
    r"(?:zwei|drei|vier|fünf|folgende|meine|diese|mehrere|einige|ein paar|verschiedene|zweierlei|two|three|four|"
    r"five|several|some|a few|a couple of|iki|üç|dört|birkaç|дві|два|три|чотири|кілька|декілька|четыре|несколько|"
    r"أمران|عدة|بعض|ثلاثة|ثلاث|أربعة|\d)"
)
_MATTERS = (
    r"(?:anliegen|dinge|sachen|punkte|themen|probleme|wünsche|fragen|ideen|vorschläge|things|issues|points|"
    r"concerns|problems|topics|wishes|ideas|requests|konu|şey|sorun|istek|öneri|dilek|питання|речі|проблем\w*|"
    r"побажання|пропозиції|справи|вопрос\w*|вещи|просьбы|أمور|مشاكل|نقاط|أشياء|ملاحظات|طلبات|اقتراحات)"
)
ANNOUNCES = re.compile(rf"(?<!\w){_SEVERAL}\s+(?:\w+\s+)?{_MATTERS}(?!\w)|مشكلتان|أمران|zweierlei", re.IGNORECASE)
REASONS = re.compile(
    r"(?<!\w)(?:vorteile|nachteile|benefits|gründe\w*|grund|reasons?|beispiele?|examples?|weil|nämlich|neden\w*|"
    r"sebep\w*|причин\w*|приклад\w*|أسباب|لأن)(?!\w)",
    re.IGNORECASE,
)
VERB = re.compile(
    r"(?<!\w)(?:ist|sind|war|waren|wäre|fehlt|fehlen|gibt|kommt|kommen|fährt|fahren|steht|stehen|liegt|liegen|"
    r"hat|hab|habe|haben|hätte|hast|wird|werden|wurde|"
    r"muss|müssen|müsste|müssten|soll|sollen|sollte|sollten|kann|können|könnte|könnten|braucht|brauchen|brauche|"
    r"bräuchte|wünsche|wünschen|möchte|will|"
    r"wollen|funktionier\w+|stinkt|nervt|hält|halten|parkt|parken|rast|rasen|bellt|bellen|geht|gehen|macht|"
    r"machen|läuft|laufen|schließt|öffnet|"
    r"bleibt|bleiben|quillt|bricht|wackelt|wackeln|quietscht|riecht|riechts|gehts|gibts|klappt|wächst|wachsen|"
    r"verteilt|nimmt|nehmen|zahlt|regnet|vertrocknen|tropft|flackert|flackern|suche|sucht|biete|fällt|fallen|"
    r"sieht|leert|holt|räumt|streut|steigt|steigen|"
    r"is|are|was|were|has|have|need|needs|should|would|could|must|do|does|don't|doesn't|isn't|aren't|there's|can|"
    r"can't|get|gets|"
    r"comes|come|runs|smells?|wants?|keeps?|goes|barks?|parks?|flickers?|overflows?|breaks?|works?|never|closes?|"
    r"opens?|costs?|plays?|takes?|blocks?|leaks?|floods?|gone|"
    r"dreht|stört|stinken|zieht|sitzt|dauert|nimmt|leckt|\w{2,}(?:iert|elt|ckt|hlt|llt|nnt|mmt|tzt|pft|ngt|nkt|"
    r"gt|bt|eht|üht)|"
    r"\w+(?:dı|di|du|dü|tı|ti|tu|tü|yor|yorlar|yoruz|yorum|malı|meli|malıyız|meliyiz)|yok|var|lazım|gerek\w*|"
    r"bozuk|kapalı|kırık|yetersiz|"
    r"не|немає|нема|нет|є|потріб\w*|треба|нужн\w*|бракує|мало|\w+(?:ють|уть|ять|ить|ає|ує|ться|ет|ют|ит|ят|тся)|"
    r"لا|ليس\w*|ما|يوجد|توجد|نحتاج|نريد|أريد|ينقص\w*|مكسور\w*|معطل\w*|مرتفع\w*|مغلق\w*|مقفل\w*|متأخر\w*|"
    r"[يت]\w{3,})(?!\w)",
    re.IGNORECASE,
)
# Within a sentence, even where nobody set a comma: "kaputt ausserdem laufen Ratten rum".
BREAKS = re.compile(
    r"\s+(?=(?:und\s+)?(?:zweitens|drittens|viertens|außerdem|ausserdem|übrigens)(?!\w)|plus\s|secondly|thirdly|"
    r"(?:hem\s+de|ayrıca|bir\s+de)\s"
    r"|(?:а\s+також|крім\s+того|по-друге|по-третє|кроме\s+того|а\s+также|во-вторых|в-третьих)\s|(?:وكمان|كمان|"
    r"وكذلك|كذلك|وأيضا|وأيضاً|وايضا|ثانيا|ثالثا)\s)",
    re.IGNORECASE,
)
# "Zum Verkehr: …", "Thema Müll: …"
LABELLED = re.compile(
    r"\W*(?:und\s+)?(?!zum\s(?:beispiel|glück|schluss)|zur\s(?:info|erinnerung))(?:zum?|zur|thema|betrifft|"
    r"betr\.|wegen|regarding|re|konu|щодо|тема|بخصوص|بالنسبة\s+ل\w*)\s*\w*(?:\s\w+)?\s*:",
    re.IGNORECASE,
)
# Praise, after which a complaint is a matter of its own.
PRAISES = re.compile(
    r"\W*(?:danke\s+für|vielen\s+dank\s+für|toll|super|schön,|klasse|prima|love\s|thanks\s+for|thank\s+you\s+for|"
    r"great\s|well\s+done|дякую\s+за|дякуємо\s+за|"
    r"спасибо\s+за|شكرا\s+على|شكراً\s+على)|.*(?:\bsuper\b|\btoll\b|\bgroßartig\b|teşekkür|çok\s+güzel)",
    re.IGNORECASE,
)
BUT = re.compile(
    r"\W*(?:leider|nicht\s+(?:so\s+)?(?:toll|gut|schön)|weniger\s+(?:toll|gut|schön)|aber|nur|allerdings|jedoch|"
    r"but|only|unfortunately|however|ama|fakat|yalnız|тільки|але|на\s+жаль|лише|только|но|к\s+сожалению|بس|لكن|"
    r"ولكن|للأسف)(?!\w)",
    re.IGNORECASE,
)
# "Und der Automat geht nicht": what begins a sentence so adds, if it is about something else.
AND = re.compile(r"\W*(?:(?:und|and|ve|а|і|и|та)\s|و(?=\w{3}))", re.IGNORECASE)
OFFERS = re.compile(
    r"(?<!\w)(?:biete\w*|anbieten|verschenk\w*|verleihe\w*|spende\w*|mitmachen|mithelfen|helfe|can\s+(?:help|"
    r"offer|teach|give|lend)|offer|volunteer|giving\s+away|"
    r"verebilirim|yardım\s+edebilirim|можу\s+(?:допомогти|навчити|дати)|пропоную|віддам|могу\s+помочь|предлагаю|"
    r"отдам|بقدر|أستطيع|يمكنني|اقدر|أقدر)(?!\w)",
    re.IGNORECASE,
)
# "Auf dem Gehweg, auf der Wiese, vor der Kita": the same preposition again and again details what was said.
DETAILS = re.compile(
    r"\W*(\w+)\s[^,.]{2,30},\s*(?:\1|vor\w*|in\w*|on|at)\s|\W*\w+[dt][ae]\s*,\s*(?:\w+\s)?\w+[dt][ae](?!\w)",
    re.IGNORECASE,
)
NUMBERS = {
    number: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for number, words in {
        2: "zwei|zweierlei|2|two|iki|дві|два|أمران|شيئان|مشكلتان|طلبان",
        3: "drei|3|three|üç|три|ثلاثة|ثلاث",
        4: "vier|4|four|dört|чотири|четыре|أربعة|أربع",
        5: "fünf|5|five|beş|п'ять|пять|خمسة|خمس",
    }.items()
}
# "Erstens" behind a claim counts reasons; at the beginning it counts matters.
FIRSTLY = re.compile(
    r"\W*(?:erstens|zum\s+einen|zum\s+ersten|firstly|first,|first\s+of\s+all|birincisi|birinci\s+olarak|"
    r"ilk\s+olarak|öncelikle|по-перше|во-первых|أولا|أولاً|أولًا)(?!\w)",
    re.IGNORECASE,
)
# "Außerdem ist er zu schmal": who is meant was named before. "Gibt es" and "it is" mean nobody.
PICKS_UP = re.compile(
    r"\W*(?:\w+\W+){0,2}(?:(?!gibt|fehlt|braucht|wäre|ist)\w+\s+es|\w+\s+(?:er|sie|ihn|ihm|ihnen|das)|"
    r"(?<!\w)(?:it|they|them|it's|its)|(?<!\w)(?:він|вона|вони|це|его|она|они|он)"
    r"|(?<!\w)(?:كما\s+)?(?:أنه|أنها|انها|انه|هي|هو)|(?<!\w)(?:orası|o|onlar|bu|buras[ıi]))(?!\w)",
    re.IGNORECASE,
)
