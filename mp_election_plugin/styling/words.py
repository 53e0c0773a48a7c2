"""The words of legends and titles in English, French and Arabic, and how numbers stand in them."""

from __future__ import annotations

from typing import Callable

from ..core.wording import NO_BREAK_SPACE, written
from .atlas_words import ATLAS_WORDS
from .map_words import MAP_WORDS

__all__ = ["NO_BREAK_SPACE", "Words", "written"]

_WORDS = {
    "theme_class": {"en": "zone class", "fr": "classe des zones", "ar": "فئة المناطق"},
    "theme_share": {"en": "share", "fr": "part des voix", "ar": "نسبة الأصوات"},
    "theme_winner": {"en": "Leading list", "fr": "Liste arrivée en tête", "ar": "اللائحة الأولى"},
    "theme_swing": {"en": "swing", "fr": "glissement", "ar": "التحول"},
    "gain_from": {
        "en": "gain of {start} points or more",
        "fr": "gain de {start} points ou plus",
        "ar": "ربح {start} نقط فأكثر",
    },
    "gain_between": {
        "en": "gain of {start} to {to} points",
        "fr": "gain de {start} à {to} points",
        "ar": "ربح من {start} إلى {to} نقط",
    },
    "no_change": {"en": "within {to} point", "fr": "à moins de {to} point", "ar": "في حدود نقطة واحدة"},
    "loss_between": {
        "en": "loss of {start} to {to} points",
        "fr": "perte de {start} à {to} points",
        "ar": "خسارة من {start} إلى {to} نقط",
    },
    "loss_from": {
        "en": "loss of {start} points or more",
        "fr": "perte de {start} points ou plus",
        "ar": "خسارة {start} نقط فأكثر",
    },
    "no_list_before": {"en": "No list before", "fr": "Pas de liste auparavant", "ar": "لا لائحة من قبل"},
    "theme_history": {"en": "several elections", "fr": "sur plusieurs élections", "ar": "عبر عدة انتخابات"},
    "theme_seats": {"en": "Seats by list", "fr": "Sièges par liste", "ar": "المقاعد حسب اللوائح"},
    "theme_prospect": {"en": "next seat", "fr": "siège suivant", "ar": "المقعد الموالي"},
    "seats_known": {
        "en": "All seats known, one dot a seat",
        "fr": "Tous les sièges connus, un point par siège",
        "ar": "كل المقاعد معروفة، نقطة لكل مقعد",
    },
    "seats_known_of": {
        "en": "All seats known, one dot for {count} seats",
        "fr": "Tous les sièges connus, un point pour {count} sièges",
        "ar": "كل المقاعد معروفة، نقطة لكل {count} مقاعد",
    },
    "seats_open": {
        "en": "Seats left open (empty dots)",
        "fr": "Sièges indécis (points vides)",
        "ar": "مقاعد غير محسومة (نقط فارغة)",
    },
    "prospect_marginal": {
        "en": "{label}, with the votes to lose",
        "fr": "{label}, avec les voix à perdre",
        "ar": "{label}، مع الأصوات التي تفقده",
    },
    "prospect_near_miss": {
        "en": "{label}, with the votes missing",
        "fr": "{label}, avec les voix manquantes",
        "ar": "{label}، مع الأصوات الناقصة",
    },
    "theme_clusters": {"en": "clusters", "fr": "foyers", "ar": "التجمعات"},
    "under": {"en": "under {to} %", "fr": "moins de {to} %", "ar": "أقل من {to} ٪"},
    "between": {"en": "{start}–{to} %", "fr": "{start} à {to} %", "ar": "من {start} إلى {to} ٪"},
    "from": {"en": "{start} % and over", "fr": "{start} % et plus", "ar": "{start} ٪ فأكثر"},
    "margin_under": {"en": "by under 5 points", "fr": "moins de 5 points d’avance", "ar": "بفارق أقل من 5 نقط"},
    "margin_between": {"en": "by 5 to 10 points", "fr": "5 à 10 points d’avance", "ar": "بفارق 5 إلى 10 نقط"},
    "margin_from": {"en": "by 10 points or more", "fr": "10 points d’avance ou plus", "ar": "بفارق 10 نقط فأكثر"},
    "margin_none": {"en": "no other list", "fr": "aucune autre liste", "ar": "بلا لائحة منافسة"},
    "tie": {"en": "Tie for first place", "fr": "Égalité en tête", "ar": "تعادل على المرتبة الأولى"},
    "no_vote": {"en": "No vote for any list", "fr": "Aucune voix pour aucune liste", "ar": "لا صوت لأي لائحة"},
    "zero": {"en": "No vote", "fr": "Aucune voix", "ar": "صفر صوت"},
    "no_list": {"en": "No list", "fr": "Pas de liste", "ar": "لا توجد لائحة"},
    "no_data": {"en": "No data", "fr": "Pas de données", "ar": "لا توجد بيانات"},
    "counted": {"en": "{label} ({count})", "fr": "{label} ({count})", "ar": "{label} ({count})"},
    "counted_unmapped": {
        "en": "{label} ({count}, {unmapped} unmapped)",
        "fr": "{label} ({count}, {unmapped} hors carte)",
        "ar": "{label} ({count}، منها {unmapped} خارج الخريطة)",
    },
    **MAP_WORDS,
    **ATLAS_WORDS,
}
_RIGHT_TO_LEFT_MARK = "\u200f"


def isolated(value: str) -> str:
    """Return a figure that Arabic letters around it leave as it is, its sign in front.

    A percent sign stands at its left, as in the lines of the legend.
    """
    return f"{_RIGHT_TO_LEFT_MARK}{value}" if value.endswith("٪") else f"\u200e{value}"


class Words:
    """Words in one language; in a language other than the three, what ``tr`` makes of the English ones."""

    def __init__(self, language: str, tr: Callable[[str], str] | None = None) -> None:
        self.language = language[:2]
        self._tr = tr

    def __call__(self, key: str, **values: object) -> str:
        words = _WORDS[key]
        text = words.get(self.language) or (self._tr(words["en"]) if self._tr else words["en"])
        return text.format(**values)

    def number(self, value: int) -> str:
        """Return a count with the thousands separated: a comma in English, else a space that does not break."""
        return written([value], ".0f", self.language if self.language in ("en", "ar") else "fr")[0]

    def counted(self, label: str, total: int, unmapped: int = 0) -> str:
        """Return a legend entry: the label, the zones it has, and how many of them are not on the map."""
        key = "counted_unmapped" if unmapped else "counted"
        text = self(key, label=label, count=self.number(total), unmapped=self.number(unmapped))
        # A label may begin with a Latin party code or a digit; the mark keeps the line running from the right.
        return _RIGHT_TO_LEFT_MARK + text if self.language == "ar" else text
