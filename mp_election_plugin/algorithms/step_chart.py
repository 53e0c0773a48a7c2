"""A chart of seats against swing as SVG: a step line, ties and unknown seats as a band, the present point marked."""

from __future__ import annotations

import math

from ..layers.places import user_language
from ..styling.words import written
from .base import tr
from .report_page import safe

_WIDTH, _HEIGHT = 720, 360
_LEFT, _RIGHT, _TOP, _BOTTOM = 56, 16, 18, 52
_STYLE = 'font-family="sans-serif" font-size="12" fill="#333"'


def _ticks(low: float, high: float, most: int) -> list[float]:
    """Return round numbers between two numbers, no more than some."""
    rough = max((high - low) / most, 1e-9)
    power = 10 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough)
    first = math.ceil(low / step - 1e-9)
    return [at * step for at in range(first, math.floor(high / step + 1e-9) + 1)]


class StepChart:
    """Seats of a party at each step of its swing.

    Parameters
    ----------
    swings : list of float
        Points, in rising order and evenly apart.
    seats : list of int
        Seats of the party that are known at each step.
    most : list of int
        Seats that it may have at most: those of zones left open added.
    now : float
        The swing of the scenario itself.
    colour : str
        Of the line, ``#RRGGBB``.
    """

    def __init__(self, swings: list[float], seats: list[int], most: list[int], now: float, colour: str) -> None:
        self._swings, self._seats, self._most, self._now, self._colour = swings, seats, most, now, colour
        self._half = (swings[1] - swings[0]) / 2 if len(swings) > 1 else 0.5
        self._low, self._high = swings[0] - self._half, swings[-1] + self._half
        top, bottom = max(most), min(seats)
        room = max(1, round((top - bottom) * 0.1))
        self._bottom, self._top = max(0, bottom - room), top + room

    def _x(self, swing: float) -> float:
        return _LEFT + (swing - self._low) / (self._high - self._low) * (_WIDTH - _LEFT - _RIGHT)

    def _y(self, seats: float) -> float:
        part = (seats - self._bottom) / (self._top - self._bottom)
        return _HEIGHT - _BOTTOM - part * (_HEIGHT - _TOP - _BOTTOM)

    def svg(self, title: str) -> str:
        """Return the chart; it reads from left to right in every language, as axes of numbers do."""
        middle = f"{(_LEFT + _WIDTH - _RIGHT) / 2:.0f}"
        words = [
            f'<text x="{middle}" y="{_HEIGHT - 8}" text-anchor="middle">{safe(tr("Swing in points"))}</text>',
            f'<text x="14" y="{_HEIGHT / 2:.0f}" text-anchor="middle" '
            f'transform="rotate(-90 14 {_HEIGHT / 2:.0f})">{safe(tr("Seats"))}</text>',
        ]
        parts = [*self._axes(), *self._bands(), self._line(), *self._points(), *words]
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" '
            f'height="{_HEIGHT}" direction="ltr" role="img" {_STYLE}><title>{safe(title)}</title>'
            f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>{"".join(parts)}</svg>'
        )

    def _axes(self) -> list[str]:
        language, parts = user_language(), []
        for seats in _ticks(self._bottom, self._top, 8):
            if seats != int(seats):
                continue
            y = f"{self._y(seats):.1f}"
            parts.append(f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y}" y2="{y}" stroke="#e0e0e0"/>')
            label = safe(written([seats], ".0f", language)[0])
            parts.append(f'<text x="{_LEFT - 8}" y="{float(y) + 4:.1f}" text-anchor="end">{label}</text>')
        for swing in _ticks(self._swings[0], self._swings[-1], 11):
            spec = "+.0f" if abs(swing - round(swing)) < 1e-9 else "+.2f"
            label = safe(written([swing + 0.0], spec if swing else ".0f", language)[0])
            x = f"{self._x(swing):.1f}"
            parts.append(
                f'<line x1="{x}" x2="{x}" y1="{_HEIGHT - _BOTTOM}" y2="{_HEIGHT - _BOTTOM + 5}" stroke="#888"/>'
            )
            parts.append(f'<text x="{x}" y="{_HEIGHT - _BOTTOM + 19}" text-anchor="middle">{label}</text>')
        base = f'x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{_HEIGHT - _BOTTOM}" y2="{_HEIGHT - _BOTTOM}"'
        return [*parts, f'<line {base} stroke="#888"/>']

    def _bands(self) -> list[str]:
        """Return what may be won besides: ties, and seats that depend on a figure that is not published."""
        parts = []
        for swing, seats, most in zip(self._swings, self._seats, self._most):
            if most > seats:
                x, y = self._x(swing - self._half), self._y(most)
                width, height = self._x(swing + self._half) - x, self._y(seats) - y
                parts.append(
                    f'<rect class="open" x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" '
                    f'fill="{self._colour}" fill-opacity="0.25"/>'
                )
        return parts

    def _line(self) -> str:
        steps = []
        for swing, seats in zip(self._swings, self._seats):
            y = self._y(seats)
            steps += [f"{self._x(swing - self._half):.1f},{y:.1f}", f"{self._x(swing + self._half):.1f},{y:.1f}"]
        return f'<polyline points="{" ".join(steps)}" fill="none" stroke="{self._colour}" stroke-width="2.5"/>'

    def _points(self) -> list[str]:
        parts = []
        for swing, seats, most in zip(self._swings, self._seats, self._most):
            now = math.isclose(swing, self._now, abs_tol=1e-9)
            x, y = f"{self._x(swing):.1f}", f"{self._y(seats):.1f}"
            fill = "#ffffff" if most > seats else self._colour
            parts.append(
                f'<circle class="{"now" if now else "step"}" cx="{x}" cy="{y}" r="{7 if now else 3.5}" fill="{fill}" '
                f'stroke="{"#000000" if now else self._colour}" stroke-width="{2 if now else 1.5}"/>'
            )
            if now:
                label = safe(written([seats], ".0f", user_language())[0])
                parts.append(
                    f'<text x="{x}" y="{float(y) - 13:.1f}" text-anchor="middle" font-weight="bold">{label}</text>'
                )
        return parts
