"""Saves the decisions of a page into its alias table."""

from __future__ import annotations

import os
from datetime import datetime

from ..layers.columns import as_text
from .alias_file import Record, Scheme, merged, read_table, write_table
from .decisions import Decisions
from .matching_sources import LayerChoice
from .matching_tables import records


class AliasSaver:
    """The alias table of a page: the one given, with the decisions made here.

    Parameters
    ----------
    scheme : Scheme
    given : LayerChoice
        The table of decisions so far; the one written takes its place.
    """

    def __init__(self, scheme: Scheme, given: LayerChoice) -> None:
        self.scheme, self.given = scheme, given
        # What was written for which decision: taken back, it leaves the table again.
        self._written: dict[tuple[int, str], Record] = {}

    def forget(self) -> None:
        """Begin anew: what was written is from now on as good as any other entry."""
        self._written = {}

    def _so_far(self, path: str) -> tuple[list[str], list[Record]]:
        """Return the entries of the table that is written to, and those of the table given."""
        columns, entries = [], []
        layer, given = self.given.layer(), self.given.path()
        if layer is not None and not given:
            columns = [name for name in layer.fields().names() if name != "fid"]
            entries = [{name: as_text(each[name]) for name in columns} for each in records(layer)]
        for file in dict.fromkeys(each for each in (given, path) if each):
            # A table that does not exist yet is empty; one that was given has to be there.
            if file != given and not os.path.exists(file):
                continue
            more, rows = read_table(file, self.scheme)
            columns += [name for name in more if name not in columns]
            entries += [row for row in rows if row not in entries]
        return columns, entries

    def save(self, path: str, decisions: Decisions) -> int:
        """Write the decisions that stand; return how many do.

        Raises
        ------
        AliasError
            If a table cannot be read or written; nothing is changed then.
        """
        clashes = decisions.clashes()
        standing = {row: code for row, code in decisions.chosen.items() if row not in clashes}
        columns, entries = self._so_far(path)
        gone = [entry for key, entry in self._written.items() if key not in standing.items()]
        entries = [each for each in entries if {name: text for name, text in each.items() if text} not in gone]
        new = {row: self._record(decisions, row, code) for row, code in standing.items()}
        now = datetime.now().isoformat(timespec="seconds")
        columns, table = merged(columns, entries, new.values(), self.scheme, now)
        write_table(path, columns, table)
        self._remember(table[len(entries) :], {row: standing[row] for row in new}, decisions)
        decisions.mark_saved(standing)
        self.given.set_path(path)
        return len(standing)

    def _record(self, decisions: Decisions, row: int, code: str) -> Record:
        each = decisions.rows[row]
        return {"name": each.title, self.scheme.context: each.parent, self.scheme.value: code}

    def _remember(self, added: list[Record], standing: dict[int, str], decisions: Decisions) -> None:
        kept = {key: entry for key, entry in self._written.items() if key in standing.items()}
        by_key: dict[str, Record] = {}
        for entry in added:
            (key,) = self.scheme.keys(entry)
            by_key[key] = {name: text for name, text in entry.items() if text}
        for row, code in standing.items():
            if decisions.rows[row].key in by_key:
                kept[row, code] = by_key[decisions.rows[row].key]
        self._written = kept
