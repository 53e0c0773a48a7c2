"""Small drawings of a zone's card: the lists as bars, and a party's share over elections as a line."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QSizePolicy

from .card_reading import ListBar
from .texts import MISSING, isolated, percent, tr, whole
from .widgets import Drawing, named

_PAD = 4
# How opaque bars are: letters have to be read on them, light ones too.
_BAR_ALPHA, _DARK_BAR_ALPHA = 150, 90


class ListBars(Drawing):
    """All lists of a zone: code, votes and share over a bar as long as the votes; the party's own in bold."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: list[ListBar] = []
        self._party = ""
        named(self, "mpElectionLists", tr("Lists of the zone"), "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: list[ListBar], party: str) -> None:
        """Show the lists of another zone."""
        self._bars, self._party = bars, party
        words = "; ".join(f"{each.code} {whole(each.votes)}, {percent(each.share, 1)}" for each in bars)
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def _line(self) -> int:
        return max(18, self.fontMetrics().height() + 4)

    def sizeHint(self) -> QSize:
        return QSize(200, self._line() * len(self._bars))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        most = max((each.votes for each in self._bars), default=0)
        ink, alpha = self.ink(), _BAR_ALPHA
        if ink.lightness() > 128:
            ink, alpha = ink.lighter(150), _DARK_BAR_ALPHA
        font = painter.font()
        font.setBold(True)
        widest = QFontMetricsF(font).horizontalAdvance
        columns = [
            max((widest(figure) for figure in column), default=0.0)
            for column in zip(*(self._figures(each) for each in self._bars))
        ]
        for number, each in enumerate(self._bars):
            box = QRectF(0, number * self._line(), self.width(), self._line() - 2)
            length = box.width() * each.votes / most if most else 0
            colour = QColor(each.colour)
            colour.setAlpha(alpha)
            painter.fillRect(
                QRectF(box.right() - length if rtl else box.left(), box.top(), length, box.height()), colour
            )
            font.setBold(each.code == self._party)
            painter.setFont(font)
            painter.setPen(ink)
            room = box.adjusted(_PAD, 0, -_PAD, 0)
            middle = Qt.AlignmentFlag.AlignVCenter
            name = f"{each.code}  {each.name}" if each.name != each.code else each.code
            left = int(max(room.width() - sum(columns) - len(columns) * 2 * _PAD, 0))
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, left)
            # A painter mirrors this by itself.
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | middle), shown)
            # Digits stand under digits in a mirrored window too.
            end = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | middle)
            at = room.left() if rtl else room.right()
            for figure, width in reversed(list(zip(self._figures(each), columns))):
                at -= 0 if rtl else width
                painter.drawText(QRectF(at, room.top(), width, room.height()), end, figure)
                at += width + 2 * _PAD if rtl else -2 * _PAD
        painter.end()

    @staticmethod
    def _figures(bar: ListBar) -> tuple[str, str]:
        """Return votes and share, which have a column each."""
        return isolated(whole(bar.votes)), isolated(percent(bar.share, 1))


class LineChart(Drawing):
    """The party's share in the zone from election to election; a gap where it had no list."""

    def __init__(self) -> None:
        super().__init__()
        self._points: list[tuple[str, float | None]] = []
        self._colour = QColor("#8c8c8c")
        named(self, "mpElectionHistory", tr("Share of the party at the elections of this zone"), "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: list[tuple[str, float | None]], colour: QColor) -> None:
        """Show the elections of another zone."""
        self._points, self._colour = points, colour
        self.setAccessibleDescription("; ".join(f"{name}: {percent(share, 1)}" for name, share in points))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() * 6)

    def _places(self) -> list[QPointF]:
        """Return where the points stand; the earliest at the left, at the right where lines run from there."""
        line, count = self.fontMetrics().height(), len(self._points)
        side = self.fontMetrics().horizontalAdvance("0000000") / 2 + _PAD
        width, height = self.width() - 2 * side, self.height() - 2.5 * line
        most = max((share for _, share in self._points if share is not None), default=0) or 1.0
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        places = []
        for number, (_, share) in enumerate(self._points):
            place = count - 1 - number if rtl else number
            x = side + (width * place / (count - 1) if count > 1 else width / 2)
            places.append(QPointF(x, 1.3 * line + height * (1 - (share or 0) / most)))
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, places = self.fontMetrics().height(), self._places()
        text = self.ink()
        painter.setPen(QPen(self._colour, 2))
        for (one, other), ((_, first), (_, second)) in zip(
            zip(places, places[1:]), zip(self._points, self._points[1:])
        ):
            if first is not None and second is not None:
                painter.drawLine(one, other)
        wide = self.width() / max(len(places), 1)
        for place, (name, share) in zip(places, self._points):
            painter.setPen(QPen(text, 1))
            if share is not None:
                painter.setBrush(self._colour)
                painter.drawEllipse(place, 4, 4)
            # A date is shown by its year.
            year = name[:4] if name[:4].isdigit() else name
            shown = painter.fontMetrics().elidedText(year, Qt.TextElideMode.ElideRight, int(wide))
            centre = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(place.x() - wide / 2, self.height() - line, wide, line), centre, shown)
            figure = MISSING if share is None else percent(share, 1)
            top = self.height() - 2.2 * line if share is None else place.y() - line - 5
            painter.drawText(QRectF(place.x() - wide / 2, top, wide, line), centre, figure)
        painter.end()
