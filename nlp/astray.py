"""What is no matter of a neighbourhood: the weather, a joke, an election. A contribution when in doubt.

A text is compared with sentences that ask the bot for what it cannot know, and with such as neighbours say. It has gone
astray when it is clearly nearer to the first: much nearer, unless it asks something. Needs, offers and ideas never
have. The vectors hardly know languages, so few of them stand for all.
"""

from __future__ import annotations

from functools import cached_property

from nlp.kinds import kind_of
from nlp.reading.pipeline import Vector
from nlp.sense import Sense

_MAY_BE = {"problem", "question"}
"""Kinds of contributions that it can be taken for; the words of the others are those of neighbours."""
_LONGEST = 160
"""Characters: whoever explains more than that has a concern."""
_NEARER, _LIKE = 0.10, 0.45
"""A question has gone astray from here on: by how much it is nearer, and how like it is (1: the same)."""
_NEARER_UNASKED, _LIKE_UNASKED = 0.20, 0.45
"""The same for what asks nothing."""

_ASTRAY = (
    *("Wie wird das Wetter morgen?", "Wird es heute regnen?", "Wie warm ist es heute?"),
    *("Wer gewinnt die Wahl?", "Wer ist Präsident von Amerika?", "Welche Partei soll ich wählen?"),
    *("Wie ist das Spiel ausgegangen?", "Wer wird Deutscher Meister im Fußball?", "Wie hat die Mannschaft gespielt?"),
    *("Erzähl mir einen Witz.", "Schreib mir ein Gedicht.", "Sing mir ein Lied vor.", "Erzähl mir eine Geschichte."),
    *("Spiel Musik.", "Lass uns ein Spiel spielen.", "Mal mir ein Bild."),
    *("Wie verlängere ich meinen Pass?", "Wie beantrage ich einen Personalausweis?", "Wie melde ich mein Auto an?"),
    *("Wo bekomme ich eine Geburtsurkunde?", "Wie mache ich meine Steuererklärung?", "Was kostet ein Führerschein?"),
    *("Hast du ein Rezept für Apfelkuchen?", "Was soll ich heute kochen?", "Wie koche ich Reis?"),
    *("Was ist die Hauptstadt von Frankreich?", "Wie hoch ist der Mount Everest?", "Wie viel ist 17 mal 23?"),
    *("Wie viele Menschen leben in Deutschland?", "Wann war der Zweite Weltkrieg?", "Wer hat die Glühbirne erfunden?"),
    *("Wie spät ist es?", "Welcher Tag ist heute?", "Übersetze diesen Satz ins Englische."),
    *("Hilf mir bei den Hausaufgaben in Mathe.", "Schreib mir eine Bewerbung.", "Schreib ein Programm in Python."),
    *("Was ist der Sinn des Lebens?", "Liebst du mich?", "Wie heißt du und wie alt bist du?", "Bist du ChatGPT?"),
    *("Welchen Film soll ich heute sehen?", "Was kommt heute im Fernsehen?", "Wie wird mein Horoskop?"),
    *("Wie steht der Dollar zum Euro?", "Soll ich Aktien oder Bitcoin kaufen?", "Welches Handy soll ich kaufen?"),
    *("Was hilft gegen Kopfschmerzen?", "Wie nehme ich am schnellsten ab?", "Wie lange lebt eine Katze?"),
    *("Wann fährt der nächste Zug nach Berlin?", "Was gibt es Neues in der Welt?"),
    *(
        "Was bedeutet dieses Wort?",
        "Was ist Quantenphysik?",
        "Was ist die Wurzel aus 81?",
        "Wie weit ist die Sonne weg?",
    ),
    *("Wie bäckt man Kuchen?", "Wann ist Weihnachten?", "Bist du ein Roboter?", "Kannst du Karten spielen?"),
    *("Welche Temperatur hat es draußen?", "Hat die Mannschaft gestern gewonnen?", "Sag mir etwas Lustiges."),
    *(
        "Do you know when it will rain?",
        "What is the temperature?",
        "What does this word mean?",
        "How do I bake bread?",
    ),
    *(
        "Who won the match yesterday?",
        "What is 7 times 8?",
        "Are you a robot?",
        "Do my homework.",
        "Say something funny.",
    ),
    *(
        "Яка погода у вихідні?",
        "Як варити суп?",
        "Хто виграв матч?",
        "Ти робот?",
        "Яка столиця Франції?",
        "Котра година?",
    ),
    *("Розкажи щось веселе.", "Як отримати паспорт чи права?", "Хто президент Америки?", "Хто виграє вибори?"),
    *("How do I apply for a passport?", "How far is it to the sun?", "When is Christmas?", "What time is it?"),
)
_OURS = (
    *("Wann wird die Brücke repariert?", "Warum ist das Schwimmbad geschlossen?", "Wann kommt der neue Spielplatz?"),
    *("Wer räumt den Müll im Park weg?", "Wo kann man hier sicher Rad fahren?", "Warum fährt der Bus hier so selten?"),
    *("Wie wäre es mit einem Fest auf dem Marktplatz?", "Kann mir jemand beim Einkaufen helfen?"),
    *("Gibt es hier einen Treffpunkt für alte Menschen?", "Wie laut darf die Kneipe nebenan sein?"),
    *("Warum hat das Bürgeramt so kurze Öffnungszeiten?", "Wer ist für die Straßenlampen zuständig?"),
    *("Bei Regen steht der Weg unter Wasser.", "Im Sommer ist es auf dem Platz zu heiß."),
    *("Nach dem Sturm liegen Äste auf dem Weg.", "Wie wird das Viertel auf Hitze vorbereitet?"),
    *("Das Wahllokal ist nicht barrierefrei.", "Vor der Wahl hängen überall Plakate."),
    *("Der Fußballplatz ist in schlechtem Zustand.", "Unsere Mannschaft braucht einen Platz zum Trainieren."),
    *("Beim Amt gibt es keine Termine für einen Pass.", "Wer spielt mit uns Karten?", "Wer kocht mit uns?"),
    *("Auf einen Termin für den Pass wartet man 3 Monate.", "Kann mir jemand bei dem Antrag für den Pass helfen?"),
    *("Ich brauche jemanden, der meinen Antrag mit mir ausfüllt.", "Wer kann mir mit dem Computer helfen?"),
    *("Ich möchte einen Deutschkurs, um die Sprache zu lernen.", "Ich kann Kindern bei den Hausaufgaben helfen."),
    *("Wer hilft meinem Kind in Mathe?", "Ich lese gern Geschichten im Altenheim vor."),
    *("Es sollte eine Lesung mit Gedichten in der Bücherei geben.", "Die Musik von nebenan ist nachts zu laut."),
    *("Wir singen jeden Dienstag im Chor und suchen Stimmen.", "Wir kochen zusammen und suchen Rezepte."),
    *("Ein Kino im Viertel wäre schön.", "Es fehlt ein Restaurant im Ort.", "Wo ist hier ein Supermarkt?"),
    *("Warum hält der Zug nicht mehr in unserem Ort?", "Wann fährt der Bus wieder am Abend?"),
    *("Katzen werden hier ausgesetzt.", "Ich verkaufe mein altes Handy für einen guten Zweck."),
    *("Mir ist wichtig, dass wir einander helfen.", "Die Stadt muss mehr für den Klimaschutz tun."),
    *("Die Wirtschaft soll weniger Energie verbrauchen.", "Die Steuern müssen gerechter werden."),
    *("Was passiert mit dem alten Bahnhof?", "Wie viel kostet das neue Rathaus?", "Ist das Wasser im See sauber?"),
    *("Wird die Straße im Winter geräumt?", "Wer profitiert davon, wenn hier gebaut wird?"),
    *("Wo finde ich hier einen Arzt?", "Wie finde ich eine Wohnung?", "Wie bekomme ich einen Platz im Kindergarten?"),
    *(
        "Коли відремонтують дорогу?",
        "Хто прибирає сміття?",
        "Чому закрили басейн?",
        "У парку темно.",
        "Шукаю допомогу.",
    ),
    *("When will the bridge be repaired?", "Why is the pool closed?", "What happens with the old station?"),
    *("Who benefits from the new road?", "What about a party on the market square?", "The bus comes too rarely."),
    *("Wie kann ich hier mitmachen?", "Was wird aus meinem Anliegen?", "Wie melde ich eine kaputte Lampe?"),
)


class Compass:
    """Tells what has gone astray; made cheaply, and may be used by many threads at once."""

    def __init__(self, sense: Sense) -> None:
        self._sense = sense

    def astray(self, text: str) -> bool:
        """Whether ``text`` is clearly no matter of a neighbourhood."""
        if len(text) > _LONGEST:
            return False
        astray, ours = self._sentences
        vector = self._sense.vector(text)
        like = float((astray @ vector).max())
        nearer = like - float((ours @ vector).max())
        asks = text.rstrip().endswith(("?", "؟"))
        least, alike = (_NEARER, _LIKE) if asks else (_NEARER_UNASKED, _LIKE_UNASKED)
        return nearer >= least and like >= alike and kind_of(text).kind in _MAY_BE

    @cached_property
    def _sentences(self) -> tuple[Vector, Vector]:
        return self._sense.vectors(_ASTRAY), self._sense.vectors(_OURS)
