"""The themes of maps: what each is called, which fields it shows, who writes them, and what draws it.

Whoever offers themes (the algorithms, the dock, the atlas) reads them here, and a new theme is one entry more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

from qgis.core import QgsFeatureRenderer, QgsVectorLayer

from ..core.parties import Registry
from ..core.zoning import Rule
from .class_theme import class_renderer
from .cluster_theme import cluster_renderer
from .counting import Tally
from .map_themes import alpha_renderer, distance_renderer, rank_renderer, turnout_renderer, votes_renderer
from .pair_themes import strength_margin_renderer, strength_turnout_renderer
from .rule_based import share_renderer, swing_renderer, winner_renderer
from .rule_theme import history_renderer
from .scales import Columns, Scale, alpha_scale, share_scale, thirds_scale, turnout_scale, votes_scale
from .seat_themes import PROSPECT_FIGURES, SEATS_NEEDED, prospect_renderer, seats_renderer
from .words import Words

_PARTY_FIELDS = ("party", "votes")


@dataclass(frozen=True)
class Look:
    """What a theme is drawn with, beside the layer.

    Attributes
    ----------
    registry : Registry
        Names and colours of the parties.
    words : Words
        Words of the legend.
    rule : Rule or None
        The rule that gave the zone classes.
    scale : tuple of tuple of float, or None
        Where the steps begin, for each measure that the theme has steps of; the theme's usual ones where None.
    zones : Tally or None
        Zones by class, where they have been counted.
    """

    registry: Registry
    words: Words
    rule: Rule | None = None
    scale: Scale | None = None
    zones: Tally | None = None

    @property
    def steps(self) -> Sequence[float] | None:
        """Where the steps of a theme of one measure begin."""
        return self.scale[0] if self.scale else None


@dataclass(frozen=True)
class ThemeEntry:
    """A theme.

    Attributes
    ----------
    code : str
        Its id, which parameters and models hold.
    needs : dict
        Fields by the id of the algorithm that writes them.
    make : callable
        Makes the renderer of a layer that has the fields.
    party : str
        The field with the party that the theme is about; empty where it is about all.
    reason : str
        The field whose sentence the map tip tells.
    scaled : tuple of str
        Fields that have steps, which several layers can share.
    figures : str
        Expression of a count of votes that is written on zones; empty for none.
    scale : callable or None
        Makes the steps, from the values of each field in each layer; True asks for steps that fit the values.
    """

    code: str
    needs: dict[str, tuple[str, ...]]
    make: Callable[[QgsVectorLayer, Look], QgsFeatureRenderer]
    party: str = "party"
    reason: str = "zone_reason"
    scaled: tuple[str, ...] = ()
    figures: str = ""
    scale: Callable[[Columns, bool], Scale] | None = None

    @property
    def label(self) -> str:
        """Key of the theme's name among the words of legends."""
        return f"theme_{self.code}"

    def missing(self, layer: QgsVectorLayer) -> dict[str, list[str]]:
        """Return the fields that a layer lacks, by the id of the algorithm that writes them."""
        present = layer.fields()
        lacking = {
            algorithm: [name for name in names if present.lookupField(name) < 0]
            for algorithm, names in self.needs.items()
        }
        return {algorithm: names for algorithm, names in lacking.items() if names}


def _of_party(*names: str) -> dict[str, tuple[str, ...]]:
    return {"classifyzones": (*_PARTY_FIELDS, *names)}


_ENTRIES = (
    ThemeEntry("class", {"classifyzones": ("zone_class",)}, class_renderer),
    ThemeEntry(
        "share",
        _of_party("share"),
        lambda layer, look: share_renderer(layer, look.registry, look.words, look.steps),
        scaled=("share",),
        scale=share_scale,
    ),
    ThemeEntry(
        "winner",
        {"zoneindicators": ("winner", "winner_margin", "tie")},
        lambda layer, look: winner_renderer(layer, look.registry, look.words),
        party="",
        reason="winner_reason",
    ),
    ThemeEntry(
        "swing",
        {"compareelections": ("swing_party", "swing", "now_votes", "before_votes", "before_valid")},
        lambda layer, look: swing_renderer(layer, look.registry, look.words),
        party="swing_party",
        reason="history_reason",
    ),
    ThemeEntry(
        "clusters",
        {"zoneclusters": ("cluster_class",)},
        lambda layer, look: cluster_renderer(layer, look.words),
        party="cluster_of",
        reason="cluster_reason",
    ),
    ThemeEntry(
        "history",
        {"compareelections": ("swing_party", "history_class")},
        lambda layer, look: history_renderer(layer, look.registry, look.words),
        party="swing_party",
        reason="history_reason",
    ),
    ThemeEntry(
        "votes",
        _of_party(),
        lambda layer, look: votes_renderer(layer, look.registry, look.words, look.steps),
        scaled=("votes",),
        scale=votes_scale,
    ),
    ThemeEntry(
        "rank", _of_party("rank", "margin"), lambda layer, look: rank_renderer(layer, look.registry, look.words)
    ),
    ThemeEntry(
        "margin",
        _of_party("margin"),
        lambda layer, look: distance_renderer(layer, look.registry, look.words, "margin"),
    ),
    ThemeEntry("gap", _of_party("gap"), lambda layer, look: distance_renderer(layer, look.registry, look.words, "gap")),
    ThemeEntry(
        "turnout",
        {"zoneindicators": ("turnout",)},
        lambda layer, look: turnout_renderer(layer, look.words, look.steps),
        party="",
        reason="turnout_reason",
        scaled=("turnout",),
        scale=turnout_scale,
    ),
    ThemeEntry(
        "strength_turnout",
        {**_of_party("share"), "zoneindicators": ("turnout",)},
        lambda layer, look: strength_turnout_renderer(layer, look.registry, look.words, look.scale),
        scaled=("share", "turnout"),
        scale=thirds_scale,
    ),
    ThemeEntry(
        "strength_margin",
        _of_party("share", "gap"),
        lambda layer, look: strength_margin_renderer(layer, look.registry, look.words, look.scale),
        scaled=("share",),
        scale=thirds_scale,
    ),
    ThemeEntry(
        "share_alpha",
        {**_of_party("share"), "joinresults": ("registered",)},
        lambda layer, look: alpha_renderer(layer, look.registry, look.words, look.scale),
        scaled=("share", "registered"),
        scale=alpha_scale,
    ),
    ThemeEntry(
        "seats",
        {"allocateseats": SEATS_NEEDED},
        lambda layer, look: seats_renderer(layer, look.registry, look.words),
        party="",
        reason="seat_reason",
    ),
    ThemeEntry(
        "prospect",
        {"allocateseats": SEATS_NEEDED},
        lambda layer, look: prospect_renderer(layer, look.registry, look.words),
        party="seat_party",
        reason="seat_reason",
        figures=PROSPECT_FIGURES,
    ),
)
# In the order in which they are offered; it is frozen, since models may hold the number of a theme.
THEME_ENTRIES: dict[str, ThemeEntry] = {entry.code: entry for entry in _ENTRIES}
THEMES: tuple[str, ...] = tuple(THEME_ENTRIES)
