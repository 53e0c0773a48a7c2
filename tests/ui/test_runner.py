"""Runs in the background: one replaces, stops or follows another, and each keeps what it reads until it has ended."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsApplication, QgsFeature, QgsVectorLayer
from qgis.PyQt import sip

from mp_election_plugin.ui.runner import ChainRunner
from mp_election_plugin.ui.zone_loading import BackgroundTask


def reading(kept: tuple[Any, ...]) -> bool:
    """Return whether the task of a run that was let go of is still under way."""
    return not sip.isdeleted(kept[0]) and kept[0].isActive()


@pytest.fixture
def layer(provider: Any) -> QgsVectorLayer:
    made = QgsVectorLayer("None?field=zone_code:string&field=votes_A:integer&field=votes_B:integer", "zones", "memory")
    features = []
    for number in range(20_000):
        feature = QgsFeature(made.fields())
        feature.setAttributes([str(number), number % 7, number % 5])
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def test_a_run_stopped_just_after_another_has_ended_keeps_its_layer_until_it_has_ended(
    qtbot: QtBot, layer: QgsVectorLayer
) -> None:
    """What is let go of the one must not be that of the other, which its thread still reads."""
    runner = ChainRunner()
    seen = 0
    for _ in range(5):
        with qtbot.waitSignal(runner.finished, timeout=30_000):
            runner.start([("mpelection:zoneindicators", {})], layer)
        runner.start([("mpelection:zoneindicators", {})], layer)
        qtbot.waitUntil(lambda: QgsApplication.taskManager().count() > 0)
        runner.cancel()
        stopped = [kept for kept in runner._ending if reading(kept)]
        # The first run is let go of by now; the layer of the second is there as long as its task.
        qtbot.wait(1)
        for kept in filter(reading, stopped):
            seen += kept[2].temporaryLayerStore().count()
        qtbot.waitUntil(lambda: not runner._ending, timeout=30_000)
    assert seen


def test_each_run_tells_its_own_end_once(qtbot: QtBot, layer: QgsVectorLayer) -> None:
    runner = ChainRunner()
    ended: list[str] = []
    runner.finished.connect(lambda *_: ended.append("finished"))
    runner.stopped.connect(lambda: ended.append("stopped"))
    runner.failed.connect(lambda *_: ended.append("failed"))
    runner.start([("mpelection:zoneindicators", {})], layer)
    runner.start([("mpelection:classifyzones", {"PARTY": "A"}), ("mpelection:zoneindicators", {})], layer)
    qtbot.waitUntil(lambda: bool(ended) and not runner._ending, timeout=60_000)
    runner.start([("mpelection:classifyzones", {"PARTY": "none such"})], layer)
    qtbot.waitUntil(lambda: len(ended) == 2 and not runner._ending, timeout=60_000)
    runner.start([("mpelection:zoneindicators", {})], layer)
    runner.cancel()
    qtbot.waitUntil(lambda: not runner._ending, timeout=60_000)
    assert ended == ["finished", "failed", "stopped"] and not runner.running


class Follower(BackgroundTask):
    """Starts another when it has ended, and notes what QGIS has to run at that moment and what is done in the end."""

    def __init__(self, title: str, done: list[str], then: Any = None) -> None:
        super().__init__(title)
        self._title, self._done, self._then = title, done, then

    def work(self) -> bool:
        return True

    def done(self) -> None:
        self._done.append(self._title)
        if self._then is not None:
            self._then.start()
            self._done += [each.description() for each in QgsApplication.taskManager().tasks()]


def test_a_task_is_not_given_to_qgis_while_another_is_telling_that_it_has_ended(qtbot: QtBot) -> None:
    """QGIS may never run it then: the dock stood still after a database was opened."""
    done: list[str] = []
    second = Follower("second", done)
    first = Follower("first", done, second)
    first.start()
    qtbot.waitUntil(lambda: len(done) >= 3, timeout=30_000)
    assert done == ["first", "first", "second"]


def test_a_run_given_up_before_qgis_has_it_is_let_go_of(qtbot: QtBot, layer: QgsVectorLayer) -> None:
    runner = ChainRunner()
    runner.start([("mpelection:zoneindicators", {})], layer)
    runner.cancel()
    assert len(runner._ending) == 1
    qtbot.wait(50)
    assert not runner._ending and QgsApplication.taskManager().count() == 0
