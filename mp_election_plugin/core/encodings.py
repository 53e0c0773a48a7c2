"""The encoding of a published text file, told from its bytes, and the repair of text once read in a wrong one."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from dataclasses import dataclass

from .errors import QT_TRANSLATE_NOOP, ElectionError, Message
from .letters import plain_letters, plausibility

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# In the order of preference among equals: French in lower case is the same in several of them.
_CODE_PAGES = ("windows-1252", "windows-1256", "iso8859-6", "cp850", "cp437", "cp720", "cp864", "mac-roman")
# Runs with a byte beyond ASCII; what they become is all that tells one encoding from another.
_RUN = re.compile(rb"[0-9A-Za-z]*[\x80-\xff][0-9A-Za-z\x80-\xff]*")
_MOST_RUNS = 8000
_MOST_OF_A_BLOCK = 2000
# Beyond the first bytes only the start of each block is searched for words: enough to hear another language.
_SEARCHED_WHOLE = 16 << 20
_SEARCHED_OF_A_BLOCK = 1 << 16
# So many valid sequences of bytes are no chance.
_SURELY_UTF8 = 20
# Closer than this to the runner-up, the decision is one for the user to look at.
_CLEAR = 0.4
# A file whose best reading is below 0 is refused, unless it has too few words beyond ASCII to judge.
_FEW_RUNS = 3


@dataclass(frozen=True)
class Decision:
    """The encoding of a file, and how sure that is.

    Parameters
    ----------
    encoding : str
        Name of Python's codec.
    score : float
        Plausibility of the text in it: about 1 is right text.
    runner_up : str or None
        The best encoding that would give other text; None where there is none to compare.
    runner_up_score : float or None
    """

    encoding: str
    score: float = 1.0
    runner_up: str | None = None
    runner_up_score: float | None = None

    @property
    def doubtful(self) -> bool:
        """Whether the text is no usual one, or the runner-up nearly as plausible."""
        return self.score < 0 or self.runner_up_score is not None and self.score - self.runner_up_score < _CLEAR

    def text(self, text: str) -> str:
        """Return decoded text as usual letters: code page 864 holds forms of Arabic letters instead."""
        return plain_letters(text) if self.encoding == "cp864" else text

    def message(self, source: str) -> Message:
        """Return what to say about it in the log."""
        values = {"source": source, "encoding": self.encoding, "score": f"{self.score:.2f}"}
        if self.runner_up is None or self.runner_up_score is None:
            return Message(QT_TRANSLATE_NOOP("core", "{source} is read as {encoding}."), values)
        values |= {"other": self.runner_up, "other_score": f"{self.runner_up_score:.2f}"}
        if self.doubtful:
            template = QT_TRANSLATE_NOOP(
                "core",
                "{source} is read as {encoding} (plausibility {score}), but {other} ({other_score}) is nearly as "
                "plausible. Look at the names; if they are wrong, choose ENCODING.",
            )
            return Message(template, values, warning=True)
        return Message(
            QT_TRANSLATE_NOOP(
                "core", "{source} is read as {encoding} (plausibility {score}; next {other}, {other_score})."
            ),
            values,
        )


class Detector:
    """Finds the encoding of a file fed to it block by block, so that no file need be held whole.

    UTF-8 is checked over every byte; of the rest some thousand different words are evidence enough.
    """

    def __init__(self) -> None:
        self._start = b""
        self._utf8: codecs.IncrementalDecoder | None = codecs.getincrementaldecoder("utf-8")()
        self._runs: dict[bytes, None] = {}
        self._nulls = [0, 0]
        self._size = 0

    def feed(self, block: bytes) -> None:
        """Take the next bytes of the file."""
        if len(self._start) < 4:
            self._start += block[: 4 - len(self._start)]
        if b"\0" in block:
            odd = self._size % 2
            self._nulls[odd] += block[0::2].count(0)
            self._nulls[1 - odd] += block[1::2].count(0)
        self._size += len(block)
        if self._utf8 is not None:
            try:
                self._utf8.decode(block)
            except UnicodeDecodeError:
                self._utf8 = None
        if len(self._runs) < _MOST_RUNS and not block.isascii():
            searched = block if self._size <= _SEARCHED_WHOLE else block[:_SEARCHED_OF_A_BLOCK]
            found = dict.fromkeys(run[:60] for run in _RUN.findall(searched))
            self._runs.update(dict.fromkeys(list(found)[:_MOST_OF_A_BLOCK]))

    def decision(self) -> Decision:
        """Return the encoding of the file that was fed.

        Raises
        ------
        ElectionError
            If it is binary, UTF-8 with damage, or no French or Arabic in any encoding known.
        """
        for mark, encoding in _MARKS:
            if self._start.startswith(mark):
                return Decision(encoding)
        if any(self._nulls):
            return self._sixteen_bits()
        if self._utf8 is not None:
            try:
                self._utf8.decode(b"", final=True)
            except UnicodeDecodeError:
                self._utf8 = None
        return self._eight_bits() if self._runs else Decision("utf-8")

    def _sixteen_bits(self) -> Decision:
        """Return UTF-16 where zero bytes are many and all on one side of the pairs, as in digits and blanks."""
        even, odd = self._nulls
        if (even and odd) or even + odd < 0.05 * self._size or self._size % 2:
            raise ElectionError(QT_TRANSLATE_NOOP("core", "This is a binary file, no text."))
        return Decision("utf-16-be" if even else "utf-16-le")

    def _eight_bits(self) -> Decision:
        """Return UTF-8 where it is valid and no chance, else the code page that makes the best words."""
        runs = list(self._runs)
        found = []
        if self._utf8 is None:
            self._refuse_damaged(runs)
        else:
            words: list[str | None] = [run.decode("utf-8", "ignore") for run in runs]
            # Text once misread and saved as UTF-8 looks like none, and is put right later.
            words = repair(words) or words
            sequences = sum(not char.isascii() for word in words for char in word or "")
            if sequences >= _SURELY_UTF8:
                return Decision("utf-8")
            # Each valid sequence makes chance less likely.
            found.append((plausibility(filter(None, words)) + 0.5 * sequences, "utf-8"))
        texts = {encoding: b"\n".join(runs).decode(encoding, "replace") for encoding in _CODE_PAGES}
        found += [(plausibility(text.split("\n")), encoding) for encoding, text in texts.items()]
        # Sorting is stable: the first of equals stays first.
        found.sort(key=lambda each: -each[0])
        score, encoding = found[0]
        if score < 0 and len(runs) >= _FEW_RUNS and encoding != "utf-8":
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "The encoding of this file cannot be told: in none of {encodings} its letters are French or "
                    "Arabic words. Choose ENCODING, or save it as UTF-8.",
                ),
                encodings=", ".join(("UTF-8", "UTF-16", *_CODE_PAGES)),
            )
        others = [each for each in found[1:] if texts.get(each[1]) != texts.get(encoding)]
        return Decision(encoding, score, others[0][1], others[0][0]) if others else Decision(encoding, score)

    @staticmethod
    def _refuse_damaged(runs: list[bytes]) -> None:
        valid = [run for run in runs if _is_utf8(run)]
        words = plausibility(run.decode("utf-8") for run in valid)
        if len(valid) > 0.2 * len(runs) and words > 0:
            broken = next((run for run in runs if not _is_utf8(run)), b"")
            raise ElectionError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "This file is UTF-8 with damage: {count} of {all} words beyond ASCII are not valid, for instance "
                    "“{word}”. Save it again as UTF-8, or choose ENCODING.",
                ),
                count=len(runs) - len(valid),
                all=len(runs),
                word=broken.decode("utf-8", "replace"),
            )


def _is_utf8(run: bytes) -> bool:
    try:
        run.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def known_encoding(name: str) -> str:
    """Return Python's name of an encoding of text.

    Raises
    ------
    ElectionError
        If there is none of that name.
    """
    try:
        # Python also keeps conversions that are no encodings of text under such names.
        "".encode(name)
        found = codecs.lookup(name).name
    except (LookupError, ValueError) as error:
        raise ElectionError(
            QT_TRANSLATE_NOOP("core", "ENCODING “{name}” is unknown. Known are, among others: {encodings}."),
            name=name,
            encodings=", ".join(("utf-8", "utf-16", *_CODE_PAGES)),
        ) from error
    # Bytes marked by an order mark keep it as a character otherwise.
    return "utf-8-sig" if found == "utf-8" else found


_MISREADINGS = ("windows-1256", "windows-1252", "latin-1", "mac-roman")


_UNDEFINED = re.compile("[\x80-\x9f]")
# Different texts that show how plausible a column is.
_MOST_TEXTS = 2000


def _bytes_of(text: str, encoding: str) -> bytes:
    """Return the bytes that text was read from; windows-1252 leaves five undefined, read as controls everywhere."""
    if encoding != "windows-1252" or not _UNDEFINED.search(text):
        return text.encode(encoding)
    return b"".join(char.encode("latin-1" if "\x80" <= char < "\xa0" else encoding) for char in text)


def _likeness(texts: list[str]) -> float:
    return plausibility(word for text in texts[:_MOST_TEXTS] for word in text.split())


def repair(texts: Sequence[str | None]) -> list[str | None] | None:
    """Return texts whose UTF-8 was once misread as a code page as they were before, None where that is not so.

    Parameters
    ----------
    texts : sequence of str or None
        All texts of a column or table, before trimming (a no-break space may be half of a letter).

    Returns
    -------
    list of str or None, or None
        The right texts if, undone, every text is valid UTF-8 and all together look more like French or Arabic.
    """
    doubtful = list(dict.fromkeys(text for text in texts if text and not text.isascii()))
    best: tuple[float, list[str]] | None = None
    for encoding in _MISREADINGS if doubtful else ():
        try:
            undone = [_bytes_of(text, encoding).decode("utf-8") for text in doubtful]
        except UnicodeError:
            continue
        score = _likeness(undone)
        if best is None or score > best[0]:
            best = (score, undone)
    if best is None or best[0] <= _likeness(doubtful):
        return None
    right = dict(zip(doubtful, best[1]))
    return [right.get(text, text) if text else text for text in texts]
