"""What is chosen in the dock: kept with the project, and the way back to what was chosen before."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, Callable

from qgis.core import QgsProject, QgsSettings

_SCOPE, _ENTRY = "mpelection", "/dock"
_RECENT, _MOST_RECENT = "mpelection/databases", 8
_MOST_STEPS = 50


@dataclass(frozen=True)
class Choice:
    """What the map is of.

    Attributes
    ----------
    database : str
        As `database.opening` takes it; empty where an election layer of the project is chosen.
    layer : str
        Id of that layer.
    election, level, party, theme : str
    compared : str
        The earlier election: an id of the database, or of a layer.
    title : str
        What to call the election in the legend.
    edited : bool
        Whether the layer had edits that were not saved.
    law, turnout : str
        By which law seats are handed out, and the highest turnout in percent that is assumed; empty where the theme is
        none of seats, or nothing is assumed.
    """

    database: str = ""
    layer: str = ""
    election: str = ""
    level: str = ""
    party: str = ""
    theme: str = ""
    compared: str = ""
    title: str = field(default="", compare=False)
    edited: bool = field(default=False, compare=False)
    law: str = ""
    turnout: str = ""

    def as_text(self) -> str:
        """Return the choice as it is kept with a project."""
        return json.dumps({name: value for name, value in asdict(self).items() if value}, ensure_ascii=False)

    @classmethod
    def of_text(cls, text: str) -> Choice:
        """Return the choice of a text; one of nothing where the text is none of ours."""
        try:
            data = json.loads(text or "{}")
        except ValueError:
            data = {}
        known = {each.name for each in fields(cls)} - {"edited"}
        kept = data.items() if isinstance(data, dict) else ()
        texts: dict[str, Any] = {name: value for name, value in kept if name in known and isinstance(value, str)}
        return cls(**texts)


def kept_choice(project: QgsProject) -> Choice:
    """Return what a project was saved with."""
    return Choice.of_text(project.readEntry(_SCOPE, _ENTRY, "")[0])


def keep_choice(project: QgsProject, choice: Choice) -> None:
    """Keep a choice with a project, where it is another."""
    text = replace(choice, edited=False).as_text()
    if project.readEntry(_SCOPE, _ENTRY, "")[0] != text:
        project.writeEntry(_SCOPE, _ENTRY, text)


class History:
    """The choices before the one that is shown, the last one last."""

    def __init__(self) -> None:
        self._past: list[Choice] = []
        self._shown: Choice | None = None
        # What comes back may be another by then, as where the election it was compared with is gone: that is no step.
        self._returning = False

    def __bool__(self) -> bool:
        return bool(self._past)

    def shown(self, choice: Choice) -> None:
        """Note what is shown now."""
        if self._shown is not None and self._shown != choice and not self._returning:
            self._past = [*self._past, self._shown][-_MOST_STEPS:]
        self._shown, self._returning = choice, False

    def back(self, possible: Callable[[Choice], bool] = lambda choice: True) -> Choice | None:
        """Return the last choice before that is possible still, which is the one to be shown then; None for none.

        Those that are not possible are forgotten, and steps that would change nothing are none.
        """
        while self._past:
            choice = self._past.pop()
            if possible(choice) and choice != self._shown:
                self._shown, self._returning = choice, True
                return choice
        return None

    def forget(self) -> None:
        """Forget all of it, as when the project is another."""
        self._past, self._shown, self._returning = [], None, False


def recent_databases() -> list[str]:
    """Return the databases that were opened last, the last one first."""
    kept = QgsSettings().value(_RECENT, [], type=list)
    return [str(each) for each in kept or [] if each]


def remember_database(name: str) -> None:
    """Put a database at the head of the recent ones."""
    others = [each for each in recent_databases() if each != name]
    QgsSettings().setValue(_RECENT, [name, *others][:_MOST_RECENT])


def database_label(name: Any) -> str:
    """Return what to call a database in a list: the name of the file, or of the connection."""
    text = str(name)
    if text.startswith("postgres:"):
        return text[len("postgres:") :]
    return text.replace("\\", "/").rsplit("/", 1)[-1].removesuffix(".gpkg")
