"""Words that exclude each other, in five languages: north and south, more and less, Monday and Tuesday."""

from __future__ import annotations

from collections import defaultdict

# group, meaning: words by their beginnings; "=" marks a whole word. A line that begins with ":" goes on.
_TABLE = """
direction, north: =nord norden nördlich =north northern kuzey північ півноч شمال
direction, south: =süd süden südlich =south southern güney півд جنوب
direction, east: =ost osten östlich =east eastern doğu схід східн =شرق شرقي الشرق
direction, west: =west westen westlich western batı захід західн =غرب غربي الغرب
side, left: =links =linke =linken =linker linksseitig =left =sol soldaki лівор лівий ліва يسار
side, right: =rechts =rechte =rechten =rechter rechtsseitig =right =sağ sağdaki правор правий права يمين
amount, more: =mehr =more =fazla більше المزيد زيادة
amount, less: =weniger =less =fewer =az azalt менше تقليل
stance, for: =für =pro =dafür =befürworte
stance, against: =gegen =dagegen =contra =against проти ضد
doors, open: öffn geöffnet =offen aufmach =open opened opening aç відкри افتح
doors, shut: schließ schließt geschlossen zumach =close =closed closing shut kapat закри إغلاق مغلق
works, build: =bauen =baut gebaut =neubau errichte =build =built
works, remove: abreiß abriss abgerissen entfern abbau rückbau =remove demolish yık знес
level, higher: höher erhöh =higher =raise =increase steig teurer yüksel підвищ رفع
level, lower: niedriger tiefer senk gesenkt =lower =reduce =decrease billiger sink düşür зниз خفض
leave, allow: erlaub gestatt zulass zugelassen =allow allowed =permit legali дозвол السماح
leave, forbid: verbiet verbot verboten untersag =ban banned forbid prohibit yasak заборон منع حظر
trees, plant: pflanz =plant planted посад ازرع
trees, fell: fäll gefällt abholz felled kes вируб قطع
course, begin: anfang beginn =start
course, end: =ende endet aufhör beend
daytime, morning: morgens =morgen vormittag früh morning sabah вранц ранк صباح
daytime, evening: abend nachmittag evening akşam вечор ввечері увечері مساء
daytime, night: nachts =nacht =night gece вночі ночі ليل
season, summer: sommer summer =yaz yazın літ влітку صيف
season, winter: winter kış зим شتاء
age, children: kinder =kind =children =kids çocuk діт дит أطفال
age, old: senior älter rentner elderly yaşlı літніх пенсіонер مسن
age, youth: jugend teenager =youth genç молод شباب
weekday, monday: montag monday pazartesi понеділ الاثنين
weekday, tuesday: dienstag tuesday =salı вівтор الثلاثاء
weekday, wednesday: mittwoch wednesday çarşamba серед الأربعاء
weekday, thursday: donnerstag thursday perşembe четвер الخميس
weekday, friday: freitag friday =cuma п'ятниц الجمعة
weekday, saturday: samstag sonnabend saturday cumartesi субот السبت
weekday, sunday: sonntag sunday =pazar неділ الأحد
"""

Side = tuple[str, str]
"""A group and the meaning that was chosen from it: ("direction", "north")."""


def sides(word: str) -> list[Side]:
    """On which sides ``word`` stands; it comes in small letters."""
    found = list(_WHOLE.get(word, ()))
    for length in range(_SHORTEST, len(word) + 1):
        found += _BEGINNINGS.get(word[:length], ())
    return found


def _read(table: str) -> tuple[dict[str, list[Side]], dict[str, list[Side]]]:
    whole: dict[str, list[Side]] = defaultdict(list)
    beginnings: dict[str, list[Side]] = defaultdict(list)
    for line in table.replace("\n:", "").strip().splitlines():
        names, words = line.split(":")
        group, meaning = names.split(", ")
        for word in words.split():
            (whole if word.startswith("=") else beginnings)[word.removeprefix("=")].append((group, meaning))
    return dict(whole), dict(beginnings)


_WHOLE, _BEGINNINGS = _read(_TABLE)
_SHORTEST = min(map(len, _BEGINNINGS))
