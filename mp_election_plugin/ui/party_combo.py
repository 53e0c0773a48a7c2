"""The choice of party: swatch, code and name, found by typing any of its names in either script."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QModelIndex, Qt
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
        self.lineEdit().editingFinished.connect(self.restore)

    def restore(self) -> None:
        """Show the chosen party from its first letter, whatever has been typed to find another."""
        self.setEditText(self.itemText(self.currentIndex()))
        self.lineEdit().setCursorPosition(0)

    def fill(self, layer: QgsVectorLayer | None, registry: Registry, language: str, chosen: str) -> None:
        """Offer the lists of a layer and choose one, the first where it has no such list; emits nothing."""
        codes = fields.party_codes(layer.fields().names()) if layer is not None else []
        places = {code: place for place, code in enumerate(registry.parties)}
        codes = [code for code in codes if code != fields.OTHERS]
        codes.sort(key=lambda code: places.get(code, len(places)))
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
