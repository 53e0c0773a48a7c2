"""The table of RESULTS.md, row by row: each benchmark writes its own and leaves the others alone."""

from __future__ import annotations

from pathlib import Path

HEAD = ("| job | ours | peer | ratio | aim | peak memory ours | peer |", "|---|---|---|---|---|---|---|")


def title_of(row: str) -> str:
    """Return what a row of the table measures, without the remark in brackets behind it."""
    return row.split("|")[1].partition("(")[0].strip()


def rows_in(path: Path) -> list[str]:
    """Return the rows that the file has."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [line for line in lines if line.startswith("| ") and line not in HEAD]


def put_row(path: Path, row: str) -> None:
    """Put a row in the place of the one with its title, else at the end; nothing else changes."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else ["# Benchmarks", "", *HEAD]
    same = [at for at, line in enumerate(lines) if line.startswith("| ") and title_of(line) == title_of(row)]
    last = max((at for at, line in enumerate(lines) if line.startswith("|")), default=len(lines) - 1)
    if same:
        lines[same[0]] = row
    else:
        lines.insert(last + 1, row)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
