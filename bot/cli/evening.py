"""The first evening of an invented quarter, played through the real hall: talks, digest, agenda, a room."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from bot.demo import Voice
from bot.hall.stage.rehearsal import Rehearsal, Shown
from bot.words import LANGUAGES, Words

MODERATOR = "you"
"""The newcomer who watches is the evening's moderator."""
_MOST_STEPS = 12


class Evening:
    """Everyone speaks in the language of their voice if the bot does, else in the quarter's."""

    def __init__(self, rehearsal: Rehearsal, language: str) -> None:
        self._rehearsal, self._language = rehearsal, language
        self._spoken: dict[str, Words] = {}
        self._said: dict[str, list[tuple[int, str]]] = {}

    def speak(self, voices: Sequence[Voice], progress: Callable[[int], None]) -> None:
        """Every voice goes through welcome and intake as a person would."""
        for voice in voices:
            self._tell(voice)
            progress(1)

    def chat(self, who: str) -> list[Shown]:
        """What the bot said to somebody."""
        return self._rehearsal.chat(who)

    def talk(self, who: str) -> Iterator[Shown | str]:
        """Both sides of somebody's talk, in order; what the person said is plain text."""
        said = list(self._said[who])
        for number, shown in enumerate(self.chat(who)):
            while said and said[0][0] <= number:
                yield said.pop(0)[1]
            yield shown

    def moderate(self) -> tuple[str, int]:
        """Three topics come onto the agenda, it is published, and the first gets its room; that topic's chat and
        how many people are in it."""
        words = Words(self._language)
        for shown in [one for one in self.chat(MODERATOR) if words("desk-digest-add") in one.buttons][:3]:
            self._tap(MODERATOR, shown, words("desk-digest-add"))
        first = self.chat(MODERATOR)[-1].buttons[0]
        self._press(MODERATOR, words("agenda-topic.option-publish"))
        self._in_agenda(first, words("agenda-what.option-ask"))
        going = list(self._say_who_goes_on())
        self._in_agenda(first, words("agenda-what.option-room"))
        rooms = [address for address in self._rehearsal.stage.chats if ":!" in address]
        return rooms[0].partition(":")[2], len(going)

    def _in_agenda(self, topic: str, step: str) -> None:
        self._rehearsal.write(MODERATOR, "/agenda")
        self._press(MODERATOR, next(one for one in self.chat(MODERATOR)[-1].buttons if one[:2] == topic[:2]))
        self._press(MODERATOR, step)

    def _say_who_goes_on(self) -> Iterator[str]:
        """Every second of those who are asked says yes."""
        asked = [(who, words) for who, words in self._spoken.items() if words("desk-go-on-yes") in self._buttons(who)]
        for number, (who, words) in enumerate(asked):
            self._press(who, words("desk-go-on-no" if number % 2 else "desk-go-on-yes"))
            if not number % 2:
                yield who

    # ------------------------------------------------------------------------------------------ one citizen

    def _tell(self, voice: Voice) -> None:
        language = voice.language if voice.language in LANGUAGES else self._language
        who, words = f"citizen-{voice.author}", Words(language, self._language)
        if who not in self._spoken:
            self._agree(who, words)
        self._write(who, voice.text)
        for _ in range(_MOST_STEPS):
            if not (answer := self._next(who, words, voice)):
                return
            self._write(who, answer)
        raise RuntimeError("a talk of the evening does not end")

    def _agree(self, who: str, words: Words) -> None:
        self._write(who, "/start")
        if words.language != self._language:
            self._press(who, Words(self._language)("welcome-agree.option-language"))
            self._press(who, LANGUAGES[words.language])
        self._press(who, words("welcome-agree.option-agree"))
        self._press(who, words("welcome-hear.option-yes"))
        self._spoken[who] = words

    def _next(self, who: str, words: Words, voice: Voice) -> str:
        """What the person says to the question they are at: by its buttons, as they see it."""
        buttons = self._buttons(who)
        if words("intake-same.option-mine") in buttons:
            return "1" if voice.author % 2 else words("intake-same.option-mine")
        if words("intake-more.option-count") in buttons:
            return words("intake-more.option-count")
        if words("intake-several.option-one") in buttons:
            return words("intake-several.option-one")
        if words("intake-place.option-nowhere") in buttons:
            return voice.place or words("intake-place.option-nowhere")
        return words("intake-send.option-yes") if words("intake-send.option-yes") in buttons else ""

    def _buttons(self, who: str) -> tuple[str, ...]:
        return self.chat(who)[-1].buttons

    def _write(self, who: str, text: str) -> None:
        self._said.setdefault(who, []).append((len(self.chat(who)), text))
        self._rehearsal.write(who, text)

    def _press(self, who: str, label: str) -> None:
        self._said.setdefault(who, []).append((len(self.chat(who)), f"[{label}]"))
        self._rehearsal.press(who, label)

    def _tap(self, who: str, shown: Shown, label: str) -> None:
        self._rehearsal.happens(who, "Picked", position=shown.buttons.index(label) + 1, on=shown.id)
