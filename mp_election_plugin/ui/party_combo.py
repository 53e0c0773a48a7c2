"""The choice of party: swatch, code and name, found by typing any of its names in either script."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QSizePolicy

from ..core import fields
from ..core.names import normal_name
from ..core.parties import Registry
from .texts import tr

# Where the text that typing is compared with is kept.
SEARCH = int(Qt.ItemDataRole.UserRole) + 1


class PartyCompleter(QCompleter):
    """Finds a party by its code or any of its names, whatever the script, accents and Arabic letter forms."""

    def __init__(self, combo: QComboBox) -> None:
        super().__init__(combo.model(), combo)
        self.setCompletionRole(SEARCH)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def splitPath(self, path: str) -> list[str]:
        return [normal_name(path)]

    def pathFromIndex(self, index: QModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class PartyCombo(QComboBox):
    """The lists of an election layer, those of the registry in its order, the others after them."""

    not_found = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        # A long name must not widen the dock.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setObjectName("mpElectionParty")
        self.setAccessibleName(tr("Party"))
        self.setToolTip(tr("Party: type its code or name, in either script"))
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(PartyCompleter(self))
        self.lineEdit().returnPressed.connect(self._take_typed)
        self.lineEdit().editingFinished.connect(self.restore)

    def event(self, event: QEvent) -> bool:
        """Take what was typed on Tab, as on Enter; a click elsewhere takes it back."""
        # Here and not in the line of text: keys come to it through the box.
        if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._take_typed()
        return super().event(event)

    def _take_typed(self) -> None:
        """Choose the party of a code typed in full, else the first that is suggested."""
        typed = self.currentText().strip()
        if not typed or typed == self.itemText(self.currentIndex()).strip():
            return
        self.completer().popup().hide()
        codes = [str(self.itemData(row)).casefold() for row in range(self.count())]
        place = codes.index(typed.casefold()) if typed.casefold() in codes else self._first_suggested(typed)
        if place < 0:
            self.restore()
            self.not_found.emit(typed)
            return
        self.setCurrentIndex(place)
        self.restore()
        self.activated.emit(place)

    def _first_suggested(self, typed: str) -> int:
        completer = self.completer()
        completer.setCompletionPrefix(typed)
        found = completer.completionModel().index(0, 0)
        return self.findData(found.data(Qt.ItemDataRole.UserRole)) if found.isValid() else -1

    def restore(self) -> None:
        """Show the chosen party from its first letter, whatever has been typed to find another."""
        self.setEditText(self.itemText(self.currentIndex()))
        self.lineEdit().setCursorPosition(0)

    def fill(self, layer: QgsVectorLayer | None, registry: Registry, language: str, chosen: str) -> None:
        """Offer the lists of a layer and choose one, the first where it has no such list; emits nothing."""
        codes = fields.party_codes(fields.frozen_names(layer.fields().names())) if layer is not None else []
        self.fill_codes(codes, registry, language, chosen)

    def fill_codes(self, codes: Iterable[str], registry: Registry, language: str, chosen: str) -> None:
        """Offer lists and choose one, the first where that is not among them; emits nothing."""
        places = {code: place for place, code in enumerate(registry.parties)}
        codes = sorted(
            (code for code in codes if code != fields.OTHERS), key=lambda code: places.get(code, len(places))
        )
        self.blockSignals(True)
        self.clear()
        for number, code in enumerate(codes):
            party = registry.get(code)
            swatch = QPixmap(16, 16)
            swatch.fill(QColor(party.colour))
            self.addItem(QIcon(swatch), "  ".join(dict.fromkeys([code, party.name(language)])), code)
            words = " ".join([code, *party.names.values(), *party.aliases])
            self.setItemData(number, normal_name(words), SEARCH)
            self.setItemData(number, "\n".join(party.names.values()), Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(max(self.findData(chosen), 0 if self.count() else -1))
        self.restore()
        self.blockSignals(False)
