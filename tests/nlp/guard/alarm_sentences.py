"""Sentences we wrote while the rules were made: what must be heard, and what looks like it and must pass in silence."""

HEARD = """
fire|es brent
fire|feuer im traepnhaus
fire|Hilfe es brennt bei uns im Keller!!
fire|BEI UNS BRENNT DIE KÜCHE
fire|In der Wohnung über uns schlagen Flammen aus dem Fenster
fire|schwarzer rauch kommt aus dem dach vom nachbarhaus
fire|Es riecht hier ganz stark nach Gas im Treppenhaus
fire|Bitte schickt die Feuerwehr, die Mülltonnen brennen und das Feuer greift auf die Garage über
fire|Der Akku vom E-Bike ist explodiert, alles voller Rauch
fire|🔥🔥 unser haus 🚒🆘
fire|s brennt in der scheune
fire|wir kommen nicht raus, das ganze treppenhaus ist verqualmt
fire|fire in the kitchen help
fire|My neighbours house is on fire right now
fire|there is thick black smoke coming out of the flat below us
fire|I can smell gas in the hallway
fire|İmdat evimiz yanıyor
fire|yangin var yardim edin
fire|Komşunun balkonundan duman çıkıyor
fire|Apartmanda çok kuvvetli gaz kokusu var
fire|Рятуйте, горить наш будинок!
fire|пожежа в підвалі, все в диму
fire|У під'їзді сильно пахне газом
fire|النجدة بيتنا يحترق
fire|حريق في المطبخ ساعدونا
fire|هناك رائحة غاز قوية في البناية
medical|krankenwgen schnel
medical|Mein Mann atmet nicht mehr
medical|Meine Oma ist gestürzt und kommt nicht mehr hoch, sie blutet am Kopf
medical|Papa hat starke Schmerzen in der Brust und im linken Arm
medical|der nachbar liegt bewusstlos im hausflur
medical|Mein Kind hat Spülmaschinentabs gegessen, was soll ich tun
medical|Ihr Gesicht hängt auf einer Seite und sie kann nicht mehr sprechen
medical|Da ist gerade ein Radfahrer vom Auto angefahren worden, er rührt sich nicht
medical|Meine Frau bekommt das Baby jetzt, die Fruchtblase ist geplatzt
medical|mei mo is zammgebrochen und wacht nimmer auf, wacht nicht auf
medical|Ich glaube ich habe einen Herzinfarkt, bitte helft mir
medical|jemand ist in den Kanal gefallen und geht unter
medical|my dad isnt breathing
medical|My grandma collapsed and is not responding
medical|he is bleeding heavily please hurry
medical|a child fell in the river and is drowning
medical|My husband has crushing chest pain
medical|Babam nefes almıyor
medical|annem yere yığıldı cevap vermiyor
medical|Bebeğimin ateşi çok yüksek ve havale geçiriyor
medical|dedem kalp krizi geçiriyor ambulans gönderin
medical|Моя мама не дихає
medical|чоловік лежить на вулиці непритомний
medical|У дідуся сильний біль у грудях, викличте швидку
medical|дитина наковталася таблеток
medical|أمي لا تتنفس اتصلوا بالإسعاف
medical|أبي فاقد الوعي
medical|ابني ينزف بشدة
medical|زوجي عنده ألم شديد في صدره
police|Bei mir bricht gerade jemand ein
police|Ein Mann mit einem Messer läuft hier auf dem Spielplatz rum
police|Hilfe, ich werde verfolgt
police|hier wird geschossen
police|Vor meinem Haus prügeln fünf Leute auf einen Mann ein
police|Meine Tochter ist verschwunden, sie ist 6 Jahre alt
police|polizei schnell bitte
police|ich hab mich im bad eingeschlossen, jemand ist in der wohnung
police|someone is breaking into my flat
police|a man with a gun is in the park
police|I am being followed, please help
police|My 5 year old son is missing
police|Eve hırsız girdi, hala içeride
police|Bir adam beni takip ediyor, çok korkuyorum
police|Sokakta silah sesleri geliyor
police|Хтось ламає двері в мою квартиру
police|За мною йде якийсь чоловік, мені страшно
police|На вулиці чоловік з ножем кидається на людей
police|شخص يحاول كسر باب شقتي
police|رجل يلاحقني في الشارع
police|هناك إطلاق نار في الشارع
crisis|Ich kann nicht mehr, ich will nicht mehr aufwachen
crisis|Niemand würde mich vermissen
crisis|ich bring mich um
crisis|Ich habe den Abschiedsbrief schon geschrieben
crisis|Ich will nicht mehr leben
crisis|ohne mich wären alle besser dran
crisis|Ich mach heute Schluss mit allem
crisis|ich ritze mich wieder
crisis|Mein Mann schlägt mich
crisis|Meine Freundin hat geschrieben dass sie sich umbringen will
crisis|Ich habe Angst nach Hause zu gehen, mein Vater rastet aus und schlägt uns
crisis|ich steh auf der brücke und trau mich nicht
crisis|I want to die
crisis|Everyone would be better off without me
crisis|I can't go on anymore
crisis|my boyfriend beats me
crisis|I have been cutting myself again
crisis|I just want to fall asleep and not wake up
crisis|Artık yaşamak istemiyorum
crisis|Ben olmasam kimse fark etmez
crisis|Kocam beni dövüyor
crisis|kendimi öldürmek istiyorum
crisis|Я більше не хочу жити
crisis|Ніхто й не помітить, якщо мене не стане
crisis|Мій чоловік б'є мене
crisis|я накладу на себе руки
crisis|لا أريد أن أعيش بعد الآن
crisis|أفكر في الانتحار
crisis|زوجي يضربني كل يوم
crisis|لن يفتقدني أحد
threat|Ich bring dich um
threat|Ich weiß, wo du wohnst.
threat|wir kriegen dich, pass bloß auf
threat|Man sollte diese Politiker alle erschießen
threat|Ich zünde euch das Rathaus an
threat|ich stech dich ab du hund
threat|I will kill you
threat|I know where you live
threat|Someone should burn down that mosque
threat|Seni öldüreceğim
threat|Evini biliyorum, gününü göreceksin
threat|Я тебе вб'ю
threat|знаю, де ти живеш
threat|سأقتلك
threat|أعرف أين تسكن
"""

PASSES = """
Die Zufahrt der Feuerwehr ist zugeparkt
Wenn es brennt, kommt hier keiner raus
Im Treppenhaus stehen Fahrräder im Rettungsweg
Gestern hat es im Nachbarhaus gebrannt
Nachts brennt in unserer Straße kein Licht
Die Laterne brennt den ganzen Tag
Mir brennt das Thema unter den Nägeln
Der Rauch vom Grill zieht jeden Abend in meine Wohnung
Die Freiwillige Feuerwehr sucht Nachwuchs
Wir brauchen einen Defi am Marktplatz
Wo finde ich im Notfall einen Arzt?
Ein Erste-Hilfe-Kurs für alle wäre toll
Letztes Jahr hatte mein Mann einen Herzinfarkt
Ich krieg noch einen Herzinfarkt bei diesen Mieten
Der Krankenwagen kam letzte Woche nicht durch, weil alles zugeparkt war
Oma ist letzten Winter auf dem glatten Gehweg gestürzt
Muss hier erst jemand sterben, bevor die Ampel kommt?
Ich sterbe vor Lachen
Der Lärm bringt mich noch um
Die Selbstmordkreuzung muss entschärft werden
Ich kann nicht mehr schlafen bei dem Baustellenlärm
Ich will hier nicht mehr leben, es ist so laut
Ich mach Schluss für heute, bis morgen
Den Parkplatz würde niemand vermissen
Letzte Woche wurde in unserem Keller eingebrochen
Wir wünschen uns mehr Polizei am Bahnhof
Die Polizei sollte öfter kontrollieren
Der Schützenverein lädt zum Schießen ein
Biete Hilfe beim Einkaufen
Die Sonne brennt auf den Spielplatz, wir brauchen Bäume
Wir wollen ein Osterfeuer machen
Unser Verein stirbt aus
Die Preise explodieren
Ich schlage dir vor, dass wir uns treffen
Ich bringe mich gern im Verein ein
Die Telefonseelsorge sucht Ehrenamtliche
Das Frauenhaus braucht Spenden
Feuer und Flamme für unser Viertel!
Im Tatort gestern wurde einer erschossen
Meine Katze ist verschwunden
The fire brigade access is blocked by parked cars
There was a fire last week in our street
We need a defibrillator at the market square
The noise is killing me
I nearly had a heart attack when I saw the rent
Someone has to die before they fix this crossing
I'm dying of laughter
More police patrols would be good
A burning question for the council
The street light is burning all day
My bike was stolen yesterday
Can someone help with shopping for my mother?
Sokak lambası yanmıyor
İtfaiye yolu park etmiş arabalarla kapalı
Bu gürültüye artık dayanamıyorum
Gülmekten ölüyorum
Geçen hafta komşuya hırsız girdi
Mahalleye defibrilatör konulsun
Ліхтар на вулиці не горить
Проїзд для пожежних заставлений машинами
Минулого року у нас була пожежа
Вмираю зі сміху
Нам потрібен дефібрилятор
Хотілося б більше поліції ввечері
مدخل سيارات الإطفاء مسدود بالسيارات
الأسبوع الماضي كان هناك حريق في شارعنا
نحتاج جهاز إنعاش في الساحة
أموت من الضحك
نريد المزيد من الشرطة في الحي
مصباح الشارع لا يعمل
"""
