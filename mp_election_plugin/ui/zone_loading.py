"""The zones of a layer read in the background, with the renderer of a theme made of them there too."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsApplication, QgsFeatureRenderer, QgsFeatureRequest, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer, pyqtSignal

from ..core import fields
from ..core.errors import ElectionError
from ..core.parties import Registry
from ..layers.places import user_language
from ..layers.zone_columns import rows_of
from ..layers.zone_rows import ZoneRows
from ..styling.counting import Tally
from ..styling.map_style import draws_alike
from ..styling.themes import give_renderer, needs_of, note_theme, theme_renderer, theme_title
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
    # Somebody else has cancelled it, as the task manager does.
    stopped = pyqtSignal()

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
        elif self.isCanceled():
            self.stopped.emit()
        elif self.error:
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

    def __init__(
        self, layer: QgsVectorLayer, dress: Dress | None = None, title: str = "", like: ZoneRows | None = None
    ) -> None:
        super().__init__(title)
        self._view, self._dress, self._like = ZoneView(layer), dress, like
        layer_fields = layer.fields()
        self._found = [(name, layer_fields.lookupField(name)) for name in FIELDS]
        self._lists = {
            party: index
            for index, party in enumerate(map(fields.party_of, fields.frozen_names(layer_fields.names())))
            if party is not None
        }
        self._loaded: Loaded | None = None

    def work(self) -> bool:
        known = [(name, index) for name, index in self._found if index >= 0]
        wanted = [index for _, index in known] + list(self._lists.values())
        taken, features, mapped = [], [], []
        for feature in self._view.getFeatures(QgsFeatureRequest().setSubsetOfAttributes(wanted)):
            if self.isCanceled():
                return False
            found = feature.attributes()
            taken.append([found[index] for index in wanted])
            features.append(feature.id())
            mapped.append(feature.hasGeometry() and not feature.geometry().isEmpty())
        values = list(zip(*taken)) or [()] * len(wanted)
        read = dict(zip((name for name, _ in known), values))
        lists = dict(zip(self._lists, values[len(known) :]))
        rows, votes = rows_of(FIELDS, read, lists, features, mapped, self._like)
        rows.prepare(column.field for column in columns())
        self._loaded = Loaded(rows, self._dressed(rows), self._place(rows, votes))
        return True

    def _dressed(self, rows: ZoneRows) -> Dressed | None:
        """Return the look, made of the zones as they were read where they have all that the theme needs."""
        if self._dress is None or not len(rows):
            return None
        if all(name in FIELDS for names in needs_of(self._dress.theme).values() for name in names):
            self._view.take(rows)
        return self._dress.made(self._view, rows)

    def _place(self, rows: ZoneRows, votes: dict[str, float]) -> dict[str, Any]:
        """Return the place of the party among the lists by their votes; several that are summed are no list."""
        sums = {party: count for party, count in votes.items() if party != fields.OTHERS}
        mine = sums.get(rows.value("party", 0)) if len(rows) else None
        if mine is None:
            return {}
        return {"PLACE": 1 + sum(count > mine for count in sums.values()), "LISTS": len(sums)}

    def done(self) -> None:
        self.loaded.emit(self._loaded)


def dress_of(theme: str, registry: Registry) -> Dress:
    """Return the theme in the user's language."""
    return Dress(theme, registry, user_language())
