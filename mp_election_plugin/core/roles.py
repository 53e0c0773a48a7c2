"""Headers of published tables by the role that their column plays, in French, English and Arabic."""

from __future__ import annotations

import re

from .names import normal_name, plain_form

# Headers by the role they play, as normal forms without spaces; the first that the table has is taken.
_NAMES_AR = ("zonenamear", "communear", "delegationar", "circonscriptionar", "namear", "nomar")
ROLES: dict[str, tuple[str, ...]] = {
    "code": (
        "zonecode",
        "idcirconscription",
        "codecirconscription",
        "codecommune",
        *("communecode", "constituencycode", "delegationcode", "codedelegation", "codezone", "codedelacommune"),
        *("رمزجماعه", "كودجماعه", "رمزمعتمديه", "كودمعتمديه", "رمزدايره", "كوددايره", "رمزجغرافي", "كودجغرافي"),
        "code",
        *("رمز", "كود", "codehcp", "codeinsee", "codegeographique"),
        "codegeo",
        "hcp2024",
        "idzone",
        "id",
    ),
    "name": (
        "zonename",
        "commune",
        "communefr",
        "delegation",
        "delegationfr",
        "delegationar",
        "circonscription",
        "constituency",
        "constituencyfr",
        "constituencyar",
        "nom",
        "name",
        "nomfr",
        "namefr",
        *(
            f"{word}{kind}"
            for word in ("nom", "libelle")
            for kind in ("commune", "delacommune", "delegation", "circonscription", "zone")
        ),
        *(f"{kind}name" for kind in ("commune", "delegation", "constituency")),
        "libelle",
        "zone",
        *("municipalite", "municipality", "arrondissement", "اسمجماعه", "اسممعتمديه", "اسمدايره", "مقاطعه", "بلديه"),
        "جماعه",
        "معتمديه",
        "دايره",
        "دايرهانتخابيه",
        # A table of Arabic names alone has them as its names.
        *_NAMES_AR,
    ),
    "name_ar": _NAMES_AR,
    "parent_code": ("parentcode",),
    "parent": (
        "parentname",
        "prefprov",
        "province",
        "prefecture",
        "provinceprefecture",
        "parent",
        "region",
        "اقليم",
        "عماله",
        "circonscription",
        "circonscriptionfr",
        "constituency",
        # Beside names in Arabic the zone above is better in Arabic too.
        "constituencyar",
        "constituencyfr",
        *(f"{kind}name" for kind in ("province", "prefecture", "region", "constituency")),
        *(f"nom{kind}" for kind in ("province", "prefecture", "region", "circonscription")),
        "دايره",
        *("gouvernorat", "governorate", "ولايه", "جهه"),
    ),
    "party": (
        *("party", "parti", "partycode", "codeparti", "liste", "list", "partipolitique", "politicalparty", "nomparti"),
        *("nomduparti", "partyname", "nomliste", "nomdelaliste", "listname", "sigleparti"),
        *("حزب", "لايحه", "قايمه", "حزبسياسي", "اسمحزب", "اسملايحه", "اسمقايمه"),
    ),
    "votes": (
        *("votes", "voix", "suffrages", "nbvoix", "nvoix", "nombredevoix", "nombrevoix", "nbdevoix", "nombredevotes"),
        *("nbvotes", "nvotes", "numberofvotes", "voixobtenues", "suffragesobtenus", "votesobtained"),
        *("اصوات", "عدداصوات", "اصواتمحصلعليها", "عدداصواتمحصلعليها"),
    ),
    "list_number": (
        "listno",
        "listnumber",
        "numliste",
        "numeroliste",
        "numerodeliste",
        "nliste",
        "listnr",
        "noliste",
        "ordreliste",
        *("numerodepanneau", "npanneau", "nopanneau", "numpanneau"),
        "رقملايحه",
        "رقمقايمه",
    ),
    "registered": (
        *("registered", "registeredvoters", "registeredelectors", "electors", "electorate"),
        *("inscrits", "ninscrits", "nbinscrits", "electeursinscrits", "inscritssurleslisteselectorales", "electeurs"),
        *("corpselectoral", "مسجلون", "مسجلين", "ناخبونمسجلون", "ناخبينمسجلين", "ناخبون", "ناخبين"),
        *("مرسمون", "مرسمين", "ناخبونمرسمون", "ناخبينمرسمين", "هييهناخبه"),
    ),
    "voters": (
        *(
            "voters",
            "ballotscast",
            "votescast",
            "votants",
            "nvotants",
            "nbvotants",
            "electeursvotants",
            "electeursayantvote",
        ),
        *("مصوتون", "مصوتين", "مقترعون", "مقترعين", "ناخبونمصوتون", "ناخبينمصوتين"),
    ),
    "valid": (
        *(
            "valid",
            "votesvalid",
            "validvotes",
            "validballots",
            "exprimes",
            "nexprimes",
            "nbexprimes",
            "exprimees",
            "valides",
        ),
        *(
            f"{figure}{kind}"
            for figure, kinds in (
                ("suffrages", ("exprimes", "valides", "valables", "valablementexprimes")),
                ("votes", ("exprimes", "valides", "valables", "valablementexprimes")),
                ("voix", ("exprimees", "valides", "valables", "valablementexprimees")),
                ("bulletins", ("exprimes", "valides", "valables")),
            )
            for kind in kinds
        ),
        *("معبرعنها", "اصواتمعبرعنها", "اصواتصحيحه", "اوراقصحيحه", "اصواتمصرحبها", "اصواتصالحه"),
    ),
    "invalid": (
        "invalid",
        # Where blank ballots are counted with the others, both together are those that are not valid.
        *(
            f"{figure}{both}"
            for figure in ("", "votes", "bulletins", "suffrages")
            for both in ("nulsetblancs", "blancsetnuls", "nulsoublancs", "blancsnuls", "nulsblancs")
        ),
        *(
            "nuls",
            "nnuls",
            "nbnuls",
            "invalide",
            "invalides",
            "votesnuls",
            "voixnulles",
            "bulletinsnuls",
            "suffragesnuls",
        ),
        *("bulletinsannules", "votesannules", "bulletinsinvalides", "votesinvalides", "bulletinsrejetes"),
        *("invalidvotes", "invalidballots", "spoiltballots", "spoiledballots", "spoiltvotes", "spoiledvotes"),
        *("rejectedballots", "rejectedvotes", "nullvotes", "nullballots"),
        *("ملغاه", "اصواتملغاه", "اوراقملغاه", "اصواتباطله", "اوراقباطله"),
    ),
    "seats": (
        *("seats", "nsieges", "sieges", "nbsieges", "siegesapourvoir", "siegesaattribuer", "seatstofill"),
        *("seatstobefilled", "مقاعد", "مقاعدمخصصه"),
    ),
    "ballot": (
        *("typeliste", "ballot", "scrutin", "typescrutin", "typedescrutin", "naturescrutin", "typedeliste", "listtype"),
        *("ballottype", "electiontype", "typeelection", "typedelection", "نوعلايحه", "نوعقايمه", "نوعاقتراع"),
    ),
}
# Columns that are of a list in a zone, in long tables.
OF_LISTS = ("party", "votes", "list_number")
# A header of codes that is also that of the symbols of lists on the ballot, which are words.
SYMBOL = "رمز"
COUNT_ROLES = ("registered", "voters", "valid", "invalid", "seats")
# Words that say how a figure was counted and not what it counts, beside the name of a figure of a zone.
_COUNTING = re.compile(
    r"\b(?:total|totaux|totale?s?|nombres?|nbre?|nb|nr|effectifs?|numbers?|count|sum|somme|of|the|de|du|des|d|l|la|le|les"
    r"|عدد|مجموع|اجمالي|عموم)\b"
)

_ARABIC = re.compile("[\u0621-\u064a]")
_NO_LATIN = re.compile("[\u0600-\u06ff\ufb50-\ufeff]+(?:[^\\w]*[\u0600-\u06ff\ufb50-\ufeff]+)*")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f][\w'’.-]*")
_PERCENT_SIGN = re.compile(r"[%٪]")


def says_percent(text: str) -> bool:
    """Return whether a header has a sign of percent."""
    return _PERCENT_SIGN.search(text) is not None


def header_key(text: str) -> str:
    """Return the normal form of a header, without spaces."""
    # The kind of zone, left out of names where it stands first, is what a header is about: “Province name”.
    return normal_name(f"header {text}").replace(" ", "").removeprefix("header")


def whole_key(text: str) -> str:
    """Return the normal form of a header with its kind of zone: “delegation_ar” is a name in Arabic, and not “ar”."""
    return plain_form(text.replace("\n", " ")).replace(" ", "")


def count_key(text: str) -> str:
    """Return the key of a figure of a zone without words of counting: ``Nombre total d'inscrits`` is ``inscrits``."""
    return header_key(_COUNTING.sub(" ", normal_name(f"header {text}")).removeprefix("header"))


def is_role(text: str) -> bool:
    """Return whether a text is the header of a role."""
    keys = {header_key(text), count_key(text)}
    return any(keys & set(known) for known in ROLES.values())


def two_scripts(text: str) -> tuple[str, ...]:
    """Return the Latin and the Arabic part of a header that says one thing in both scripts, else nothing."""
    latin = _NO_LATIN.sub(" ", text).strip()
    arabic = _LATIN.sub(" ", text).strip() if latin else ""
    if not latin or not _ARABIC.search(arabic):
        return ()
    one, other = (
        {role for role, keys in ROLES.items() if {header_key(part), count_key(part)} & set(keys)}
        for part in (latin, arabic)
    )
    return (latin, arabic) if one & other else ()


def count_role(text: str) -> str | None:
    """Return the role of the figure of a zone that a header names, None for any other header."""
    keys = (header_key(text), count_key(text))
    return next((role for key in keys for role in COUNT_ROLES if key in ROLES[role]), None)
