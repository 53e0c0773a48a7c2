"""Words of the themes votes, place, margin, turnout and of two measures together, in English, French and Arabic."""

from __future__ import annotations

MAP_WORDS = {
    "theme_votes": {"en": "votes", "fr": "voix", "ar": "عدد الأصوات"},
    "theme_rank": {"en": "place", "fr": "rang", "ar": "المرتبة"},
    "theme_margin": {
        "en": "margin over the best other list",
        "fr": "avance sur la meilleure autre liste",
        "ar": "الفارق عن أقوى لائحة أخرى",
    },
    "theme_gap": {
        "en": "gap to the last winning place",
        "fr": "écart avec la dernière place gagnante",
        "ar": "الفارق عن آخر مرتبة فائزة",
    },
    "theme_turnout": {"en": "Turnout", "fr": "Participation", "ar": "نسبة المشاركة"},
    "theme_strength_turnout": {
        "en": "share and turnout",
        "fr": "part des voix et participation",
        "ar": "نسبة الأصوات ونسبة المشاركة",
    },
    "theme_strength_margin": {
        "en": "share and gap to the last winning place",
        "fr": "part des voix et écart avec la dernière place gagnante",
        "ar": "نسبة الأصوات والفارق عن آخر مرتبة فائزة",
    },
    "theme_share_alpha": {
        "en": "share, weighed by electors",
        "fr": "part des voix, pondérée par les inscrits",
        "ar": "نسبة الأصوات مرجحة بعدد المسجلين",
    },
    "votes_under": {"en": "under {to} votes", "fr": "moins de {to} voix", "ar": "أقل من {to} صوت"},
    "votes_between": {"en": "{start}–{to} votes", "fr": "{start} à {to} voix", "ar": "من {start} إلى {to} صوت"},
    "votes_from": {"en": "{start} votes and over", "fr": "{start} voix et plus", "ar": "{start} صوت فأكثر"},
    "rank_1": {"en": "1st", "fr": "1er rang", "ar": "المرتبة 1"},
    "rank_2": {"en": "2nd", "fr": "2e rang", "ar": "المرتبة 2"},
    "rank_3": {"en": "3rd", "fr": "3e rang", "ar": "المرتبة 3"},
    "rank_4": {"en": "4th or 5th", "fr": "4e ou 5e rang", "ar": "المرتبة 4 أو 5"},
    "rank_6": {"en": "6th or further", "fr": "6e rang ou au-delà", "ar": "المرتبة 6 فما بعدها"},
    "ahead_from": {
        "en": "ahead by {start} points or more",
        "fr": "devant de {start} points ou plus",
        "ar": "متقدمة بفارق {start} نقطة فأكثر",
    },
    "ahead_between": {
        "en": "ahead by {start} to {to} points",
        "fr": "devant de {start} à {to} points",
        "ar": "متقدمة بفارق {start} إلى {to} نقطة",
    },
    "ahead_under": {
        "en": "ahead by under {to} points",
        "fr": "devant de moins de {to} points",
        "ar": "متقدمة بأقل من {to} نقط",
    },
    "behind_under": {
        "en": "behind by under {to} points",
        "fr": "derrière de moins de {to} points",
        "ar": "متأخرة بأقل من {to} نقط",
    },
    "behind_between": {
        "en": "behind by {start} to {to} points",
        "fr": "derrière de {start} à {to} points",
        "ar": "متأخرة بفارق {start} إلى {to} نقطة",
    },
    "behind_from": {
        "en": "behind by {start} points or more",
        "fr": "derrière de {start} points ou plus",
        "ar": "متأخرة بفارق {start} نقطة فأكثر",
    },
    "level": {"en": "Exactly level", "fr": "Exactement à égalité", "ar": "تعادل تام"},
    "alone": {"en": "No list to compare with", "fr": "Aucune liste à comparer", "ar": "لا لائحة للمقارنة"},
    "axis_share": {"en": "share", "fr": "part des voix", "ar": "نسبة الأصوات"},
    "axis_turnout": {"en": "turnout", "fr": "participation", "ar": "نسبة المشاركة"},
    "axis_gap": {"en": "nearer to a place", "fr": "plus près d’une place", "ar": "أقرب إلى مرتبة"},
    "pair_turnout": {
        "en": "share {first}, turnout {second}",
        "fr": "part {first}, participation {second}",
        "ar": "النسبة {first}، المشاركة {second}",
    },
    "pair_margin": {
        "en": "share {first}, {second}",
        "fr": "part {first}, {second}",
        "ar": "النسبة {first}، {second}",
    },
    # Short: nine entries with their counts stand in a panel. What the points lead to is in the title.
    "in_place": {"en": "in a winning place", "fr": "en place gagnante", "ar": "في مرتبة فائزة"},
    "near_place": {"en": "within {to} points", "fr": "à {to} points ou moins", "ar": "بفارق {to} نقط أو أقل"},
    "far_from_place": {
        "en": "over {to} points away",
        "fr": "à plus de {to} points",
        "ar": "بفارق أكثر من {to} نقط",
    },
    "electors_many": {
        "en": "full colour: {start} electors and over",
        "fr": "couleur pleine : {start} inscrits et plus",
        "ar": "لون كامل: {start} مسجل فأكثر",
    },
    "electors_middle": {
        "en": "half colour: {start}–{to} electors",
        "fr": "demi-teinte : {start} à {to} inscrits",
        "ar": "لون متوسط: من {start} إلى {to} مسجل",
    },
    "electors_few": {
        "en": "pale colour: under {to} electors",
        "fr": "couleur pâle : moins de {to} inscrits",
        "ar": "لون باهت: أقل من {to} مسجل",
    },
    "no_electors": {
        "en": "Electors not published",
        "fr": "Inscrits non publiés",
        "ar": "عدد المسجلين غير منشور",
    },
}
