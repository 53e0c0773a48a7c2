"""Colours of the themes: tones of a party's hue of chosen lightness, so that the steps hold in grey print too.

Colours are made in CIE L*a*b* (D65), in its polar form: lightness L*, chroma, hue in degrees. A tone is given by its
lightness; the party gives hue and chroma, the chroma lowered where the screen has no such colour.
"""

from __future__ import annotations

import math

from ..core.errors import QT_TRANSLATE_NOOP, ElectionError

SHARE_STEPS = 8
SHARE_STEP_POINTS = 5

# Steps of swing on either side of the middle, in points, and how strong their colours are.
SWING_STEPS, SWING_STRENGTHS = (1, 5, 10), (0.3, 0.6, 1.0)

# Turnout has a hue of no party's: the steps from pale to dark teal.
TURNOUT = "#1b7f79"

OUTLINE = "#8a8a8a"
GROUND = "#e3e7ea"
TIE, TIE_LINE = "#d2d2d2", "#333333"
ZERO, ZERO_DOT = "#ffffff", "#555555"
NO_LIST, NO_LIST_LINE = "#d9d9d9", "#f4f4f4"
CONTRAST_LINE = "#ffffff"
NO_CHANGE = "#faf9f2"
UNDER_CIRCLES = "#f6f4ec"
NO_DATA, NO_DATA_LINE = "#ffffff", "#ababab"

# From nearly white to dark; a darker end would swallow the outlines, a lighter one looks like an empty zone.
_LIGHTEST, _DARKEST = 94.0, 30.0
# The dark end of a light hue is lighter, or a yellow party would be a brown one.
_DARKEST_OF_LIGHT = 38.0
# Strength whose lightness a contrast has: between two of the party's tones, so that grey print keeps the order.
_CONTRAST = {"contrast": 0.625, "contrast_light": 0.36}
_WARM, _COOL = 62.0, 277.0
# How much darker than the strongest zone class the highest share is.
_SHARE_DARKER = 8.0
# A winner's steps of margin: how far from its own lightness, kept within a range, towards the lightest tone.
_MARGIN_STEPS, _MARGIN_RANGE = (0.62, 0.31, 0.0), (30.0, 62.0)
# For lists without a colour of their own; no yellows, which change most with lightness.
_SPARE_HUES = (255.0, 45.0, 140.0, 320.0, 200.0, 15.0, 285.0, 115.0, 350.0, 170.0, 230.0)

# Corners of two measures together: both low, and lightness and chroma of the first, the second, both high.
_PAIR_LOW, _PAIR_FIRST, _PAIR_SECOND, _PAIR_HIGH = "#f3f3f3", (60.0, 70.0), (44.0, 65.0), (22.0, 25.0)

_WHITE = (0.95047, 1.0, 1.08883)
_TO_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
_FROM_XYZ = ((3.2404542, -1.5371385, -0.4985314), (-0.969266, 1.8760108, 0.041556), (0.0556434, -0.2040259, 1.0572252))
# Full dichromacy; Machado, Oliveira & Fernandes 2009, applied to linear RGB.
_BLINDNESS = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
}

Triple = tuple[float, float, float]


def _times(matrix: tuple[Triple, Triple, Triple], vector: Triple) -> Triple:
    x, y, z = vector
    first, second, third = (row[0] * x + row[1] * y + row[2] * z for row in matrix)
    return first, second, third


def _linear(colour: str) -> Triple:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return red, green, blue


def _hex(linear: Triple) -> str:
    clipped = (min(1.0, max(0.0, c)) for c in linear)
    channels = (12.92 * c if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055 for c in clipped)
    return "#" + "".join(f"{round(255 * c):02x}" for c in channels)


def lab(colour: str) -> Triple:
    """Return L*, a*, b* of a colour ``#rrggbb``."""
    ratios = (value / white for value, white in zip(_times(_TO_XYZ, _linear(colour)), _WHITE))
    x, y, z = (t ** (1 / 3) if t > (6 / 29) ** 3 else t / (3 * (6 / 29) ** 2) + 4 / 29 for t in ratios)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def lightness(colour: str) -> float:
    """Return the perceptual lightness L* of a colour, 0 black to 100 white: what grey print keeps of it."""
    return lab(colour)[0]


def difference(first: str, second: str) -> float:
    """Return the distance of two colours in L*a*b* (CIE 1976); about 2 is just seen side by side."""
    return math.dist(lab(first), lab(second))


def seen_with(colour: str, blindness: str) -> str:
    """Return a colour as seen with ``protanopia`` or ``deuteranopia`` (Machado, Oliveira & Fernandes 2009)."""
    return _hex(_times(_BLINDNESS[blindness], _linear(colour)))


def polar(colour: str) -> Triple:
    """Return lightness, chroma and hue in degrees of a colour."""
    light, a, b = lab(colour)
    return light, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360


def _screen(light: float, chroma: float, hue: float) -> Triple:
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    y = (light + 16) / 116
    cubes = (t**3 if t > 6 / 29 else 3 * (6 / 29) ** 2 * (t - 4 / 29) for t in (y + a / 500, y, y - b / 200))
    big_x, big_y, big_z = (value * white for value, white in zip(cubes, _WHITE))
    return _times(_FROM_XYZ, (big_x, big_y, big_z))


def colour_of(light: float, chroma: float, hue: float) -> str:
    """Return the colour of a lightness and a hue with at most this chroma: as much of it as a screen can show."""
    low, high = 0.0, chroma
    for _ in range(12):
        middle = (low + high) / 2
        if all(-0.0005 <= channel <= 1.0005 for channel in _screen(light, middle, hue)):
            low = middle
        else:
            high = middle
    return _hex(_screen(light, low, hue))


def on_white(colour: str, opacity: float) -> str:
    """Return what a colour looks like on white where it is not opaque."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) * opacity):02x}" for part in parts)


def is_grey(colour: str) -> bool:
    """Tell whether a colour has too little chroma to be known again in a pale tone."""
    return polar(colour)[1] < 12


def _identity(colour: str) -> tuple[float, float]:
    """Return chroma and hue to draw a party with; a grey party gets slate, since greys mean no list and no data."""
    _, chroma, hue = polar(colour)
    return (28.0, 265.0) if is_grey(colour) else (max(chroma, 40.0), hue)


def shade(colour: str, light: float) -> str:
    """Return the party's colour at a lightness.

    Dark yellow is olive, which nobody takes for yellow: yellows turn towards brown as they darken. Pale tones keep less
    chroma, or the palest of a ramp would glare.
    """
    chroma, hue = _identity(colour)
    depth = min(1.0, max(0.0, (_LIGHTEST - light) / (_LIGHTEST - _DARKEST)))
    if 70 <= hue <= 105:
        hue += (62.0 - hue) * depth**2
    return colour_of(light, chroma * (0.35 + 0.65 * min(1.0, depth / 0.55)), hue)


def _light(strength: float, colour: str) -> float:
    """Return the lightness of a strength from 0 to 1 in the ramp of a party's colour."""
    own = min(1.0, max(0.0, (lightness(colour) - 60) / 15)) if not is_grey(colour) else 0.0
    darkest = _DARKEST + own * (_DARKEST_OF_LIGHT - _DARKEST)
    return _LIGHTEST - strength * (_LIGHTEST - darkest)


def _cool(colour: str) -> bool:
    """Tell whether a hue lies on the blue side, the one opposition that red-green blindness leaves intact."""
    return math.sin(math.radians(_identity(colour)[1])) < 0.2


def tone_colour(tone: str, colour: str) -> str:
    """Return the colour of a zone class by its tone.

    Parameters
    ----------
    tone : str
        ``party:<0..1>``, ``contrast:<0..1>``, ``contrast``, ``contrast_light``, ``tie``, ``zero``, ``no_list``,
        ``no_data``, or a colour ``#rrggbb`` of its own.
    colour : str
        The party's colour, ``#rrggbb``.

    Raises
    ------
    ElectionError
        If there is no such tone.
    """
    fixed = {"tie": TIE, "zero": ZERO, "no_list": NO_LIST, "no_data": NO_DATA}
    if tone in fixed:
        return fixed[tone]
    if tone.startswith("#"):
        return tone
    if tone in _CONTRAST:
        return _contrast(_CONTRAST[tone], colour)
    kind, _, number = tone.partition(":")
    try:
        strength = float(number)
    except ValueError:
        strength = -1.0
    if kind not in ("party", "contrast") or not 0 <= strength <= 1:
        raise ElectionError(
            QT_TRANSLATE_NOOP(
                "core", "There is no colour tone “{tone}”; a zone class has one like party:0.5, contrast or tie."
            ),
            tone=tone,
        )
    return _contrast(strength, colour) if kind == "contrast" else shade(colour, _light(strength, colour))


def _contrast(strength: float, colour: str) -> str:
    """Return a strength of the hue opposed to the party's."""
    return colour_of(_light(strength, colour), 48.0, _WARM if _cool(colour) else _COOL)


def share_colours(colour: str, steps: int = SHARE_STEPS) -> list[str]:
    """Return the colours of the steps of share, lowest first: one for each step always, so that two maps compare.

    Their lightness falls evenly, further than that of the zone classes: there are more of them, and two neighbours must
    be told apart where they do not touch.
    """
    lightest, darkest = _light(0.015, colour), _light(1.0, colour) - _SHARE_DARKER
    fall = (lightest - darkest) / max(steps - 1, 1)
    return [shade(colour, lightest - step * fall) for step in range(steps)]


def margin_colours(colour: str) -> list[str]:
    """Return the colours of a winner by margin: under 5, 5 to 10, from 10 points.

    Every step keeps the order of the parties' own lightness, so that navy beside blue and yellow beside orange stay
    apart in the pale tones too, which have little hue left to be told by, and none for some eyes.
    """
    darkest, lightest = _MARGIN_RANGE
    own = min(lightest, max(darkest, lightness(colour)))
    return [shade(colour, own + (_LIGHTEST - own) * step) for step in _MARGIN_STEPS]


def spare_colours(count: int, taken: list[str]) -> list[str]:
    """Return colours for lists that have none, each as far as may be from those taken and from one another."""
    chosen: list[str] = []
    candidates = [colour_of(light, 55.0, hue) for light in (55.0, 40.0, 70.0) for hue in _SPARE_HUES]
    for number in range(count):
        used = taken + chosen
        free = [each for each in candidates if each not in used] or candidates[number % len(candidates) :]
        chosen.append(max(free, key=lambda each: min((difference(each, other) for other in used), default=0.0)))
    return chosen


def pair_colours(colour: str) -> list[list[str]]:
    """Return the colours of two measures together, by third of the first and third of the second, low to high.

    The first brings in the party's hue, the second the opposed one, which red-green blindness leaves apart; both
    darken, and where both are high the colour is darkest and nearly grey. Between the four corners colours are mixed
    in L*a*b*.
    """
    hue = polar(shade(colour, 60.0))[2]
    opposed = _WARM if _cool(colour) else _COOL
    low, high = lab(_PAIR_LOW), lab(colour_of(*_PAIR_HIGH, hue))
    first, second = lab(colour_of(*_PAIR_FIRST, hue)), lab(colour_of(*_PAIR_SECOND, opposed))

    def mixed(one: float, other: float) -> str:
        weights = ((1 - one) * (1 - other), one * (1 - other), (1 - one) * other, one * other)
        corners = (low, first, second, high)
        light, a, b = (sum(weight * corner[at] for weight, corner in zip(weights, corners)) for at in range(3))
        return colour_of(light, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360)

    return [[mixed(one / 2, other / 2) for other in range(3)] for one in range(3)]
