"""A message as plain words: lower case, without accents and marks, emoji as words."""

from __future__ import annotations

import re
import unicodedata

from bot.conversation.understanding.misspelt import written_out

_BEATS = re.compile(r"(?<!\n) >{1,5} ")
_EMOJI = {
    **dict.fromkeys("👍👌✅🙌", " thumbsup "),
    **dict.fromkeys("👎🤮", " thumbsdown "),
    **dict.fromkeys("❤🥰😍💖💕", " heart "),
    **dict.fromkeys("🙏", " please "),
    **dict.fromkeys("👋", " hello "),
    **dict.fromkeys("😴💤🥱", " zzz "),
    **dict.fromkeys("🔥", " fire "),
    **dict.fromkeys("💩🤢", " thumbsdown "),
}
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_WE_WILL = re.compile(r"\b([Ww]e)['’‘]ll\b")
"""Without its apostrophe it is `well`."""
_APOSTROPHES = re.compile(r"(?<=\w)['’‘`´ʼ](?=\w)|(?<![\w])['’‘](?=\d0s)")
_MARKS = re.compile(r"[\"“”„«»*_~`|>#^=\\\[\]{}<'’‘]+")
_SIGN_OF_YEARS = re.compile(r"([<>]=?) ?(?=(?:19|20)\d\d)")
_SIGNED = {">": " after ", ">=": " since ", "<": " before ", "<=": " until "}
_KEPT = re.compile(r"[^\w\s.,;:!?/%+&()★⭐½\-–—\ue000-\ue40a]")


def plain(text: str) -> str:
    """Lower case without accents, apostrophes and marks; `ä` becomes `ae`, emoji become words."""
    text = _BEATS.sub(" beats ", text)
    text = re.sub(r"#(?=\d)", " number ", "".join(_EMOJI.get(each, each) for each in text))
    text = _SIGN_OF_YEARS.sub(lambda sign: _SIGNED[sign[1]], text)
    text = _WE_WILL.sub(r"\1 will", text)
    folded = unicodedata.normalize("NFC", text).translate(_UMLAUTS)
    halved = unicodedata.normalize("NFKD", folded.replace("½", "\0")).replace("\0", "½")
    bare = "".join(letter for letter in halved if not unicodedata.combining(letter)).casefold()
    return written_out(_KEPT.sub(" ", _MARKS.sub(" ", _APOSTROPHES.sub("", bare))))


def words_alone(text: str) -> str:
    """Plain words without what ends a sentence around them."""
    return spaced(plain(text)).strip(" .,;!?:")


def spaced(text: str) -> str:
    """One space between words; ends of lines stay as ends of sentences."""
    return re.sub(r"\s+", " ", re.sub(r"\s*\n\s*", " . ", text.strip()))
