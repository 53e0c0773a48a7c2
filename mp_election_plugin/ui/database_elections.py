"""The electoral database that is chosen: read in the background, and the elections, levels and parties it offers."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox

from ..core.parties import Registry
from ..database.catalogue import ElectionEntry
from ..database.contents import Contents, Entry, State
from ..layers.places import user_language
from .choice import Choice, remember_database
from .choices_form import ChoicesForm
from .map_reading import ContentsReader
from .texts import isolated, tr, whole


def select(combo: QComboBox, items: list[tuple[str, str, str]], wanted: str) -> str:
    """Fill a choice with ids, words and tips, and choose one, the first where there is no such; emits nothing."""
    combo.blockSignals(True)
    combo.clear()
    for number, (value, words, tip) in enumerate(items):
        combo.addItem(words, value)
        combo.setItemData(number, tip or words, Qt.ItemDataRole.ToolTipRole)
    combo.setCurrentIndex(max(combo.findData(wanted), 0 if items else -1))
    # A narrow dock cuts long names.
    combo.setToolTip(combo.currentText() or combo.accessibleName())
    combo.blockSignals(False)
    return combo.currentData() or ""


class DatabaseElections(QObject):
    """Opens databases, and fills the choices with what one offers."""

    # With the choice that was wanted, or None.
    opened = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, form: ChoicesForm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self.contents: Contents | None = None
        self._reader: ContentsReader | None = None
        self._wanted: Choice | None = None

    @property
    def name(self) -> str:
        """The database that is open, empty where none is."""
        return self.contents.name if self.contents is not None else ""

    @property
    def opening(self) -> str:
        """The database that is being opened, empty where none is."""
        return self._reader.name if self._reader is not None else ""

    @property
    def registry(self) -> Registry:
        """The parties of the database."""
        return self.contents.registry if self.contents is not None else Registry({})

    def open(self, name: str, wanted: Choice | None = None) -> None:
        """Open a database in the background, in place of one that is being opened."""
        self.stop()
        self._wanted, self._reader = wanted, ContentsReader(name)
        self._reader.read.connect(self._read)
        self._reader.failed.connect(self._not_read)
        self._reader.start()

    def stop(self) -> None:
        """Give up opening."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.read.disconnect(self._read)
            reader.failed.disconnect(self._not_read)
            reader.cancel()

    def close(self) -> None:
        """Let go of the database."""
        self.stop()
        self.contents = None

    def check(self, state: State) -> None:
        """Read the database again where it has been written to since: it may hold other elections."""
        if self.contents is not None and self._reader is None and state != self.contents.state:
            self.open(self.name)

    def _read(self, contents: Contents) -> None:
        self._reader, wanted = None, self._wanted
        self.contents = contents
        remember_database(contents.name)
        self.opened.emit(wanted)

    def _not_read(self, error: str) -> None:
        self._reader = None
        self.failed.emit(error)

    def fill(self, choice: Choice) -> None:
        """Offer what the database holds and choose as wanted, else what is nearest to it; acts on nothing."""
        contents, form = self.contents, self._form
        if contents is None:
            return
        first = contents.first()
        elections = [(each.id, each.name, each.date or "") for each in reversed(contents.elections)]
        election = select(form.elections, elections, choice.election or first[0])
        self._fill_levels(election, choice.level)
        entry = self.entry()
        parties = entry.parties if entry is not None else {}
        form.parties.fill_codes(parties, contents.registry, user_language(), choice.party)
        others = [(each.id, each.name, each.date or "") for each in self.others()]
        select(form.compared, others, choice.compared)

    def _fill_levels(self, election: str, wanted: str) -> None:
        contents = self.contents
        items = []
        known = contents.entries if contents is not None else {}
        for each in contents.levels_of(election) if contents is not None else []:
            entry = known[election, each.code]
            words = tr("{level} ({zones})") if entry.zones == entry.mapped else tr("{level} ({zones}, {mapped} mapped)")
            text = words.format(level=isolated(each.name), zones=whole(entry.zones), mapped=whole(entry.mapped))
            items.append((each.code, text, each.code))
        select(self._form.levels, items, wanted)

    def entry(self) -> Entry | None:
        """Return the results that are chosen."""
        form, contents = self._form, self.contents
        key = (form.elections.currentData() or "", form.levels.currentData() or "")
        return contents.entries.get(key) if contents is not None else None

    def others(self) -> list[ElectionEntry]:
        """Return the elections that the one chosen can be compared with."""
        entry, contents = self.entry(), self.contents
        return contents.others(entry.election, entry.level) if entry is not None and contents is not None else []

    def chosen(self, choice: Choice) -> Choice:
        """Return a choice with what is chosen of the database."""
        form, contents = self._form, self.contents
        election, level = (combo.currentData() or "" for combo in (form.elections, form.levels))
        names = {each.id: each.name for each in contents.elections} if contents is not None else {}
        levels = {each.code: each.name for each in contents.levels} if contents is not None else {}
        return replace(
            choice,
            database=self.name,
            election=election,
            level=level,
            compared=form.compared.currentData() or "",
            title=f"{names.get(election, election)} - {levels.get(level, level)}",
        )
