"""The choices of the dock: database or layer, election, level, party, theme, and the election to compare with."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QButtonGroup, QFormLayout, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from .flow_layout import FlowLayout
from .party_combo import PartyCombo
from .texts import tr
from .theme_list import NUMBERS, DockTheme, dock_themes
from .widgets import combo, named

_SMALLEST = 24


class ChoicesForm(QWidget):
    """A form whose rows are there where they are needed."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__()
        self.setObjectName("mpElectionChoices")
        self.form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        # In a narrow dock or with large letters a label goes above its field.
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        tip = tr("Election layers of the project, or an electoral database")
        self.sources = combo("mpElectionSource", tr("Data"), tip)
        self.layers = combo("mpElectionLayer", tr("Election layer"), tr("Election layer of the project"))
        self.elections = combo("mpElectionElection", tr("Election"), tr("Election of the database"))
        self.levels = combo("mpElectionLevel", tr("Level"), tr("Level of the zones"))
        self.parties = PartyCombo()
        self.compared = combo("mpElectionCompared", tr("Compare with"), tr("The election that the swing is from"))
        form.addRow(tr("Data"), self._make_sources(menu))
        # One row for both, of which one is there: a row that is hidden leaves its spacing.
        form.addRow(tr("Election"), self._row(self.layers, self.elections))
        form.addRow(tr("Level"), self.levels)
        form.addRow(tr("Party"), self.parties)
        # The whole width: with large letters the buttons would leave no room for what is below.
        form.addRow(self._make_themes())
        form.addRow(tr("Compare"), self.compared)
        for each in (self.sources, self.layers, self.elections, self.levels, self.parties, self.compared):
            each.setMinimumHeight(_SMALLEST)
        self.show_rows(database=False, compares=False)

    def _row(self, *widgets: QWidget) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for each in widgets:
            layout.addWidget(each)
        return row

    def _make_sources(self, menu: QMenu) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.open_button = QToolButton()
        self.open_button.setIcon(QgsApplication.getThemeIcon("/mActionFileOpen.svg"))
        self.open_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.open_button.setMenu(menu)
        named(self.open_button, "mpElectionOpen", tr("Open a database"), tr("Open an electoral database"))
        self.back_button = QToolButton()
        self.back_button.setIcon(QgsApplication.getThemeIcon("/mActionUndo.svg"))
        self.back_button.setEnabled(False)
        named(self.back_button, "mpElectionBack", tr("Back"), tr("Back to what was shown before (Ctrl+Z)"))
        layout.addWidget(self.sources, 1)
        for button in (self.open_button, self.back_button):
            button.setMinimumSize(_SMALLEST, _SMALLEST)
            layout.addWidget(button)
        return row

    def _make_themes(self) -> QWidget:
        row = QWidget()
        named(row, "mpElectionThemes", tr("Show"), "")
        # As many rows as the width asks for.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        row.setSizePolicy(policy)
        layout = FlowLayout(row)
        self.themes = QButtonGroup(self)
        self.offered: dict[str, DockTheme] = dock_themes()
        for code, theme in self.offered.items():
            button = QToolButton()
            button.setText(theme.label)
            button.setCheckable(True)
            button.setMinimumHeight(_SMALLEST)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            named(button, f"mpElectionTheme_{code}", theme.label, theme.tip)
            self.themes.addButton(button, NUMBERS[code])
            layout.addWidget(button)
        self.themes.button(0).setChecked(True)
        return row

    def show_rows(self, *, database: bool, compares: bool) -> None:
        """Show the rows of a database or of layers, and the election to compare with where the theme needs one."""
        self.layers.setVisible(not database)
        self.elections.setVisible(database)
        for widget, shown in {self.levels: database, self.compared: compares}.items():
            widget.setVisible(shown)
            self.form.labelForField(widget).setVisible(shown)

    def refuse_themes(self, others: int, present: set[str] | None) -> None:
        """Take away the themes that cannot be shown, and say why when the pointer rests on them."""
        for code, theme in self.offered.items():
            why, button = theme.refused(others, present), self.themes.button(NUMBERS[code])
            button.setEnabled(not why)
            button.setToolTip(f"{theme.tip}\n{why}" if why else theme.tip)
