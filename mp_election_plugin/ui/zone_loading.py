"""The zones of a layer read in the background, with the renderer of a theme made of them there too."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsApplication, QgsFeatureRenderer, QgsFeatureRequest, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer, pyqtSignal

from ..core import fields
from ..core.errors import ElectionError
from ..core.parties import Registry
from ..layers.compat import from_qgis
from ..layers.places import user_language
from ..layers.zone_rows import ZoneRow, ZoneRows, searched
from ..styling.counting import Tally
from ..styling.map_style import draws_alike
from ..styling.themes import give_renderer, note_theme, theme_renderer, theme_title
from ..styling.zone_view import ZoneView
from .texts import in_words
from .zone_model import FIELDS, columns

# Up to so many zones are read at once: the map would else be drawn twice.
FEW = 500


@dataclass(frozen=True)
class Dress:
    """The theme to make the renderer of: its id, the parties, the language."""

    theme: str
    registry: Registry
    language: str

    def made(self, view: ZoneView, rows: ZoneRows | None = None) -> Dressed:
        """Return the renderer and the title of a layer in the theme.

        Parameters
        ----------
        view : ZoneView
        rows : ZoneRows, optional
            The zones, where their classes can be counted in them at once.

        Raises
        ------
        ElectionError
            If the layer cannot have it.
        """
        given: dict[str, Any] = {"registry": self.registry, "language": self.language}
        zones = None
        if rows is not None and self.theme == "class":
            total, unmapped = (
                {code or "no_data": count for code, count in rows.counts("zone_class", away=away).items()}
                for away in (False, True)
            )
            zones = Tally(total, unmapped)
        renderer = theme_renderer(view, self.theme, zones=zones, **given)
        return Dressed(self, renderer, theme_title(view, self.theme, **given))


@dataclass(frozen=True)
class Dressed:
    """A renderer ready to be given, and the title that goes with it."""

    dress: Dress
    renderer: QgsFeatureRenderer
    title: str

    def give(self, layer: QgsVectorLayer) -> bool:
        """Give it to a layer, in the main thread."""
        give_renderer(layer, self.dress.theme, self.renderer, self.dress.language)
        return True

    def draw(self, layer: QgsVectorLayer) -> bool:
        """Only draw a layer by it; `note` is to follow."""
        # Where only the legend is another the map is drawn already, or is being drawn.
        drawn = draws_alike(layer.renderer(), self.renderer)
        layer.setRenderer(self.renderer)
        if not drawn:
            layer.triggerRepaint()
        return True

    def note(self, layer: QgsVectorLayer) -> None:
        """Do the rest of `give` for a layer that is drawn by it."""
        note_theme(layer, self.dress.theme, self.dress.language)


@dataclass
class Loaded:
    """What has been read: the zones, the look, and outputs that the analysis does not have, by name."""

    rows: ZoneRows
    dressed: Dressed | None = None
    numbers: dict[str, Any] = field(default_factory=dict)


class BackgroundTask(QgsTask):
    """A task that tells why it failed, and never raises: QGIS would not survive it."""

    failed = pyqtSignal(str)

    def __init__(self, title: str) -> None:
        # Not for the user to cancel: the map would stand beside the list of another analysis.
        super().__init__(title, QgsTask.Flag.CancelWithoutPrompt)
        self.error = ""

    def work(self) -> bool:
        """Do what the task is for; False where it was cancelled."""
        raise NotImplementedError

    def done(self) -> None:
        """Hand over what was made, in the main thread."""
        raise NotImplementedError

    def run(self) -> bool:
        """Work, and keep the words of what went wrong."""
        try:
            return self.work()
        except ElectionError as error:
            self.error = in_words(error.message)
        except Exception as error:
            self.error = str(error) or type(error).__name__
        return False

    def finished(self, result: bool) -> None:
        """Hand over, or tell what went wrong."""
        if result:
            self.done()
        elif self.error and not self.isCanceled():
            self.failed.emit(self.error)

    def start(self, at_once: bool = False) -> None:
        """Run in the background, or here where it is quick."""
        if at_once:
            self.finished(self.run())
        else:
            # After what is under way: a task that is given to QGIS while another is telling that it has ended may never
            # be run.
            QTimer.singleShot(0, self._give)

    def _give(self) -> None:
        if not self.isCanceled():
            QgsApplication.taskManager().addTask(self)


class ZoneLoader(BackgroundTask):
    """Reads the zones of a layer, and the votes of all its lists together."""

    loaded = pyqtSignal(object)

    def __init__(self, layer: QgsVectorLayer, dress: Dress | None = None, title: str = "") -> None:
        super().__init__(title)
        self._view, self._dress = ZoneView(layer), dress
        layer_fields = layer.fields()
        self._found = [(name, layer_fields.lookupField(name)) for name in FIELDS]
        self._lists = {
            party: index
            for index, party in enumerate(map(fields.party_of, fields.frozen_names(layer_fields.names())))
            if party is not None
        }
        self._rows: list[ZoneRow] = []
        self._loaded: Loaded | None = None

    def work(self) -> bool:
        votes: dict[str, float] = dict.fromkeys(self._lists, 0)
        wanted = [index for index in (*dict(self._found).values(), *self._lists.values()) if index >= 0]
        for feature in self._view.getFeatures(QgsFeatureRequest().setSubsetOfAttributes(wanted)):
            if self.isCanceled():
                return False
            found = feature.attributes()
            values = {name: from_qgis(found[index]) if index >= 0 else None for name, index in self._found}
            counts = {party: from_qgis(found[index]) for party, index in self._lists.items()}
            known = {
                party: count for party, count in counts.items() if isinstance(count, (int, float)) and count == count
            }
            if values["valid"] is None and known:
                # As every measure does, and the map of a database.
                values["valid"] = sum(known.values())
            self._rows.append(ZoneRow(feature.id(), feature.hasGeometry(), values, *searched(values)))
            for party, count in known.items():
                votes[party] += count
        rows = ZoneRows.of(self._rows)
        rows.prepare(column.field for column in columns())
        dressed = self._dress.made(self._view) if self._dress is not None and len(rows) else None
        self._loaded = Loaded(rows, dressed, self._place(votes))
        return True

    def _place(self, votes: dict[str, float]) -> dict[str, Any]:
        """Return the place of the party among the lists by their votes; several that are summed are no list."""
        votes.pop(fields.OTHERS, None)
        parties = {row.values["party"] for row in self._rows[:1]} & set(votes)
        if not parties:
            return {}
        mine = votes[parties.pop()]
        return {"PLACE": 1 + sum(count > mine for count in votes.values()), "LISTS": len(votes)}

    def done(self) -> None:
        self.loaded.emit(self._loaded)


def dress_of(theme: str, registry: Registry) -> Dress:
    """Return the theme in the user's language."""
    return Dress(theme, registry, user_language())
