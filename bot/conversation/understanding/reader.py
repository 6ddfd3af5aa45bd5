# ruff: noqa: ARG002, C901, PLR0911
"""Clauses read one after another: each adds acts, or completes what those before it began."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.conversation import acts
from bot.conversation.acts import (
    Asked,
    Choose,
    Correct,
    Critique,
    Direction,
    DropFilters,
    Filters,
    NotInterested,
    NotSeen,
    OnTable,
    Rate,
    Recommend,
    Say,
    Seen,
    Similar,
    Stars,
    TellAbout,
    Topic,
    Unsupported,
    WantToSee,
    WhatWouldChange,
    Why,
    Word,
)
from bot.conversation.understanding import frames, phrases
from bot.conversation.understanding.hints import NOTHING, softly, together
from bot.conversation.understanding.opinions import negated, opinions
from bot.conversation.understanding.scores import number_alone
from bot.conversation.understanding.slots import F, H, P, S, stars_in
from bot.conversation.understanding.topics import topics

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.conversation.acts import Act, Heard, Target
    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.opinions import Opinion
    from bot.conversation.understanding.slots import Slotted
    from engine.titles import TitleIndex

_LEADING = re.compile(
    r"^(?:(?:and|also|then|well|ok|okay|so|oh|ah|hm+|um+|uh|er|lol|haha|yeah|yes|ja|"
    r"actually|honestly|tbh|imo|ngl|und|also|na|dann|ach|sorry|please|pls|hey|bitte|yep|yup|"
    r"ooh|cool|great|now|jetzt|thanks|thx|hi|hello|danke) )+(?=\S)"
)
_SLOT = re.compile(f"{F}|{P}")
_ONLY_ADVERBS = {"recent", "old"}


@dataclass
class Reader:
    """Reads clauses into acts.

    Args:
        read: The message with its slots.
        heard: What may be referred to.
        titles: For the years of films to choose from.
    """

    read: Slotted
    heard: Heard
    titles: TitleIndex
    acts: list[Act] = field(default_factory=list)
    pending: list[Target] = field(default_factory=list)
    """Films and places that were named and of which nothing was said yet."""
    spoken_of: tuple[Target, ...] = ()
    """Of what the last clause was, for `it` and `them` in the next."""
    go_on: Callable[[list[Target]], None] | None = None
    """What to do with more films in the same breath: `loved Heat, Fargo, …`."""
    stars: float | None = None
    """What the last opinion was, for `but Ronin wasn't`."""
    began_with_films: bool = False
    """Whether the last opinion came after the films: more films are then a new subject."""
    no_more: bool = False
    """Whether the last wish was one of `without`."""

    def take(self, clause: Clause) -> None:
        """Read one clause."""
        text = clause.text
        for step in (
            self._answer,
            self._word,
            self._choice,
            self._fixed,
            self._drop,
            self._others,
            self._continuation,
            self._similar,
            self._about_films,
            self._asked_for,
            self._wish,
            self._just_targets,
        ):
            if step(clause, text):
                return
            if step in (self._word, self._answer):
                stripped = _LEADING.sub("", text)
                if stripped != text and step == self._word:
                    text = stripped

    def finish(self) -> tuple[Act, ...]:
        """All acts, in order."""
        for target in self.pending:
            self._bare(target)
        found = list(self.acts)
        if len(found) > 1:
            weak = {Say(Word.YES), Say(Word.NO)}
            rest = [act for act in found if act not in weak]
            found = rest or found[:1]
        return tuple(dict.fromkeys(found)) or (acts.Unclear(),)

    # -- words and answers ---------------------------------------------------------------------

    def _answer(self, clause: Clause, text: str) -> bool:
        """What answers the open question and would mean nothing without it."""
        number = number_alone(text)
        if number is None and re.fullmatch(
            rf"(?:an? |maybe |solid |like |about |id say |so |eine? )*{S}", text
        ):
            number = stars_in(re.search(S, text)[0])  # type: ignore[index]
        if number is not None and self.heard.asked is not Asked.FILM:
            self._score(number)
            return True
        if self.heard.asked is Asked.STARS:
            bare = _LEADING.sub("", text)
            found = opinions(self._words(bare))
            if (
                found
                and not _SLOT.search(bare)
                and not re.search(S, bare)
                and self._is_remark(self._words(bare))
            ):
                self._rate([OnTable()], found[-1].stars)
                return True
        return False

    def _score(self, number: float) -> None:
        if self.pending:
            self._rate(self._flush(), number, stated=True)
        elif self.spoken_of and self.acts and isinstance(self.acts[-1], Rate | Seen):
            self._rate(list(self.spoken_of), number, stated=True)
        else:
            self.acts.append(Stars(number))

    def _is_remark(self, words: str) -> bool:
        """Whether hardly more than the opinion is said, with no wish in it."""
        return not re.search(
            r"\b(?:something|anything|movies?|films?|recommend|want|etwas|filme?|show|give)\b",
            words,
        )

    def _word(self, clause: Clause, text: str) -> bool:
        word = phrases.word_said(text)
        if word is Word.NO and frames.OTHERS.match(text) and self.heard.asked is None:
            return False
        if word is None and phrases.acknowledged(text):
            word = Word.THANKS
        if word is None:
            return self._word_then_more(text)
        if self.pending or (
            self.spoken_of and word in (Word.NO, Word.YES, Word.SKIP) and clause.joined
        ):
            if self.pending and word in (Word.SKIP, Word.NO):
                self._emit(NotInterested, self._flush())
                return True
            if opinions(text):
                return False
        if word is Word.YES and self.heard.asked is None and phrases.acknowledged(text):
            word = Word.THANKS
        if word is Word.THANKS and phrases.acknowledged(text) and (self.acts or self.heard.asked):
            if self.heard.asked and not self.acts:
                self.acts.append(Say(Word.YES))
            elif self.acts and opinions(text):
                return False
            return True
        if (
            word is Word.ENOUGH
            and self.heard.asked is None
            and "question" not in text
            and not re.search(r"\b(?:enough|stop|genug|fragen)\b", text)
        ):
            self.acts.append(Recommend())
            return True
        if (
            word is Word.SKIP
            and re.fullmatch(r"next|weiter", text)
            and self.heard.asked is None
            and self.heard.on_table
        ):
            self.acts.append(Critique((Direction.OTHERS,)))
            return True
        self.acts.append(Say(word))
        return True

    def _word_then_more(self, text: str) -> bool:
        """A greeting or thanks that runs on without a comma: `hi can you recommend me a film`."""
        match = re.match(
            r"(?P<hi>(?:hi+|hello|hey|hallo|moin|servus|good (?:evening|morning)|guten (?:abend|"
            r"morgen|tag))(?: (?:there|all|bot|matinee))?)\s+(?=\S)"
            r"|(?P<ty>(?:thanks|thank you|thx|ty|danke)(?: so much| a lot| a bunch|"
            r" schoen)?)\s+(?=\S)",
            text,
        )
        if match and not re.match(r"for\b|fuer\b|to\b|sehr\b", text[match.end() :]):
            said = Say(Word.GREETING if match["hi"] else Word.THANKS)
            if said not in self.acts:
                self.acts.append(said)
        return False

    def _choice(self, clause: Clause, text: str) -> bool:
        """Which of the films offered is meant, or that another was meant than the one taken."""
        choosing = self.heard.asked is Asked.FILM
        years = [self.read.hint(slot).wanted for slot in re.findall(H, text)]
        year = next(
            (each.year_from for each in years if each.year_from and each.year_from == each.year_to),
            None,
        )
        if choosing:
            target = self._chosen(text, year)
            if target is not None:
                self.acts.append(Choose(target))
                return True
            return False
        if not frames.CORRECTS.search(text):
            return False
        films = [self.read.film(slot) for slot in re.findall(F, text)]
        if films:
            if not re.search(r"\bmean|meant|mein|instead of|wrong\b", text):
                return False
            self._correct(Correct(year, films[0]))
            return True
        if year or not re.search(rf"{H}|{P}", text):
            self._correct(Correct(year))
            return True
        return False

    def _correct(self, act: Correct) -> None:
        if self.acts and isinstance(self.acts[-1], Correct) and act == Correct():
            return
        if self.acts and self.acts[-1] == Correct():
            self.acts.pop()
        self.acts.append(act)

    def _chosen(self, text: str, year: int | None) -> Target | None:
        number = number_alone(text)
        stars = re.fullmatch(rf"(?:the )?(?:{S})", text)
        if number is None and stars:
            number = None
        if (
            number is not None
            and number == int(number)
            and 1 <= int(number) <= len(self.heard.films)
        ):
            plain = re.search(r"\d+", text)
            place = int(plain[0]) if plain else int(number)
            return OnTable((place - 1,))
        for slot in re.findall(F, text):
            film = self.read.film(slot)
            among = [movie_id for movie_id in film.movie_ids if movie_id in self.heard.films]
            if among:
                return replace(film, movie_ids=(among[0],), certain=True)
        if year:
            dated = [
                place
                for place, movie_id in enumerate(self.heard.films)
                if self.titles.year(movie_id) == year
            ]
            if dated:
                return OnTable((dated[0],))
        if places := re.findall(P, text):
            return self.read.place(places[0])
        if version := frames.VERSION.search(text):
            known = [
                (self.titles.year(movie_id) or 0, place)
                for place, movie_id in enumerate(self.heard.films)
            ]
            if known:
                return OnTable(((min if version["old"] else max)(known)[1],))
        return None

    def _fixed(self, clause: Clause, text: str) -> bool:
        place = self._place(text)
        act = phrases.fixed(text, place)
        if act is None:
            return False
        self.acts.append(act)
        if isinstance(act, Why | WhatWouldChange):
            self.pending.clear()
        return True

    def _place(self, text: str) -> OnTable:
        """What a question about the table refers to: a place, or a film that lies there."""
        if places := re.findall(P, text):
            return self.read.place(places[0])
        for slot in re.findall(F, text):
            for movie_id in self.read.film(slot).movie_ids:
                if movie_id in self.heard.on_table:
                    return OnTable((self.heard.on_table.index(movie_id),))
        return OnTable()

    # -- the table -----------------------------------------------------------------------------

    def _drop(self, clause: Clause, text: str) -> bool:
        dropped = frames.DROPPING.search(text)
        if not dropped or re.search(F, text):
            return False
        kinds: dict[str, None] = {}
        for pattern, names in frames.DROPS:
            if pattern.search(text):
                kinds |= dict.fromkeys(names)
        for slot in re.findall(H, dropped[0]):
            kinds |= dict.fromkeys(_kinds(self.read.hint(slot).wanted))
        if self.acts and isinstance(self.acts[-1], DropFilters) and kinds:
            previous = self.acts.pop()
            kinds = dict.fromkeys((*previous.kinds, *kinds))  # type: ignore[union-attr]
        self.acts.append(DropFilters(tuple(kinds)))
        rest = f"{text[: dropped.start()]} {text[dropped.end() :]}".strip()
        if re.search(H, rest):
            self._wish(clause, rest)
        return True

    def _others(self, clause: Clause, text: str) -> bool:
        if not frames.OTHERS.match(text) or re.search(f"{F}|{H}", text):
            return False
        if (
            frames.OTHERS.match(text)
            and re.fullmatch(r"(?:more|mehr)", text)
            and not self.heard.on_table
        ):
            self.acts.append(Recommend())
            return True
        if Critique((Direction.OTHERS,)) not in self.acts:
            self.acts.append(Critique((Direction.OTHERS,)))
        return True

    # -- films ---------------------------------------------------------------------------------

    def _targets(self, text: str) -> list[Target]:
        """What a clause speaks of: films and places named, or what a pronoun stands for."""
        found: list[Target] = []
        for slot in _SLOT.findall(text):
            if re.match(F, slot):
                found.append(self.read.film(slot))
                continue
            place = self.read.place(slot)
            last = found[-1] if found else None
            if isinstance(last, OnTable) and not place.every and not last.every:
                found[-1] = OnTable((*last.places, *place.places))
            else:
                found.append(place)
        if found:
            return found
        if self.pending:
            return self._flush()
        if frames.PRONOUN.search(text):
            if self.spoken_of:
                return list(self.spoken_of)
            if frames.PLURAL.search(text) and self.heard.asked is not Asked.STARS:
                return [OnTable(every=True)]
            return [OnTable()]
        return []

    def _flush(self) -> list[Target]:
        flushed, self.pending = self.pending, []
        return flushed

    def _bare(self, target: Target) -> None:
        if isinstance(target, OnTable) and self.heard.asked is Asked.FILM:
            self.acts.append(Choose(target))
        else:
            self.acts.append(TellAbout(target))

    def _emit(self, act: Callable[..., Act], targets: Iterable[Target], **slots: object) -> None:
        """Add one act for each target; more films in the same breath get the same."""
        targets = list(targets)
        for target in targets:
            self.acts.append(act(target, **slots))
        self.spoken_of = tuple(targets)

        def more(others: list[Target]) -> None:
            self.acts.extend(act(target, **slots) for target in others)
            self.spoken_of = (*self.spoken_of, *others)

        self.go_on = more

    def _rate(self, targets: list[Target], stars: float | None, *, stated: bool = False) -> None:
        """Add ratings; they take the place of `seen` and of vaguer ratings of the same films."""
        for target in targets:
            older = [
                place
                for place, act in enumerate(self.acts)
                if isinstance(act, Seen | Rate) and act.what == target
            ]
            known = next(
                (self.acts[place] for place in older if isinstance(self.acts[place], Rate)), None
            )
            if isinstance(known, Rate) and known.stated and not stated:
                continue
            rating = Rate(target, stars, stated)
            if older:
                self.acts[older[0]] = rating
            else:
                self.acts.append(rating)
        self.stars = stars
        self.spoken_of = tuple(targets)

        def more(others: list[Target]) -> None:
            before = self.spoken_of
            self._rate(others, stars, stated=stated)
            self.spoken_of = (*before, *others)

        self.go_on = more

    def _continuation(self, clause: Clause, text: str) -> bool:
        """Films that only go on with the clause before: `…, Fargo too`, `… but Ronin wasn't`."""
        if self.go_on is None or self.began_with_films is None:
            return False
        words = self._words(text)
        if not re.search(f"{F}|{P}", text):
            return False
        if frames.ALSO.match(text):
            self.go_on(self._targets(text))
            return True
        if frames.LESS_SO.match(words):
            targets = self._targets(text)
            last = self.acts[-1] if self.acts else None
            if isinstance(last, Similar):
                self.acts[-1] = replace(last, without=(*last.without, *targets))
            elif isinstance(last, Rate) and last.stars is not None:
                self._rate(targets, negated(last.stars))
            elif isinstance(last, Seen):
                self._emit(NotSeen, targets)
            elif isinstance(last, NotSeen):
                self._emit(Seen, targets)
            else:
                self._emit(NotInterested, targets)
            return True
        if clause.joined and not self.began_with_films and frames.JUST_TARGETS.match(text):
            self.go_on(self._targets(text))
            return True
        return False

    def _words(self, text: str) -> str:
        """A clause with its hints as the words they were: `Heat was funny` is an opinion."""
        return re.sub(H, lambda match: self.read.hint(match[0]).words, text)

    def _similar(self, clause: Clause, text: str) -> bool:
        liking = self._likening(text)
        if liking is None:
            return False
        cut = re.search(
            r"\b(?:but not|and not|not|without|unlike|except|minus|rather than|instead of|nicht|"
            r"ohne|aber nicht) (?:like |so much like |wie )?(?:the |as )?(?=[\ue000-\ue1ff])",
            text[liking:],
        )
        split = liking + cut.start() if cut else len(text)
        targets = self._targets(text[:split])
        if not targets:
            return False
        without = [self._of(slot) for slot in _SLOT.findall(text[split:])]
        filters, directions = self._hinted(text)
        places = [target for target in targets if isinstance(target, OnTable)]
        if directions and places and len(targets) == 1:
            self._critique(directions, filters, places[0])
        elif not self._joins_similar(targets, without, filters):
            self.acts.append(Similar(tuple(targets), tuple(without), filters))
            if directions:
                self._critique(directions, NOTHING, None)
        self.spoken_of = tuple(targets)

        def more(others: list[Target]) -> None:
            self._joins_similar(others, [], NOTHING)

        self.go_on, self.began_with_films = more, False
        for topic, _, _ in topics(text):
            self._unsupported(topic)
        return True

    def _joins_similar(self, to: list[Target], without: list[Target], filters: Filters) -> bool:
        for place in range(len(self.acts) - 1, -1, -1):
            last = self.acts[place]
            if isinstance(last, Similar):
                self.acts[place] = Similar(
                    (*last.to, *to), (*last.without, *without), together(last.filters, filters)
                )
                return True
        return False

    def _of(self, slot: str) -> Target:
        return self.read.film(slot) if re.match(F, slot) else self.read.place(slot)

    def _likening(self, text: str) -> int | None:
        """Where films that others shall be like begin; None where the clause likens nothing."""
        for match in frames.LIKE.finditer(text):
            if match["after"] or match["meets"]:
                return match.start()
            before = text[: match.start()]
            if match["cue"].strip() in {"like", "wie", "more"} and frames.I_LIKE.search(before):
                continue
            if match["cue"].strip() == "wie" and re.search(
                r"\b(?:ist|war|findest du|fandest du)\b", text[match.end() :]
            ):
                continue
            if match["cue"].strip() == "wie" and re.match(
                r"(?:war|ist|gut|findest)", text[match.end() :]
            ):
                continue
            slot = _SLOT.search(text, match.end() - 1)
            if match["cue"].strip() == "more" and not slot:
                continue
            if slot is None and not (self.heard.on_table or self.spoken_of):
                continue
            if slot is None and re.search(r"\b(?:i|we) (?:would|d) like\b|\bid like\b", text):
                continue
            if slot is None and re.match(r"(?:that|it|this) (?:was|is|one)", text[match.end() :]):
                continue
            return match.start()
        return None

    def _about_films(self, clause: Clause, text: str) -> bool:
        """Ratings, seen, unseen, unwanted, wanted: what is said of films, places and `it`."""
        words = self._words(text)
        named = _SLOT.search(text)
        pronoun = frames.PRONOUN.search(text)
        wish_only = not named and re.search(H, text)
        if frames.TELL.search(words) and (named or pronoun) and not wish_only:
            asked = clause.question or not re.search(rf"{S}", text)
            found = opinions(words)
            begins = re.match(
                r"(?:is|was|are|were|how|what|should|would|will|do|did|any|thoughts|tell|have|"
                r"whats|"
                r"your|you|ist|wie|soll|lohnt|kennst|wuerde|was|does|can|so|and|opinion|worth|hows|"
                r"isnt|more|info|u|could|might|wird)\b",
                words,
            )
            if (
                asked
                and (clause.question or begins)
                and not (found and re.match(r"(?:i|ich)\b", words))
            ):
                self._emit(TellAbout, self._targets(text))
                self.began_with_films = True
                return True
        if not named and not pronoun and not self.pending and not self.spoken_of:
            return self._unseen_or_wanted(text, words)
        if wish_only and not pronoun and not self.pending:
            return False
        if (
            wish_only
            and (frames.STRONGLY_ASKS.search(text) or not opinions(words))
            and not frames.UNSEEN.search(words)
        ):
            return False
        if self._opined(clause, text, words):
            return True
        return self._unseen_or_wanted(text, words)

    def _unseen_or_wanted(self, text: str, words: str) -> bool:
        named = bool(_SLOT.search(text) or frames.PRONOUN.search(text) or self.pending)
        if (
            frames.UNSEEN.search(words)
            and not re.search(
                r"\b(?:something|anything|movies?|films?|ones?) (?:that )?(?:i|we)\b", words
            )
            and not re.search(H, text)
        ):
            self._emit(NotSeen, self._targets(text) or [OnTable()])
            return True
        if (
            frames.UNWANTED.search(words)
            and not re.search(H, text)
            and (named or self.heard.asked or self.heard.on_table)
        ):
            targets = self._targets(text) or [OnTable()]
            self._emit(NotInterested, targets, for_now=bool(frames.FOR_NOW.search(words)))
            return True
        if named and frames.LISTED.search(words) and not re.search(H, text):
            self._emit(WantToSee, self._targets(text) or [OnTable()])
            return True
        if frames.SEEN.search(words) and not clause_asks(words) and not re.search(H, text):  # noqa: SIM102
            if named or re.fullmatch(
                r"(?:(?:i|ive|we|weve|have|already|just|seen|watched|saw|yes|yeah|ja|hab|habe|ich|"
                r"schon|gesehen|geschaut|geguckt|of course|kenn|kenne|before|twice|many times|"
                r"a few times|once|loads of times|known|know) ?)+",
                words,
            ):
                self._emit(Seen, self._targets(text) or [OnTable()])
                self.began_with_films = False
                return True
        return False

    def _opined(self, clause: Clause, text: str, words: str) -> bool:
        """A rating: stars, or an opinion that is theirs and of something."""
        if found := re.findall(S, text):
            return self._scored(text, found)
        found_opinions = [
            each
            for each in opinions(words)
            if not frames.OTHERS_SUBJECT.search(words[: each.start])
            and not (each.verb and frames.HYPOTHETICAL.search(words[: each.start]))
        ]
        if not found_opinions:
            return False
        if clause.question and re.match(
            r"(?:do|did|does|have|is|was|are|would|will|what|why|how|ist|war|can|should)\b", words
        ):
            return False
        named = _SLOT.search(words)
        elliptic = not named and not frames.PRONOUN.search(words)
        if (
            elliptic
            and not self.pending
            and frames.ASKS.search(re.sub(r"\b(?:like|love|enjoy|mag|liebe|was|war)\b", " ", words))
        ):
            return False
        if elliptic and not self.pending and self.acts and isinstance(self.acts[-1], Rate):
            return True
        if elliptic and not self.pending and not (self.acts and isinstance(self.acts[-1], Seen)):
            return False
        targets = self._targets(text)
        if not targets:
            return False
        if named and len(found_opinions) > 1 and len(targets) > 1:
            self._several(words, found_opinions)
            return True
        best = self._weightiest(found_opinions)
        self.began_with_films = bool(named and named.start() < best.start)
        self._rate(targets, best.stars)
        return True

    def _several(self, words: str, found: list[Opinion]) -> None:
        """`loved F hated F`, `F great F meh`: each film has the opinion beside it."""
        slots = list(_SLOT.finditer(words))
        before = found[0].start < slots[0].start()
        for slot in slots:
            if before:
                beside = [each for each in found if each.end <= slot.start()]
                opinion = beside[-1] if beside else found[0]
            else:
                beside = [each for each in found if each.start >= slot.end()]
                opinion = beside[0] if beside else found[-1]
            self._rate([self._of(slot[0])], opinion.stars)
        self.began_with_films = not before

    def _scored(self, text: str, found: list[str]) -> bool:
        slots = list(_SLOT.finditer(text))
        if len(slots) > 1 and len(found) > 1:
            scores = list(re.finditer(S, text))
            before = scores[0].start() < slots[0].start()
            for slot in slots:
                beside = [
                    each
                    for each in scores
                    if (each.end() <= slot.start()) == before
                    and (each.start() >= slot.end()) != before
                ]
                chosen = (beside[-1] if before else beside[0]) if beside else scores[-1]
                self._rate([self._of(slot[0])], stars_in(chosen[0]), stated=True)
            return True
        targets = self._targets(text)
        if not targets and self.spoken_of:
            targets = list(self.spoken_of)
        if not targets:
            self.acts.append(Stars(stars_in(found[-1])))
            return True
        first = re.search(S, text)
        self.began_with_films = bool(slots and first and slots[0].start() < first.start())
        self._rate(targets, stars_in(found[-1]), stated=True)
        return True

    @staticmethod
    def _weightiest(found: list[Opinion]) -> Opinion:
        """The opinion that counts where several are given: the verb, else the strongest."""
        verbs = [each for each in found if each.verb]
        return max(verbs or found, key=lambda each: abs(each.stars - 3.2))

    # -- wishes --------------------------------------------------------------------------------

    def _asked_for(self, clause: Clause, text: str) -> bool:
        found = topics(self._words(text))
        if not found:
            return False
        for topic, _, _ in found:
            self._unsupported(topic)
        filters, _ = self._hinted(text)
        filters = replace(filters, tags=tuple(tag for tag in filters.tags if tag != "music"))
        if filters != NOTHING and frames.ASKS.search(text):
            self._wish(clause, text)
        self.pending.clear()
        return True

    def _unsupported(self, topic: Topic) -> None:
        if Unsupported(topic) not in self.acts:
            self.acts.append(Unsupported(topic))

    def _hinted(self, text: str) -> tuple[Filters, tuple[Direction, ...]]:
        """What the hints of a clause come to, each taken as meant or, after a negation, not."""
        filters, directions = NOTHING, []
        negative, soft, last = False, False, 0
        for match in re.finditer(H, text):
            between = text[last : match.start()]
            negation = frames.NEGATES.search(between.strip())
            joined = last and re.fullmatch(
                r"\s*(?:,|or|and|oder|und|noch|nor|/|&|also|too|so|very|a|any|no)*(?:\s+(?:or|and|"
                r"oder|und|no|any))*\s*",
                between,
            )
            if negation:
                negative, soft = True, bool(negation["soft"])
            elif not (negative and joined):
                negative, soft = False, False
            last = match.end()
            hint = self.read.hint(match[0])
            if hint.toward is not None:
                way = hint.away if negative else hint.toward
                directions += [way] if way else []
                continue
            meant = hint.unwanted if negative else hint.wanted
            filters = together(filters, softly(meant) if soft else meant)
        self.no_more = negative
        return filters, tuple(dict.fromkeys(directions))

    def _wish(self, clause: Clause, text: str) -> bool:
        """What films should be like."""
        has_hints = re.search(H, text)
        asks = frames.ASKS.search(text)
        if not has_hints:
            if frames.STRONGLY_ASKS.search(text) and not _SLOT.search(text):
                if not any(isinstance(act, Recommend | Similar | Critique) for act in self.acts):
                    self.acts.append(Recommend())
                return True
            return False
        rest = frames.FILLERS.sub(" ", re.sub(f"{H}|{F}|{P}|{S}", " ", text)).strip()
        if not asks and rest and not self._last_wish():
            return False
        before = self.no_more
        filters, directions = self._hinted(text)
        if before and not asks and clause.joined and re.match(r"(?:or|oder|nor|noch)\b", text):
            filters, directions = self._hinted(f"no {text}")
        place = next((self.read.place(slot) for slot in re.findall(P, text)), None)
        if (
            place is None
            and self.pending
            and all(isinstance(each, OnTable) for each in self.pending)
        ):
            place = self._flush()[0]  # type: ignore[assignment]
        if self.pending:
            targets = self._flush()
            self.acts.append(Similar(tuple(targets), (), filters))
            if directions:
                self._critique(directions, NOTHING, None)
            return True
        if self._extends(filters, directions, place):
            return True
        strongly = frames.STRONGLY_ASKS.search(text) or re.search(
            r"\b(?:something|anything|etwas|irgendwas|was|recommend|suggest|want|mood|feel like|"
            r"movie|film|films|movies|looking for|filme)\b",
            text,
        )
        comparing = re.search(r"\b(?:more|less|fewer|mehr|weniger|instead|but|stattdessen)\b", text)
        if directions or place or (self.heard.on_table and (comparing or not strongly)):
            self._critique(directions, filters, place)
        else:
            self.acts.append(Recommend(filters))
        self.go_on = None
        return True

    def _last_wish(self) -> bool:
        return bool(self.acts) and isinstance(self.acts[-1], Recommend | Similar | Critique)

    def _extends(
        self, filters: Filters, directions: tuple[Direction, ...], place: OnTable | None
    ) -> bool:
        """Whether this belongs to the wish before it, and is now part of it."""
        last = self.acts[-1] if self.acts else None
        if not isinstance(last, Recommend | Similar | Critique) or place is not None:
            return False
        if isinstance(last, Critique):
            self._critique(directions, filters, None)
        else:
            self.acts[-1] = replace(last, filters=together(last.filters, filters))
            if directions:
                self._critique(directions, NOTHING, None)
        return True

    def _critique(
        self, directions: tuple[Direction, ...], filters: Filters, of: OnTable | None
    ) -> None:
        last = self.acts[-1] if self.acts else None
        if isinstance(last, Critique) and (of is None or last.of is None):
            self.acts[-1] = Critique(
                tuple(dict.fromkeys((*last.directions, *directions))),
                together(last.filters, filters),
                of or last.of,
            )
        else:
            self.acts.append(Critique(directions, filters, of))

    def _just_targets(self, clause: Clause, text: str) -> bool:
        """Films and places of which something may still be said."""
        slots = _SLOT.findall(text)
        if not slots:
            return False
        self.pending += self._targets(text)
        return True


def clause_asks(words: str) -> bool:
    """Whether a clause asks or wishes, so that `seen` in it tells nothing."""
    return bool(
        re.search(
            r"\b(?:have you|did you|recommend|something|anything|want|should|what|never|not|"
            r"havent|nicht|noch nie|would)\b",
            words,
        )
    )


def _kinds(filters: Filters) -> list[str]:
    """Which fields of filters are set, with the field that negates each."""
    pairs = {"genres": "without_genres", "tags": "without_tags"}
    found = []
    for name in ("genres", "tags", "year_from", "year_to", "hidden_gems", "variety", "count"):
        if getattr(filters, name) not in ((), None):
            found += [name, pairs[name]] if name in pairs else [name]
    if "year_from" in found or "year_to" in found:
        found = [*(name for name in found if not name.startswith("year")), "year_from", "year_to"]
    return found
