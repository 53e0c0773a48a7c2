"""The table of RESULTS.md, row by row: each benchmark writes its own and leaves the others alone."""

from __future__ import annotations

from pathlib import Path

HEAD = ("| job | ours | peer | ratio | aim | peak memory ours | peer |", "|---|---|---|---|---|---|---|")


def title_of(row: str) -> str:
    """Return what a row of the table measures, without the remark in brackets behind it."""
    return row.split("|")[1].partition("(")[0].strip()


def sections_in(path: Path) -> list[str]:
    """Return the lines from the first section on that another benchmark has put between marks."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    begin = next((at for at, line in enumerate(lines) if line.startswith("<!--")), len(lines))
    return lines[begin:]


def rows_in(path: Path) -> list[str]:
    """Return the rows of the first table, which is that of no section."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    lines = lines[: len(lines) - len(sections_in(path))]
    return [line for line in lines if line.startswith("| ") and line not in HEAD]


def put_row(path: Path, row: str) -> None:
    """Put a row in the place of the one with its title, else at the end; nothing else changes."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else ["# Benchmarks", "", *HEAD]
    sections = sections_in(path)
    lines = lines[: len(lines) - len(sections)]
    same = [at for at, line in enumerate(lines) if line.startswith("| ") and title_of(line) == title_of(row)]
    last = max((at for at, line in enumerate(lines) if line.startswith("|")), default=len(lines) - 1)
    if same:
        lines[same[0]] = row
    else:
        lines.insert(last + 1, row)
    path.write_text("\n".join([*lines, *sections]) + "\n", encoding="utf-8")


def put_lines(path: Path, lines: list[str]) -> None:
    """Put a section, its first and last line marks, in the place of that of an earlier run, else at the end."""
    text = path.read_text(encoding="utf-8")
    begin, end = lines[0], lines[-1]
    if begin in text:
        text = text[: text.index(begin)] + text[text.index(end) + len(end) :]
    path.write_text(text.rstrip() + "\n\n" + "\n".join(lines) + "\n", encoding="utf-8")
