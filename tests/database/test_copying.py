"""What goes in by COPY is what comes back, from rows in its text format and from columns in its binary one."""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
import pytest
from looking import rows
from small_elections import four_results, four_zones

from mp_election_plugin.database.blocks import Ahead, plain, whole
from mp_election_plugin.database.copying import Stream
from mp_election_plugin.database.opening import open_database
from mp_election_plugin.layers.writer import Cancelled

pytestmark = pytest.mark.parametrize("place", ["postgis"], indirect=True)
TEXTS = ["", "a", "é", "فاس", "\\N", "\\.", "tab\there", "line\nfeed\r", "x'); DROP TABLE zone; --\"", "%s {} ?", None]
NUMBERS = [0.0, -0.0, 1 / 3, 1e300, 5e-324, -7.0, np.nan]


@pytest.mark.parametrize("count", [0, 1, 77, 8192, 9001])
def test_both_formats_give_back_what_went_in(empty: str, count: int) -> None:
    """All combinations of texts, numbers and missing values, in more than one part of the stream."""
    at = np.arange(count)
    texts = np.array(TEXTS, dtype=object)[at % len(TEXTS)]
    numbers = np.array(NUMBERS)[at % len(NUMBERS)]
    counts = whole(np.where(at % 5 == 0, np.nan, at * 10.0**9))
    columns = ["zone_code", "party", "votes", "share", "counted"]
    block = ["same for all", texts, counts, numbers, at.astype(np.int64)]
    with open_database(empty) as database, database.transaction():
        for name in ("by_rows", "by_columns"):
            database.fetch(
                f"CREATE TABLE {name} (zone_code text, party text, votes int8, share float8, counted int8)", ()
            )
        database.insert("by_rows", columns, zip(*(plain(column, count) for column in block)))
        database.insert_blocks("by_columns", columns, [block, block])
    wanted = list(zip(*(plain(column, count) for column in block)))
    assert rows(empty, "SELECT * FROM by_rows ORDER BY counted") == wanted
    twice = rows(empty, "SELECT * FROM by_columns ORDER BY counted")
    assert twice[::2] == twice[1::2] == wanted
    assert [str(row[3]) for row in twice[::2]] == [str(row[3]) for row in wanted]


def test_an_error_in_making_rows_is_the_one_that_is_told(empty: str) -> None:
    def broken() -> Any:
        yield ["item 1", "1"]
        raise KeyError("mine")

    with open_database(empty) as database, pytest.raises(KeyError, match="mine"), database.transaction():
        database.insert("meta", ["item", "value"], broken())
    assert rows(empty, "SELECT count(*) FROM meta") == [(1,)]


def test_a_stream_gives_all_bytes_in_any_portions(place: Any) -> None:
    parts = [b"", b"abc", b"d" * 1000, b"", b"e"]
    for size in (1, 7, 5000):
        stream, found = Stream(iter(part for part in parts if part)), b""
        while portion := stream.read(size):
            found += portion
        assert found == b"".join(parts)


def test_blocks_are_made_in_another_thread_and_told_in_the_callers(empty: str) -> None:
    """Feedback of QGIS is the caller's; what making a block raises, or being told, ends the load."""
    made, told = [], []

    def blocks(broken: int = -1) -> Any:
        for number in range(4):
            if number == broken:
                raise KeyError("mine")
            made.append(threading.get_ident())
            yield [f"item {number}", np.array([f"{number}"], dtype=object)]

    def tell(done: int) -> None:
        told.append((done, threading.get_ident()))

    def stop(done: int) -> None:
        if done == 2:
            raise Cancelled

    with open_database(empty) as database:
        for given, error, hear in ((blocks(2), KeyError, tell), (blocks(), Cancelled, stop)):
            with pytest.raises(error), database.transaction():
                database.insert_blocks("meta", ["item", "value"], given, hear)
        told.clear()
        with database.transaction():
            database.insert_blocks("meta", ["item", "value"], blocks(), tell)
    assert rows(empty, "SELECT count(*) FROM meta") == [(5,)]
    assert {done for done, _ in told} == {0, 1, 2, 3, 4}
    assert {thread for _, thread in told} == {threading.get_ident()}
    assert threading.get_ident() not in made


def test_the_first_part_is_begun_before_anybody_asks_for_it(place: Any) -> None:
    begun, may_go = threading.Event(), threading.Event()

    def parts() -> Any:
        begun.set()
        assert may_go.wait(10)
        yield from (1, 2, 3)
        raise KeyError("mine")

    ahead = Ahead(parts())
    assert begun.wait(10)
    may_go.set()
    assert [next(ahead), next(ahead), next(ahead)] == [1, 2, 3]
    with pytest.raises(KeyError, match="mine"):
        next(ahead)
    ahead.close()


def test_a_partition_is_left_as_its_table_says(run: Any, empty: str) -> None:
    """What a load has the server fill in is of that load; the rules of the table hold in each partition."""
    run("loadzones", DATABASE=empty, ZONES=four_zones(), LEVEL="commune", VINTAGE="2024")
    run("loadresults", DATABASE=empty, RESULTS=four_results(), ELECTION="2021", LEVEL="commune")
    columns = """SELECT a.attname, pg_get_expr(d.adbin, d.adrelid), a.attnotnull, a.atttypid
        FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE a.attrelid = to_regclass('{}') AND a.attnum > 0 ORDER BY a.attnum"""
    rules = """SELECT conname, pg_get_constraintdef(oid), convalidated FROM pg_constraint
        WHERE conrelid = to_regclass('{}') AND contype = 'c' ORDER BY 1"""
    for text in (columns, rules):
        assert rows(empty, text.format("standing_1")) == rows(empty, text.format("standing")) != []
