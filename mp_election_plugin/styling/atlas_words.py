"""Words of printed atlases in English, French and Arabic."""

from __future__ import annotations

ATLAS_WORDS = {
    "atlas_best": {"en": "Best zones", "fr": "Meilleures zones", "ar": "أقوى المناطق"},
    "atlas_nearest": {
        "en": "Nearest to a winning place",
        "fr": "Les plus proches d’une place gagnante",
        "ar": "الأقرب إلى مرتبة فائزة",
    },
    "atlas_parents": {"en": "Pages", "fr": "Pages", "ar": "الصفحات"},
    "atlas_parent": {"en": "Area", "fr": "Territoire", "ar": "المنطقة"},
    "atlas_zone": {"en": "Zone", "fr": "Zone", "ar": "المنطقة"},
    "atlas_votes": {"en": "Votes", "fr": "Voix", "ar": "الأصوات"},
    "atlas_share": {"en": "Share", "fr": "Part", "ar": "النسبة"},
    "atlas_place": {"en": "Place", "fr": "Rang", "ar": "المرتبة"},
    "atlas_gap": {"en": "Gap (points)", "fr": "Écart (points)", "ar": "الفارق (نقط)"},
    "atlas_page_column": {"en": "Page", "fr": "Page", "ar": "الصفحة"},
    "atlas_without": {"en": "Without a parent", "fr": "Sans zone parente", "ar": "بلا منطقة أم"},
    "atlas_none": {"en": "none", "fr": "aucune", "ar": "لا شيء"},
    "atlas_more": {"en": "and {count} more", "fr": "et {count} autres", "ar": "و{count} أخرى"},
    "atlas_legend": {"en": "Legend (zones)", "fr": "Légende (zones)", "ar": "المفتاح (عدد المناطق)"},
    "total_zones": {"en": "Zones", "fr": "Zones", "ar": "المناطق"},
    "total_lists": {"en": "Zones with a list", "fr": "Zones avec une liste", "ar": "مناطق بها لائحة"},
    "total_in_place": {
        "en": "In a winning place",
        "fr": "Dans une place gagnante",
        "ar": "في مرتبة فائزة",
    },
    "total_votes": {"en": "Votes", "fr": "Voix", "ar": "الأصوات"},
    "total_valid": {"en": "Valid votes", "fr": "Suffrages exprimés", "ar": "الأصوات المعبر عنها"},
    "total_share": {"en": "Share", "fr": "Part des voix", "ar": "نسبة الأصوات"},
    "total_registered": {"en": "Electors", "fr": "Inscrits", "ar": "المسجلون"},
    "total_turnout": {"en": "Turnout", "fr": "Participation", "ar": "نسبة المشاركة"},
    "total_unmapped": {
        "en": "Zones not on the map",
        "fr": "Zones hors carte",
        "ar": "مناطق خارج الخريطة",
    },
    "not_mapped_ground": {
        "en": "Zone without a polygon",
        "fr": "Zone sans polygone",
        "ar": "منطقة بلا مضلع",
    },
    "no_polygon": {
        "en": "No zone of this page has a polygon.",
        "fr": "Aucune zone de cette page n’a de polygone.",
        "ar": "لا توجد لأي منطقة في هذه الصفحة حدود على الخريطة.",
    },
    "labelled": {"en": "{label}: {value}", "fr": "{label} : {value}", "ar": "{label}: {value}"},
    "source": {"en": "Source: {source}", "fr": "Source : {source}", "ar": "المصدر: {source}"},
    "page_of": {"en": "{page} / {pages}", "fr": "{page} / {pages}", "ar": "صفحة {page} من {pages}"},
    "coverage": {
        "en": "{zones} zones, {unmapped} not on the map",
        "fr": "{zones} zones, dont {unmapped} hors carte",
        "ar": "المناطق: {zones}، منها {unmapped} خارج الخريطة",
    },
    "coverage_votes": {
        "en": "{zones} zones, {unmapped} not on the map; they hold {share} % of the party's votes",
        "fr": "{zones} zones, dont {unmapped} hors carte ; elles ont {share} % des voix du parti",
        "ar": "المناطق: {zones}، منها {unmapped} خارج الخريطة ولها {share} ٪ من أصوات الحزب",
    },
    "coverage_whole": {
        "en": "{zones} zones, all on the map",
        "fr": "{zones} zones, toutes sur la carte",
        "ar": "المناطق: {zones}، كلها على الخريطة",
    },
}
