"""Normal forms of place names and codes, in Latin and Arabic script, so that spellings can be compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from .ordinals import numbered

# Latin letters that do not decompose, and typographic forms of what NFKD leaves alone.
_FOLD = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th"})
# Hamza carriers, ta marbuta, alif maqsura, and the letters Morocco writes for hard g, are spelt in several ways.
_ARABIC = str.maketrans("أإآٱةىئؤگڭݣڨڤڥپ", "ااااهييوكككقففب", "ـء")
DIGITS_AS_ASCII = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_LETTERS = {**_FOLD, **_ARABIC, **DIGITS_AS_ASCII}
# All expressions work on many names at once, one a line.
_PUNCTUATION = re.compile(r"[^\w\n]+|_")
_EDGES = re.compile(r"^ +| +$", re.MULTILINE)
_CODE_SEPARATORS = re.compile(r"[\s.\-/_]+")
_ARTICLE_AR = re.compile(r"\bال(?=\w{3,})")
# “And” is written as one word with what follows; many tables part the two.
_AND_AR = re.compile(r"(?<=\w )و +(?=\w{3})")
# Words that say what kind of zone it is, not which one; only where a name starts with them.
_KIND = re.compile(
    r"^(?:(?:commune|province|prefecture|region|arrondissement|municipalite|cercle|caidat|pachalik|gouvernorat|wilaya"
    r"|delegation)(?: d arrondissements?)?(?: (?:rurale|urbaine|territoriale))?(?: (?:de la|de l|des|de|du|d))?"
    r"|circonscription(?: (?:regionale|locale|electorale))?"
    r"|(?:ال)?(?:جماعه|اقليم|عماله(?: (?:ال)?مقاطعات)?|جهه|مقاطعه|دائره|دايره|قياده|باشويه|بلديه|ولايه|معتمديه)"
    r"(?: ال(?:حضريه|قرويه|ترابيه|انتخابيه|محليه))?) (?=\w)",
    re.MULTILINE,
)
# The same behind a name, as the census and the electoral results of Morocco write it: Agadir (Mun.), Anfa (Arrond.).
_KIND_BEHIND = re.compile(r" *\((?:mun|munic|municipalité|arrond|arr|arrondissement|commune)\.?\) *$", re.M | re.I)
# What a name says it is, by its first word. A daira is a cercle in one place and a constituency in another: no level.
_LEVELS = {
    **dict.fromkeys(("region", "جهه", "جهة"), "region"),
    **dict.fromkeys(("province", "prefecture", "gouvernorat", "wilaya", "اقليم", "عماله", "ولايه"), "province"),
    **dict.fromkeys(("cercle", "caidat", "pachalik", "قياده", "باشويه"), "cercle"),
    **dict.fromkeys(("commune", "municipalite", "جماعه", "بلديه"), "commune"),
    **dict.fromkeys(("arrondissement", "مقاطعه"), "arrondissement"),
    "circonscription": "constituency",
}
_LATIN_ARTICLES = "el al es as ech ach et at ed ad er ar ez az en an esh ash la le les l de des du d"
_ARTICLES_LATIN = frozenset(_LATIN_ARTICLES.split())
# Words of Moroccan names that are spelt in several ways, by their sound (see `_sounds`).
_SPELLINGS = {
    **dict.fromkeys(("ulad", "uled", "aulad", "ulaid", "uld"), "uled"),
    **dict.fromkeys(("ait", "ayt", "aiet"), "ait"),
    **dict.fromkeys(("beni", "bni", "bani"), "bni"),
    **dict.fromkeys(("my", "mi", "mly", "mli", "mulai", "mulay"), "mulai"),
    **dict.fromkeys(("sidi", "sid"), "sidi"),
    **dict.fromkeys(("ued", "uad", "uadi", "uedi"), "ued"),
    **dict.fromkeys(("suk", "suq"), "suk"),
    **dict.fromkeys(("ain", "aine", "ein"), "ain"),
    **dict.fromkeys(("jbel", "jebel", "jabal"), "jbel"),
    **dict.fromkeys(("abdalah", "abdelah", "abdala"), "abdalah"),
    **dict.fromkeys(("mohamed", "mohamad", "muhamad", "mohamet"), "mohamed"),
    "ste": "sainte",
    "st": "saint",
}
# One sound, several spellings; longest first.
_SOUND = re.compile("rh|gh|sh|dj|ou|oo|ph|th|dh|ck|[wyqvç]")
_SOUND_AS = {
    **{"rh": "gh", "gh": "gh", "sh": "ch", "dj": "j", "ou": "u", "oo": "u", "w": "u", "ph": "f", "th": "t", "dh": "d"},
    **{"ck": "k", "y": "i", "q": "k", "v": "v", "ç": "s"},
}
# The article written as one word with a name whose first letter takes the place of its own: Echcharraa, Ennakhil.
_GLUED = re.compile(r"^e(ch(?=ch)|s(?=s)|n(?=n)|r(?=r)|t(?=t)|d(?=d)|z(?=z))(?=\w{5})")
_DOUBLED = re.compile(r"([^\W\d])\1+")
_ROMAN = re.compile("[ivx]{1,4}")
_MEMORY = 400_000
_normal: dict[str, str] = {}


def seen(text: str) -> str:
    """Return a text without signs of writing that nobody sees: marks of direction, joiners, blanks of no width."""
    if text.isascii():
        return text
    return "".join(char for char in text if unicodedata.category(char) != "Cf")


def plain_form(text: str) -> str:
    """Return names, one a line, by case, accents, punctuation and letter forms; words for a kind of zone stay."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text).casefold()
        for char in set(text):
            # Vowel marks and accents, and signs of writing that nobody sees.
            if not char.isalnum() and (unicodedata.combining(char) or unicodedata.category(char) == "Cf"):
                text = text.replace(char, "")
        # French names are ASCII by now; translating is what takes longest.
        if not text.isascii():
            text = text.translate(_LETTERS)
    else:
        text = text.lower()
    return _EDGES.sub("", _PUNCTUATION.sub(" ", text))


def _normalise(text: str) -> str:
    """Return the normal forms of names, one a line."""
    if "(" in text:
        text = _KIND_BEHIND.sub("", text)
    form = _KIND.sub("", numbered(plain_form(text)))
    return _ARTICLE_AR.sub("", form if form.isascii() else _AND_AR.sub("و", form))


def normal_name(name: str) -> str:
    """Return the normal form of a name: case, accents, punctuation, Arabic letter forms, kind of zone, numbers.

    Two names with the same normal form are spellings of one name. Nothing that tells two places apart is removed:
    numbers, north and south, upper and lower stay.
    """
    found = _normal.get(name)
    if found is None:
        if len(_normal) >= _MEMORY:
            _normal.clear()
        found = _normal[name] = _normalise(name.replace("\n", " "))
    return found


def learn(names: Iterable[str | None]) -> None:
    """Make the normal forms of many names in one go; `normal_name` then knows them. A matter of speed only."""
    new = [name for name in set(names) if name and name not in _normal and "\n" not in name]
    if len(_normal) + len(new) >= _MEMORY:
        _normal.clear()
    _normal.update(zip(new, _normalise("\n".join(new)).split("\n")))


def normal_forms(names: Sequence[str | None]) -> list[str]:
    """Return the normal form of each name, empty for none."""
    learn(names)
    known = _normal.get
    return [(known(name) or normal_name(name)) if name else "" for name in names]


def _sounds(word: str) -> str:
    """Return a Latin word by its sound: ou and w, gh and rh, ch and sh, q and k, y and i, doubled letters."""
    sound = _SOUND.sub(lambda found: _SOUND_AS[found[0]], word)
    return _DOUBLED.sub(r"\1", _GLUED.sub("", sound))


@lru_cache(maxsize=65536)
def _spelling(word: str) -> str:
    """Return the usual spelling of one word of a normal form."""
    if _ROMAN.fullmatch(word):
        return word
    if not word.isascii():
        return _DOUBLED.sub(r"\1", word.replace("ق", "ك"))
    sound = _sounds(word)
    return _SPELLINGS.get(sound, sound)


def spelling_words(name: str) -> list[str]:
    """Return the words of a name by their usual spelling, articles left out."""
    words = normal_name(name).split()
    return [_spelling(word) for word in words if word not in _ARTICLES_LATIN] or words


@lru_cache(maxsize=65536)
def spelling_key(name: str) -> str:
    """Return a form in which the usual spellings of one Moroccan name meet (Oulad/Ouled, Beni/Bni, El/Es/Al ...).

    Articles go, sounds are spelt in one way, words are joined, doubled letters count once. It is looser than
    `normal_name`: use it only where one zone alone has it among those that come into question.
    """
    return _DOUBLED.sub(r"\1", "".join(spelling_words(name)))


@lru_cache(maxsize=4096)
def _level_of_word(word: str) -> str | None:
    # The kind itself would be taken away from a name, so the word is looked at alone.
    plain = _normalise(word)
    return _LEVELS.get(plain) or _LEVELS.get(plain[2:] if plain.startswith("ال") else "")


def level_of(name: str) -> str | None:
    """Return the level that a name states by its first word (province, commune ...), None where it states none."""
    first = name.split(None, 1)
    return _level_of_word(first[0]) if len(first) == 2 else None


def normal_code(code: str) -> str:
    """Return a code without separators and unseen signs, in upper case; leading zeros are part of it and stay."""
    return _CODE_SEPARATORS.sub("", seen(code)).upper()


def same_code(left: str, right: str) -> bool:
    """Return whether two codes are one: alike but for the kind of separators, or one of them written without any.

    ``05.091`` is ``05-091`` and ``05091``, but ``1.23`` is not ``12.3``.
    """
    if normal_code(left) != normal_code(right):
        return False
    one, other = (_CODE_SEPARATORS.sub(".", seen(code).strip()).strip(".") for code in (left, right))
    return "." not in one or "." not in other or one.upper() == other.upper()


def ascii_text(text: str) -> str:
    """Return the text in ASCII, accents removed; letters without an ASCII form are dropped."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_FOLD))
    return decomposed.encode("ascii", "ignore").decode("ascii")


# Names that differ in one of these groups never are the same place. Latin words are compared by their sound, so one
# spelling stands for several (charqia: sharqia, charkia, cherqiya is another).
_GROUPS = [
    "nord north septentrional chamalia chamaliya chamali shamal chmalia شمال شمالي شماليه",
    "sud south meridional janoubia janoubi janoub jnoubia jnoub جنوب جنوبي جنوبيه",
    "est east oriental charqia cherqia charqi cherqi chargia charguia sharq شرق شرقي شرقيه",
    "ouest west occidental gharbia gharbi gherbia gharb غرب غربي غربيه",
    "haut haute upper superieur superieure oulia ouloui ulya fouqania fouqani fouqi علوي علويه عليا فوقانيه فوقاني"
    " فوقي فوقيه",
    "bas basse lower inferieur inferieure soufla essoufla soufli essoufli sefli tahtania tahtani سفلي سفليه سفلى"
    " تحتانيه تحتاني",
    "jadida jdida jadid jdid nouveau nouvelle new جديد جديده",
    "qadima kdima qdima qadim qdim ancien ancienne old medina قديم قديمه مدينه عتيقه",
    "centre central merkez markaz مركز مركزي",
    "interieur interieure internal dakhilia داخليه",
    "exterieur exterieure external kharijia خارجيه",
]
# Each word by its spelling, as `spelling_words` gives it.
_SIDE = {
    spelt: number for number, words in enumerate(_GROUPS) for word in words.split() for spelt in spelling_words(word)
}


@lru_cache(maxsize=65536)
def sides(name: str) -> frozenset[int]:
    """Return which distinguishing words (north, south, new, old, 1, 2 ...) a name has, as numbers of their groups."""
    words = [*spelling_words(name), *normal_name(name).split()]
    found = {_SIDE[word] for word in words if word in _SIDE}
    # Numbers tell apart as well.
    found |= {100 + int(word) for word in words if word.isascii() and word.isdigit() and len(word) < 6}
    return frozenset(found)


def may_be_same(left: str, right: str) -> bool:
    """Return False where two names carry different distinguishing words, such as Fès-Nord and Fès-Janoubia."""
    return sides(left) == sides(right)


def exclude_each_other(left: str, right: str) -> bool:
    """Return whether each of two names has a distinguishing word that the other lacks: north against south.

    Where only one has such a word (Fès, Fès-Nord) the names may be a whole and its part, or one may be misspelt.
    """
    one, other = sides(left), sides(right)
    return bool(one - other) and bool(other - one)
