"""Personal data is found and a wording without it proposed; what only looks like it stays."""

import random
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest

from nlp.guard.findings import Finding
from nlp.guard.personal import Personal, redacted

WORDS = {
    "name": "[Name]",
    "address": "[Adresse]",
    "phone": "[Telefon]",
    "email": "[E-Mail]",
    "iban": "[IBAN]",
    "plate": "[Kennzeichen]",
    "username": "[Konto]",
}


@pytest.fixture(scope="module")
def personal() -> Personal:
    return Personal()


def proposed(personal: Personal, text: str) -> str:
    return redacted(text, personal.find(text), WORDS)


@pytest.mark.parametrize(
    ("text", "proposal"),
    [
        ("Herr Müller parkt vor der Einfahrt.", "Herr [Name] parkt vor der Einfahrt."),
        ("Frau Dr. Weber grillt jeden Tag.", "Frau Dr. [Name] grillt jeden Tag."),
        ("Die Kinder von Frau Nguyen sind laut.", "Die Kinder von Frau [Name] sind laut."),
        ("Bitte bei Familie Özdemir melden.", "Bitte bei Familie [Name] melden."),
        ("frau müller lässt den hund laufen", "frau [Name] lässt den hund laufen"),
        ("Mein Nachbar Schulze hilft gern.", "Mein Nachbar [Name] hilft gern."),
        ("Der Hausmeister Wenzel Brzezinski macht nichts.", "Der Hausmeister [Name] macht nichts."),
        ("Ich bin Petra Sommer aus dem Norden.", "Ich bin [Name] aus dem Norden."),
        ("Mein Name ist Oğuzhan Karakurt.", "Mein Name ist [Name]."),
        ("Der Sohn von Thomas Brinkmann war es.", "Der Sohn von [Name] war es."),
        ("S. Kowalski hat recht.", "[Name] hat recht."),
        ("Der Kowalski war es, und die Müllers.", "Der [Name] war es, und die [Name]."),
        ("Mehr Bänke!\nViele Grüße\nAnna-Lena Hintermoser", "Mehr Bänke!\nViele Grüße\n[Name]"),
        ("My neighbour Mrs Patel complains.", "My neighbour Mrs [Name] complains."),
        ("Sayın Mehmet Öztürk'e teşekkürler.", "Sayın [Name]'e teşekkürler."),
        ("Komşum Mehmet Demir gürültü yapıyor.", "Komşum [Name] gürültü yapıyor."),
        ("Сусід Іван Петренко шумить.", "Сусід [Name] шумить."),
        ("جاري محمد علي يزعجنا", "جاري [Name] يزعجنا"),
        ("Unsere Pflegerin Sobczak parkt weit weg.", "Unsere Pflegerin [Name] parkt weit weg."),
        ("Der Sohn vom alten Brockmann fährt Moped.", "Der Sohn vom alten [Name] fährt Moped."),
        ("Hausmeister: Demirtaş, Zeuge: I. Drechsler", "Hausmeister: [Name], Zeuge: [Name]"),
        ("Ich heiße Gudula und mit Nachnamen Pfannenschmidt.", "Ich heiße Gudula und mit Nachnamen [Name]."),
        ("Meine Verlobte Ana Petrović braucht Hilfe.", "Meine Verlobte [Name] braucht Hilfe."),
        ("Abu Karim aus dem Laden hilft gern.", "[Name] aus dem Laden hilft gern."),
        ("Kapıcımız Hüseyin Gündoğdu ilgilenmiyor.", "Kapıcımız [Name] ilgilenmiyor."),
        ("Akyol ailesi gürültü yapıyor.", "[Name] ailesi gürültü yapıyor."),
        ("Власниця Ковальчук не відповідає.", "Власниця [Name] не відповідає."),
        ("أم خالد تحتاج مساعدة", "[Name] تحتاج مساعدة"),
    ],
)
def test_a_name_is_found_by_what_stands_around_it(personal: Personal, text: str, proposal: str) -> None:
    assert proposed(personal, text) == proposal


@pytest.mark.parametrize(
    ("text", "proposal"),
    [
        ("Das Rad gehört Đặng Thị Hương aus dem Haus", "Das Rad gehört [Name] aus dem Haus"),
        ("frag mal pham thi linh", "frag mal [Name]"),
        ("Mein Name: K-O-R-T-H-U-E-S", "Mein Name: [Name]"),
        ("Der Zaun ist von Tavish Corrindale", "Der Zaun ist von [Name]"),
        ("Ich bin eine geborene Wiskandt", "Ich bin eine geborene [Name]"),
        ("mein ex jonas wiskandt steht da", "mein ex [Name] steht da"),
        ("Kaiser Wilhelm steht am Rhein", "Kaiser Wilhelm steht am Rhein"),
        ("Der Beueler Rheindamm ist zu schmal", "Der Beueler Rheindamm ist zu schmal"),
        ("Die S-Bahn und die U-Bahn", "Die S-Bahn und die U-Bahn"),
    ],
)
def test_a_name_shows_itself_by_its_shape(personal: Personal, text: str, proposal: str) -> None:
    assert proposed(personal, text) == proposal


@pytest.mark.parametrize(
    ("text", "proposal"),
    [
        ("Ich wohne in der Lindenstraße 12.", "Ich wohne in der Lindenstraße."),
        ("ich wohne in der lindenstraße 12b", "ich wohne in der lindenstraße"),
        ("In der Ulmenstr.7 liegt Müll", "In der Ulmenstr. liegt Müll"),
        ("Bei uns in der Bornheimer Str. 120 tropft es", "Bei uns in der Bornheimer Str. tropft es"),
        ("Adresse: An der Elbe 12", "Adresse: An der Elbe"),
        ("In der Straße der Einheit 45 ist es dunkel.", "In der Straße der Einheit ist es dunkel."),
        ("Hausnr. 7b ist zu laut", "[Adresse] ist zu laut"),
        ("I live at 14 Baker Street.", "I live at Baker Street."),
        ("Lale Sokak No: 5'te oturuyorum", "Lale Sokak'te oturuyorum"),
        ("Живу на вул. Шевченка 12", "Живу на вул. Шевченка"),
        ("أسكن في شارع الورد رقم 5", "أسكن في شارع الورد"),
        ("Kantstraße, Haus 9, zweiter Stock", "Kantstraße, zweiter Stock"),
        ("An der alten Mühle 4b wohnen wir.", "An der alten Mühle wohnen wir."),
        ("my address is 9 elm grove", "my address is elm grove"),
        ("House 14 on Mill Lane has rats.", "Mill Lane has rats."),
        ("14 numaralı evde oturuyorum", "[Adresse] numaralı evde oturuyorum"),
        ("Живу на Садовій 5", "Садовій"),
        ("живу в будинку 12 на вулиці Садовій", "живу в вулиці Садовій"),
    ],
)
def test_a_house_number_goes_and_the_street_stays(personal: Personal, text: str, proposal: str) -> None:
    assert proposed(personal, text) == proposal


@pytest.mark.parametrize(
    "number",
    [
        "0171/234 56 78",
        "0228-12345",
        "+49 (0) 171-23 45 678",
        "0049 171 2345678",
        "o171 2345678",
        "02 28 / 12 34 56",
        "0 15 1 / 23 45 67 89",
        "0532 123 45 67",
        "+380671234567",
        "٠١٧١٢٣٤٥٦٧٨",
        "4567890",
        "null eins sieben eins zwei drei vier fünf",
    ],
)
def test_a_telephone_number_is_found_in_any_way_of_writing(personal: Personal, number: str) -> None:
    assert proposed(personal, f"Tel. {number}, gern abends") == "Tel. [Telefon], gern abends"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("sabine.kowalski@web.de", ["email"]),
        ("sabine at web punkt de", ["email"]),
        ("anna_b[at]posteo[punkt]de", ["email"]),
        ("DE89 3704 0044 0532 0130 00", ["iban"]),
        ("Kontonummer 123456789", ["iban"]),
        ("Der Golf BN-AB 123 und bn-xy 99", ["plate", "plate"]),
        ("Kennzeichen m xy 1234", ["plate"]),
        ("Ein BMW, 34 ABC 123", ["plate"]),
        ("Auto АА 1234 ВВ", ["plate"]),
        ("@sabine_k, t.me/sabinek, @anna:matrix.org", ["username", "username", "username"]),
        ("insta: sabine_k88", ["username"]),
        ("Auf Telegram bin ich peter_pan99", ["username"]),
    ],
)
def test_addresses_on_networks_accounts_and_plates_are_found(personal: Personal, text: str, kinds: list[str]) -> None:
    assert [finding.kind for finding in personal.find(text)] == kinds


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Die Konrad-Adenauer-Straße ist dunkel, die Anne-Frank-Schule auch.",
        "Das Albert Schweitzer Gymnasium, die Bäckerei Müller und die Praxis Dr. Weber haben zu.",
        "Die Straße ist nach Sophie Scholl benannt.",
        "Frau Bürgermeisterin, und Bürgermeister Schmidt: bitte helfen Sie. Der Herr vom Ordnungsamt war nett.",
        "Sabine hat eine gute Idee. Unsere Nachbarin Sabine ist nett. LG Sabine",
        "Familie und Beruf, Herr der Lage, z. B. Bänke, die Frau Nachbarin",
        "Ich bin Rentner und Anwohner. Viele Grüße aus dem Viertel",
        "In der Lindenstraße 12 neue Bäume, am Marktplatz 3 Bänke, in der Bachstraße 3 Schlaglöcher.",
        "Linie 12, Tempo 30, Paragraf 12, im Mai 2024, am Gleis 3, Straße 5 Meter breiter",
        "Zwischen Hausnummer 12 und 20 ist der Weg kaputt. Auf der Hauptstraße 30 fahren statt 50.",
        "Am 01.02.2024 von 08.00 - 12.00 Uhr, 12.500 Euro, 53111 Bonn, Vorgang 20240012345",
        "110, 112, 115, 116 117 und 0800 111 0 111",
        "Das Bürgertelefon der Stadt hat die Nummer 0228 770.",
        "Die B 9, die A 555 und DIN EN 1234; es geht um ab 12 Uhr",
        "@alle: 5 @ Stück, Instagram ist nix für mich",
        "Can you fix Baker Street? 30 houses on Oak Street are dark. The bus 12 is late.",
        "Atatürk Caddesi karanlık. Lale Sokak'ta 5 ağaç kesildi.",
        "На вулиці Шевченка 5 ліхтарів не працює. Школа імені Івана Франка гарна.",
        "مدرسة محمد علي قديمة والحافلة رقم 12 متأخرة",
        "Karin D. und Frau A. haben es gesehen: so schreibt, wer die Namen schon weggelassen hat.",
        "Zeugen gesucht! Klingelschild fehlt, Pflegerin gesucht. Grüße vom Rhein, d. h. aus Bonn.",
        "Der Seemann, der alte Weihnachtsmann und der Kaufmann. Im dritten Stock wohnt niemand.",
        "We need 3 new street lights, at 9 every road is full. Abu Dhabi is far.",
        "An der alten Schule 12 Bäume, an der neuen Kreuzung 3 Unfälle im Jahr",
        "18 numaralı evin önünde ağaç devrilmiş",
    ],
)
def test_what_only_looks_like_personal_data_stays(personal: Personal, text: str) -> None:
    assert personal.find(text) == []


def test_a_given_name_counts_beside_a_number(personal: Personal) -> None:
    assert proposed(personal, "Fragt Sabine, 0171 2345678") == "Fragt [Name], [Telefon]"


def test_an_iban_with_a_wrong_digit_is_found_for_caution(personal: Personal) -> None:
    assert personal.find("DE12 3456 7890 1234 5678 90") == [Finding("iban", 0, 27, "iban-shape")]


def test_every_finding_says_where_it_is_by_which_rule_and_what_may_stay(personal: Personal) -> None:
    assert personal.find("Herr Müller, Lindenstraße 12") == [
        Finding("name", 5, 11, "name-after-title"),
        Finding("address", 13, 28, "street-house-number", "Lindenstraße"),
    ]


def test_many_threads_may_ask_at_once(personal: Personal) -> None:
    texts = [f"Herr Müller{'x' * n}mann, Lindenstraße {n + 1}, 0171 23456{n:02}" for n in range(40)]
    alone = [personal.find(text) for text in texts]
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(personal.find, texts)) == alone


def test_any_text_can_be_read(personal: Personal) -> None:
    chance = random.Random(20)
    signs = "abzÄß .,:/-+@()#0123456789\n'’شم ЖіїAB\u00a0🙂"
    for _ in range(200):
        text = "".join(chance.choices(signs, k=chance.randrange(80)))
        spans = [(finding.start, finding.end) for finding in personal.find(text)]
        assert all(start < end for start, end in spans)
        assert all(one[1] <= other[0] for one, other in pairwise(spans))
