"""Tables of results as files on disk, damaged in the ways that published ones are; each damage is named."""

from __future__ import annotations

import csv
import io
import unicodedata
import zipfile
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from broken_files import row_xml, xlsx
from hypothesis import strategies as st

Row = list["str | None"]

LATIN = ("Anfa", "Berkane", "Aïn Chock", "Tétouan", "Guercif", "Azilal", "Fès-Médina", "Oulad Teïma", "Salé")
ARABIC = ("أنفا", "بركان", "عين الشق", "تطوان", "جرسيف", "أزيلال", "فاس المدينة", "أولاد تايمة", "سلا")
REGIONS = {LATIN: ("Oriental", "Souss-Massa", "Rabat-Salé"), ARABIC: ("الشرق", "سوس ماسة", "الرباط سلا")}
LISTS = ("MP", "PI", "PJD", "RNI", "USFP", "PAM")
MARKS = (None, "-", "n.d.", "…", "N/A", "غير متوفر")
SEPARATORS = ("\u202f", "\u00a0", " ", ".", ",", "’")
# Codes as a spreadsheet or a hand makes them of a clean one.
CODES = {
    "decimals": lambda code: f"{code}.0",
    "lost zero": lambda code: code.lstrip("0"),
    "dotted": lambda code: f"{code[:2]}.{code[2:5]}.{code[5:]}",
    "trailing dot": lambda code: f"{code}.",
    "country": lambda code: f"MA-{code[:2]}-{code[2:]}",
    "Arabic digits": lambda code: code.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
}
ENCODINGS = (
    *("utf-8-sig", "utf-16", "utf-16-le", "windows-1252", "windows-1256", "cp850", "cp437", "cp720", "misread"),
    *("iso8859-6", "mac-roman", "accents apart"),
)
DAMAGES = (
    *("preamble", "footer", "header of two rows", "merged header", "header again", "blank rows", "blank column"),
    *("shuffled", "totals", "totals first", "unnamed totals", "nested totals", "merged regions", "long", "shares"),
    *("marks", "thousands", "decimals", "Arabic digits", "code", "encoding", "delimiter", "quotes", "workbook", "ods"),
    *("stray quotes", "banners", "merged votes", "TRUE", "hidden"),
)


@dataclass
class Table:
    """A clean table, and how it is written."""

    regions: list[str]
    codes: list[str]
    names: list[str]
    lists: list[str]
    votes: list[list[int | None]]
    done: set[str] = field(default_factory=set)
    chosen: dict[str, Any] = field(default_factory=dict)

    @property
    def published_codes(self) -> list[str]:
        """Codes as they are to come out: as published, but for the decimals of a spreadsheet."""
        kind = self.chosen.get("code")
        return self.codes if kind in (None, "decimals") else [CODES[kind](code) for code in self.codes]

    @property
    def block(self) -> str:
        two = self.done & {"header of two rows", "merged header"}
        return "2016" if two and "long" not in self.done else ""

    def expected(self) -> dict[tuple[str | None, ...], dict[str, int]]:
        """Return the votes of every zone by list; what is missing is not there."""
        return {
            (code, name, region): {code: vote for code, vote in zip(self.lists, votes) if vote is not None}
            for code, name, region, votes in zip(self.published_codes, self.names, self.regions, self.votes)
        }


@st.composite
def damaged(draw: st.DrawFn, damages: tuple[str, ...] = DAMAGES, most: int = 6) -> Table:
    """Draw a table and its damages."""
    names = draw(st.sampled_from([LATIN, ARABIC]))
    count = draw(st.integers(2, len(names)))
    lists = list(LISTS[: draw(st.integers(2, len(LISTS)))])
    regions = sorted(draw(st.lists(st.sampled_from(REGIONS[names]), min_size=count, max_size=count)))
    vote = draw(st.sampled_from([st.integers(0, 9), st.integers(0, 2500), st.integers(0, 90_000)]))
    votes: list[list[int | None]] = [[draw(vote) for _ in lists] for _ in range(count)]
    for row in votes:
        if draw(st.integers(0, 4)) == 0:
            row[draw(st.integers(1, len(lists) - 1))] = None
    first = draw(st.sampled_from([231, 1_091_001, 9_020_101]))
    codes = [str(first + 7 * at).zfill(8 if first == 1_091_001 else 1) for at in range(count)]
    size = draw(st.integers(1, min(most, len(damages))))
    done = set(draw(st.lists(st.sampled_from(damages), unique=True, min_size=size, max_size=size)))
    table = Table(regions, codes, list(names[:count]), lists, votes, done)
    table.chosen = {
        "mark": draw(st.sampled_from(MARKS)) if "marks" in done else None,
        "separator": draw(st.sampled_from(SEPARATORS)) if "thousands" in done else "",
        "decimals": draw(st.sampled_from([".0", ",0", ".00", ",00"])) if "decimals" in done else "",
        "code": draw(st.sampled_from(sorted(CODES))) if "code" in done else None,
        "encoding": draw(st.sampled_from(ENCODINGS)) if "encoding" in done else "utf-8",
        "delimiter": draw(st.sampled_from(";\t|")) if "delimiter" in done else ",",
        "places": draw(st.integers(1, 5)),
        "sign": draw(st.sampled_from(["%", " %", ""])),
        "comma": draw(st.sampled_from(".,")),
        "titles": draw(st.integers(1, 3)),
        "at": draw(st.integers(0, 50)),
        "order": draw(st.permutations(range(3 + 2 * len(lists)))),
        "as numbers": draw(st.booleans()),
        "strays": draw(st.lists(st.integers(0, 10_000), min_size=1, max_size=3)) if "stray quotes" in done else [],
    }
    return table


def _number(table: Table, vote: int | None) -> str | None:
    if vote is None:
        return table.chosen["mark"]
    text = f"{vote:,}".replace(",", table.chosen["separator"]) + table.chosen["decimals"]
    if "Arabic digits" in table.done:
        text = text.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    return text


def _cells(table: Table, votes: list[int | None]) -> Row:
    """Return the cells of the lists: votes, or shares of their sum."""
    if "shares" not in table.done:
        return [_number(table, vote) for vote in votes]
    total = sum(vote or 0 for vote in votes)
    unit = Decimal(1).scaleb(-table.chosen["places"])
    shares = [
        None if vote is None else (Decimal(100 * vote) / max(total, 1)).quantize(unit, ROUND_HALF_UP) for vote in votes
    ]
    cells: Row = [
        table.chosen["mark"] if share is None else f"{share}".replace(".", table.chosen["comma"]) + table.chosen["sign"]
        for share in shares
    ]
    return [_number(table, total), *cells]


def _total(table: Table, label: str, rows: list[int]) -> Row:
    """Return a row that sums others, with a name or without."""
    sums: list[int | None] = [sum(table.votes[row][at] or 0 for row in rows) for at in range(len(table.lists))]
    return [None, None, None if "unnamed totals" in table.done else label, *_cells(table, sums)]


def _body(table: Table) -> list[Row]:
    """Return the rows of zones and totals."""
    codes = [CODES[table.chosen["code"]](code) for code in table.codes] if table.chosen["code"] else table.codes
    zones: list[Row] = [
        [region, code, name, *_cells(table, votes)]
        for region, code, name, votes in zip(table.regions, codes, table.names, table.votes)
    ]
    if "merged regions" in table.done:
        zones = [[None if at and table.regions[at - 1] == row[0] else row[0], *row[1:]] for at, row in enumerate(zones)]
    if not table.done & {"totals", "totals first", "unnamed totals", "nested totals"}:
        return zones
    first = "totals first" in table.done
    body: list[Row] = []
    for region in dict.fromkeys(table.regions):
        rows = [at for at, own in enumerate(table.regions) if own == region]
        total = [_total(table, f"Total {region}", rows)] if "nested totals" in table.done else []
        body += [*(total if first else []), *(zones[at] for at in rows), *([] if first else total)]
    whole = [_total(table, "TOTAL GÉNÉRAL" if table.names[0] in LATIN else "المجموع العام", list(range(len(zones))))]
    return [*whole, *body] if first else [*body, *whole]


def grid(table: Table) -> list[Row]:
    """Return the sheet as it stands."""
    chosen, done = table.chosen, table.done
    valid = ["exprimes"] if "shares" in done else []
    header: list[Row] = [["region", "code", "nom", *valid, *table.lists]]
    body = _body(table)
    if "long" in done:
        fixed = 3 + len(valid)
        header = [["region", "code", "nom", *valid, "parti", "voix"]]
        body = [[*row[:fixed], name, cell] for row in body for name, cell in zip(table.lists, row[fixed:])]
        if "merged regions" in done:
            # The merged cell stands in the first of all rows of its zones.
            for at in range(len(body)):
                body[at][0] = body[at][0] if at % len(table.lists) == 0 else None
    elif table.block:
        merged = "merged header" in done
        upper: Row = ["region", "code", "nom", *valid]
        lower: Row = [None] * len(upper) if merged else list(upper)
        for name in table.lists:
            upper += [name, None if merged else name]
            lower += ["2016", "2021"]
        fixed = 3 + len(valid)
        header = [upper, lower]
        body = [[*row[:fixed], *(cell for each in row[fixed:] for cell in (each, each))] for row in body]
    if "banners" in done:
        header, body = _with_banners(table, header, body)
    if "shuffled" in done and "merged header" not in done:
        order = [at for at in chosen["order"] if at < len(header[0])]
        order += [at for at in range(len(header[0])) if at not in order]
        header, body = ([[row[at] for at in order] for row in part] for part in (header, body))
    if "header again" in done:
        body[len(body) // 2 : len(body) // 2] = [list(row) for row in header]
    rows = [*header, *body]
    width = len(header[0])
    if "blank rows" in done:
        at = len(header) + chosen["at"] % (len(body) + 1)
        rows[at:at] = [[None] * width]
    if "footer" in done:
        rows += [[None] * width, ["Source : ministère de l'Intérieur"], ["* y compris les bureaux de l'étranger"]]
    if "preamble" in done:
        titles: list[Row] = [["Résultats des élections"], ["Scrutin du 8 septembre 2021"], [None]]
        rows = [*titles[: chosen["titles"]], *rows]
    if "blank column" in done:
        at = chosen["at"] % 4
        rows = [[*row[:at], None, *row[at:]] if len(row) > at else row for row in rows]
    width = max(map(len, rows))
    return [[*row, *[None] * (width - len(row))] for row in rows]


def _with_banners(table: Table, header: list[Row], body: list[Row]) -> tuple[list[Row], list[Row]]:
    """Return the rows with the name of each region in a row above its zones only, in its own column or none."""
    rows: list[Row] = []
    own, before = bool(table.chosen["at"] % 2), None
    region = None
    for row in body:
        region = row[0] or (region if row[1] else None)
        if region is not None and region != before:
            rows.append([region, *[None] * (len(row) - 1)] if own else [None, None, region, *[None] * (len(row) - 3)])
            before = region
        rows.append([None, *row[1:]])
    return (header, rows) if own else ([row[1:] for row in header], [row[1:] for row in rows])


def _figures(table: Table, rows: list[Row]) -> list[tuple[int, int]]:
    """Return the places of cells that may be votes: plain digits, below the first code, and no code."""
    codes = {CODES[table.chosen["code"]](code) for code in table.codes} if table.chosen["code"] else set(table.codes)
    first = next(at for at, row in enumerate(rows) if codes & set(row))
    return [
        (row, at)
        for row in range(first, len(rows))
        for at, cell in enumerate(rows[row])
        if cell is not None and cell.isascii() and cell.isdigit() and cell not in codes and len(cell) < 6
    ]


def _workbook(table: Table, path: Path, rows: list[Row]) -> Path:
    """Write a workbook: one figure may be merged with that below it, another be true, one row be hidden."""
    places = _figures(table, rows)
    odd: dict[tuple[int, int], str] = {}
    after = ""
    if "TRUE" in table.done and places:
        row, at = places[table.chosen["at"] % len(places)]
        odd[row, at] = f'<c r="{chr(65 + at)}{row + 1}" t="b"><v>1</v></c>'
    below = [(row, at) for row, at in places if (row + 1, at) in places and (row, at) not in odd]
    if "merged votes" in table.done and below:
        row, at = below[table.chosen["at"] % len(below)]
        odd[row + 1, at] = "<c/>"
        after = f'<mergeCells><mergeCell ref="{chr(65 + at)}{row + 1}:{chr(65 + at)}{row + 2}"/></mergeCells>'
    lines = [_sheet_row(table, at, row, odd) for at, row in enumerate(rows, 1)]
    if "hidden" in table.done:
        lines[-1] = lines[-1].replace("<row ", '<row hidden="1" ', 1)
    return xlsx(path, lines, after=after)


def write(table: Table, folder: Path) -> Path:
    """Write the sheet as a file."""
    rows = grid(table)
    if table.done & {"workbook", "merged votes", "TRUE", "hidden"}:
        return _workbook(table, folder / "r.xlsx", rows)
    if "ods" in table.done:
        return _ods(folder / "r.ods", rows)
    text = io.StringIO(newline="")
    quoting = csv.QUOTE_ALL if "quotes" in table.done else csv.QUOTE_MINIMAL
    end = "\r\n" if "quotes" in table.done else "\n"
    csv.writer(text, delimiter=table.chosen["delimiter"], quoting=quoting, lineterminator=end).writerows(rows)
    path = folder / "r.csv"
    path.write_bytes(_encoded(_with_strays(text.getvalue(), table), table))
    return path


def _with_strays(text: str, table: Table) -> str:
    """Return the text with quotation marks put at the beginnings and ends of cells."""
    edges = (table.chosen["delimiter"], "\n", "\r")
    for stray in table.chosen["strays"]:
        places = [at for at in range(1, len(text)) if text[at] in edges or text[at - 1] in edges]
        at = places[stray % len(places)]
        text = text[:at] + '"' + text[at:]
    return text


def _encoded(text: str, table: Table) -> bytes:
    """Return the bytes of a text, in UTF-8 where its encoding does not have all its letters."""
    encoding = table.chosen["encoding"]
    try:
        if encoding == "misread":
            return text.encode().decode("windows-1256").encode()
        if encoding == "accents apart":
            return unicodedata.normalize("NFD", text).encode()
        return text.encode(encoding)
    except UnicodeError:
        table.chosen["encoding"] = "utf-8"
        return text.encode()


def _sheet_row(table: Table, number: int, row: Row, odd: dict[tuple[int, int], str]) -> str:
    cells = []
    for at, cell in enumerate(row):
        place = f"{chr(65 + at)}{number}"
        plain = cell is not None and cell.isascii() and cell.replace(".", "", 1).isdigit() and cell.strip(".") == cell
        if (number - 1, at) in odd:
            cells.append(odd[number - 1, at])
        elif plain and table.chosen["as numbers"] and str(cell) == str(cell).lstrip("0"):
            cells.append(f'<c r="{place}"><v>{cell}</v></c>')
        else:
            cells.append("<c/>" if cell is None else escape(cell))
    return row_xml(number, cells)


def _ods(path: Path, rows: list[Row]) -> Path:
    """Write a sheet of texts with nothing but zip."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    lines = "".join(
        "<table:table-row>"
        + "".join(
            "<table:table-cell/>"
            if cell is None
            else f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("mimetype", kind)
        book.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>',
        )
        book.writestr(
            "content.xml",
            f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:body><office:spreadsheet>'
            f'<table:table table:name="a">{lines}</table:table></office:spreadsheet></office:body>'
            "</office:document-content>",
        )
    return path
