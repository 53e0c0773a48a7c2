"""What a measure is, in a sentence, from the registry: tool tips, and the window behind the question mark."""

from __future__ import annotations

import html
from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from ..core.registry import all_measures
from ..core.zoning import in_language
from ..layers.places import user_language
from .texts import isolated, tr
from .widgets import named


def sentence_of(name: str) -> str:
    """Return what a measure is called and how to read it, in the user's language; nothing for an unknown one."""
    measure, language = all_measures().get(name), user_language()
    if measure is None:
        return ""
    return f"{measure.called(language)}: {in_language(measure.meaning, language)}"


def page_of(names: Sequence[str]) -> str:
    """Return measures as a page: label, formula, meaning and source of each that the registry knows, in their order."""
    language = user_language()
    direction = "rtl" if language == "ar" else "ltr"
    parts = []
    for name in names:
        measure = all_measures().get(name)
        if measure is None:
            continue
        formula = isolated(html.escape(measure.formula))
        source = html.escape(tr("Source: {source}").format(source=measure.source))
        parts.append(
            f"<h3>{html.escape(measure.called(language))}</h3>"
            f"<p>{html.escape(in_language(measure.meaning, language))}</p><p><tt>{formula}</tt><br>{source}</p>"
        )
    letters = tr(
        "v votes of a list, V valid votes, C ballots cast, E registered electors, B the base chosen, s = v / B, S the "
        "share over all zones."
    )
    return f'<div dir="{direction}">{"".join(parts)}<p><i>{html.escape(letters)}</i></p></div>'


class MeasureWindow(QDialog):
    """A window that stays beside the dock and explains the measures it was opened for."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mpElectionMeasures")
        self.setWindowTitle(tr("Measures"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.browser = QTextBrowser()
        self.browser.setHtml(page_of(names))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.browser)
        column.addWidget(buttons)
        self.resize(QSize(460, 520))


class MeasureButton(QToolButton):
    """The question mark: explains the measures that stand beside it."""

    def __init__(self, names: Sequence[str], name: str = "mpElectionMeasureHelp") -> None:
        super().__init__()
        self._names = tuple(names)
        self.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))
        self.setAutoRaise(True)
        self.setMinimumSize(24, 24)
        named(self, name, tr("What the measures mean"), tr("Explain the measures shown here"))
        self.clicked.connect(self.explain)

    def explain(self) -> MeasureWindow:
        """Open the window."""
        window = MeasureWindow(self._names, self)
        window.show()
        return window
