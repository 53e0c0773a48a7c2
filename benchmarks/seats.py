"""Times the allocation of seats beside apportionment and votelib looped over the zones, and prints the ratios.

    python3 benchmarks/seats.py [--zones 10000] [--lists 30] [--times 5]

Votes of 30 lists in 10,000 zones with 1 to 12 seats. Ours hands out all seats and then finds, for every list of every
zone, the votes missing for its next seat and those until it loses one; the peers hand out the seats alone. They are
installed into .venv-seats (benchmarks/seats_requirements.txt). All are timed in one run, on the same votes, as often.
The ratio is that of the fastest peer's time to ours with the next seats. The quotient of the peers is on the votes of
the lists, and they know no threshold: where ours has one they hand out the seats without it, and there is no aim.
"""

from __future__ import annotations

import argparse
import importlib
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

HERE = Path(__file__).resolve().parent
VENV = HERE.parent / ".venv-seats"
# Times that the fastest peer takes, at least, in which ours has the next seats too.
AIM = 20
sys.path.insert(0, str(HERE.parent))


def seconds(job: Callable[[], Any], times: int) -> float:
    """Return the median time of a job."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        job()
        found.append(time.perf_counter() - start)
    return statistics.median(found)


def made(zones: int, lists: int) -> tuple[Any, Any]:
    """Return votes, few lists large and many small, and seats."""
    draw = np.random.default_rng(1)
    return (draw.pareto(1.2, (zones, lists)) * 800).astype(np.int64) + 1, draw.integers(1, 13, zones)


def ours(votes: Any, seats: Any, times: int) -> dict[str, tuple[float, float]]:
    """Return our times by method: of the allocation alone, and with the next seats of all lists."""
    from mp_election_plugin.core.next_seat import next_seats
    from mp_election_plugin.core.seat_laws import Law, Threshold
    from mp_election_plugin.core.seats import Contest, allocate

    total = votes.sum(axis=1)
    codes = tuple(f"L{at}" for at in range(votes.shape[1]))
    contest = Contest(codes, votes, total, total, 2 * total, seats, [str(row) for row in range(len(seats))])
    found = {}

    def with_next(law: Law) -> None:
        next_seats(allocate(contest, law))

    three = Threshold(Fraction(3, 100), "valid")
    for method, base, threshold in (
        ("dhondt", None, None), ("hare", "registered", None), ("hare", "lists", None), ("dhondt", None, three),
        ("hare", "lists", three),
    ):  # fmt: skip
        law = Law(method, {"en": method}, "–", "–", "–", method, base, threshold)
        label = (method if base is None else f"{method} on {base}") + ("" if threshold is None else " from 3 %")
        found[label] = seconds(partial(allocate, contest, law), times), seconds(partial(with_next, law), times)
    return found


def peers(file: str, times: int) -> None:
    """Print the times of the peers: a loop over the zones."""
    compute = importlib.import_module("apportionment.methods").compute
    rules = importlib.import_module("votelib.evaluate.proportional")

    data = np.load(file)
    rows = list(zip(data["votes"].tolist(), data["seats"].tolist()))
    named = [({f"L{at}": each for at, each in enumerate(votes)}, seats) for votes, seats in rows]
    found = {}
    for method, name, rule in (
        ("dhondt", "dhondt", rules.HighestAverages("d_hondt")),
        ("hare", "hamilton", rules.LargestRemainder("hare")),
    ):

        def looped(name: str = name) -> None:
            for votes, seats in rows:
                # Ties are allowed: it would refuse zones that have one.
                compute(name, votes, seats, tiesallowed=True, verbose=False)

        def evaluated(rule: Any = rule) -> None:
            for votes, seats in named:
                rule.evaluate(votes, seats)

        found[f"apportionment {method}"] = seconds(looped, times)
        found[f"votelib {method}"] = seconds(evaluated, times)
    sys.stdout.write(json.dumps(found))


def peer_times(votes: Any, seats: Any, times: int) -> dict[str, float]:
    """Run the peers in their own environment, which is made where it is not there."""
    python = VENV / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
        wanted = str(HERE / "seats_requirements.txt")
        subprocess.run([str(python), "-m", "pip", "install", "-q", "-r", wanted], check=True)
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder) / "votes.npz")
        np.savez(file, votes=votes, seats=seats)
        command = [str(python), __file__, "--peers", file, "--times", str(times)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def table(own: dict[str, tuple[float, float]], other: dict[str, float]) -> list[str]:
    """Return the lines that are printed: the peers, and each method of ours beside the fastest peer for it."""
    lines = [f"{label:24} {spent:7.3f} s" for label, spent in other.items()]
    lines += [
        "",
        f"{'ours':25} {'alone':>9} {'with next seats':>16}   {'fastest peer, alone':29} {'ratio':>5} {'aim':>4}",
    ]
    for label, (alone, both) in own.items():
        method = label.partition(" ")[0]
        peer = min((name for name in other if name.endswith(f" {method}")), key=lambda name: other[name])
        aim = "" if "%" in label else str(AIM)
        beside = f"{peer:20} {other[peer]:6.3f} s"
        lines.append(
            f"{label:25} {alone:7.3f} s {both:14.3f} s   {beside:29} {other[peer] / both:5.1f} {aim:>4}".rstrip()
        )
    return lines


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--zones", type=int, default=10_000)
    options.add_argument("--lists", type=int, default=30)
    options.add_argument("--times", type=int, default=5)
    options.add_argument("--peers", default="")
    given = options.parse_args()
    if given.peers:
        peers(given.peers, given.times)
        return
    votes, seats = made(given.zones, given.lists)
    own, other = ours(votes, seats, given.times), peer_times(votes, seats, given.times)
    sys.stdout.write("\n".join(table(own, other)) + "\n")


if __name__ == "__main__":
    main()
