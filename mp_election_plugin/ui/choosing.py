"""The controls of the dock as one choice: read, filled, and put back without acting on it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable

from qgis.core import QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ..core.parties import Registry
from ..layers.user_colours import users_registry
from .choice import Choice
from .choices_form import ChoicesForm
from .database_elections import DatabaseElections
from .layer_elections import LayerElections
from .sources import Sources
from .theme_list import CODES, NUMBERS, DockTheme

_PARTY, _FIRST_PARTY = "mpelection/party", "MP"


class Choosing:
    """What the user has chosen, of the layers of the project or of a database."""

    def __init__(self, form: ChoicesForm, parent: QObject) -> None:
        self.form = form
        self.registry = users_registry()
        self.databases = DatabaseElections(form, parent)
        self.elections = LayerElections(form)
        self.sources = Sources(form.sources)
        # What a part of the dock of its own adds to a choice, and takes of one.
        self.completed: Callable[[Choice], Choice] = lambda choice: choice
        self.given: Callable[[Choice], None] = lambda choice: None

    def layer(self) -> QgsVectorLayer | None:
        """Return the election layer chosen; None where a database is."""
        return None if self.databases.name else self.elections.layer()

    def party(self) -> str:
        """Return the code of the party chosen."""
        return self.form.parties.currentData() or ""

    def theme(self) -> str:
        """Return the id of the theme chosen."""
        return CODES[max(self.form.themes.checkedId(), 0)]

    def entry_of(self, theme: str) -> DockTheme:
        """Return what a theme needs."""
        return self.form.offered[theme]

    def choice(self) -> Choice:
        """Return all that is chosen."""
        choice = Choice(party=self.party(), theme=self.theme())
        return self.completed(self.databases.chosen(choice) if self.databases.name else self.elections.chosen(choice))

    def registry_of(self, choice: Choice) -> Registry:
        """Return the parties that a choice is among."""
        return self.databases.registry if choice.database else self.registry

    def remembered_party(self) -> str:
        """Return the party chosen, else the one that was shown last."""
        return self.party() or QgsSettings().value(_PARTY, _FIRST_PARTY)

    def remember(self, choice: Choice) -> None:
        """Note which party was shown last."""
        QgsSettings().setValue(_PARTY, choice.party)

    def fill_layer(self) -> None:
        """Offer what the chosen election layer has."""
        self.elections.fill_parties(self.registry, self.remembered_party())
        self.elections.fill_compared("")
        self.check_theme(self.theme())

    def fill_database(self, wanted: Choice | None = None) -> None:
        """Offer what the database has, and choose what is wanted, else what was chosen, as far as it is there."""
        now = self.choice()
        choice = wanted or replace(now, party=self.remembered_party())
        self.given(choice)
        self.databases.fill(choice)
        self.check_theme(choice.theme or now.theme)

    def check_theme(self, theme: str) -> None:
        """Choose a theme, the first where that cannot be shown."""
        self.offer()
        button: Any = self.form.themes.button(NUMBERS.get(theme, 0))
        (button if button.isEnabled() else self.form.themes.button(0)).setChecked(True)
        self.offer()

    def offer(self) -> None:
        """Show the rows and the themes that fit what is chosen."""
        of_database = bool(self.databases.name)
        layer, entry = self.layer(), self.databases.entry() if of_database else None
        present = set(entry.published) if entry is not None else None
        if layer is not None:
            present = set(layer.fields().names())
        self.form.refuse_themes(len(self.databases.others() if of_database else self.elections.others()), present)
        self.form.show_rows(database=of_database, compares=self.entry_of(self.theme()).compares)

    def may_be_put(self, choice: Choice) -> bool:
        """Return whether a choice could be shown: a database may be opened, and a layer is to be in the project."""
        return bool(choice.database) or self.elections.may_be(choice.layer)

    def put(self, choice: Choice) -> bool:
        """Show a choice in the controls; False where they do not offer it any more."""
        if choice.database != self.databases.name:
            return False
        if choice.database:
            self.databases.fill(choice)
        else:
            place = self.form.layers.findData(choice.layer)
            if place < 0:
                return False
            self.form.layers.setCurrentIndex(place)
            self.elections.fill_parties(self.registry, choice.party)
            self.elections.fill_compared(choice.compared)
        self.given(choice)
        self.check_theme(choice.theme)
        return True

    def close_database(self) -> None:
        """Take the layers of the project from now on."""
        self.databases.close()
        self.sources.fill("")
        self.elections.refresh()
