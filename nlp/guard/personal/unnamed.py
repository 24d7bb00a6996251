"""Words that are written as names are and name nobody."""

from __future__ import annotations

from nlp.reading.languages import words_of

NO_NAMES = words_of(
    "bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin minister ministerin ministerpräsident kanzler"
    " kanzlerin bundeskanzler bundeskanzlerin präsident präsidentin landrat landrätin stadtrat stadträtin ratsherr"
    " abgeordnete abgeordneter vorsitzende vorsitzender dezernent dezernentin polizist polizistin kommissar"
    " staatsanwalt richterin direktor direktorin schulleiter schulleiterin rektor rektorin intendant pfarrer pfarrerin"
    " pastor pastorin bischöfin beigeordnete senator senatorin sekretärin nachbar nachbarin nachbarn lehrer lehrerin"
    " hausmeister gott holle und oder mann kind kinder hund katze mutter vater eltern baum straße park platz schule"
    " kita müll lärm licht bus bahn radweg parkplatz wohnung haus garten gruß grüße danke hallo liebe lieber guten tag"
    " hilfe bitte morgen abend viertel stadt quartier gemeinde verein deutsch deutsche englisch türkisch arabisch"
    " ukrainisch internet corona covid montag dienstag mittwoch donnerstag samstag januar februar märz april juni juli"
    " august september oktober november dezember monday tuesday wednesday thursday friday saturday sunday january"
    " february march may june july october december street road avenue school church lane muslim christian german"
    " turkish english president mayor council atatürk cami camii okulu parkı caddesi sokak sokağı mahallesi belediye"
    " almanya türkiye bey hanım abi abla deutschland berlin hamburg bremen köln bonn münchen frankfurt leipzig dresden"
    " essen dortmund stuttgart düsseldorf hannover nürnberg europa ukraine syrien türkei polen telegram whatsapp"
    " instagram facebook signal matrix google amazon lidl aldi rewe edeka penny netto dhl adfc spd cdu fdp afd vhs the"
    " and this that there here people everyone somebody please thank thanks hello dear alle allen andere anderen beide"
    " vielen kollegen team eure ihre euer ihr aus an sie du wir ich"
)

CYRILLIC_NO_NAMES = words_of(
    "вулиця вулиці вул площа парк школа дякую привіт добрий німеччина україна берлін росія київ львів одеса київська"
    " бог понеділок вівторок середа четвер п'ятниця субота неділя січень лютий"
)

ARABIC_NO_NAMES = words_of(
    "الذي التي هذا هذه هنا هناك كان كانت قال قالت يسكن تسكن يعيش تعيش في من على إلى عن مع رقم شارع المدير الرئيس"
    " العجوز الكبير الكبيرة المسن المسنة المسؤول المسؤولة الطيب الطيبة الوزير المحترم و أو ثم لا لم لن قد إن أن أنا هو"
    " هي نحن دائما دائماً يضع يركن ترك جدا كل بعض كبيرة صغيرة جديدة جميلة لطيف لطيفة سوري سورية سورى مشكلة عربي عربية"
    " جديد ساكن ساكنة سكان أم أب"
)

OFTEN_AFTER_NAMES = words_of(
    "zeit lust angst hilfe geld arbeit recht ruhe spaß essen kaffee kuchen auto fahrrad wasser brot musik sport"
    " fußball besuch geburtstag schuld glück pech durst hunger interesse urlaub schmerzen krebs fieber grippe post"
    " pakete blumen danke platz stadt haus garten schlüssel buch handy tasche weg lärm"
)
