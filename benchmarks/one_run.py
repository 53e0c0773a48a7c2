"""Runs one Processing algorithm once in a process of its own and prints seconds and peak memory as JSON.

The clock starts when QGIS is up and stops when the output is on disk. The peak is that of the whole process; the peak
before the run is printed beside it.
"""

from __future__ import annotations

import json
import resource
import sys
import threading
import time
from pathlib import Path

sys.path[:0] = ["/usr/share/qgis/python/plugins", str(Path(__file__).resolve().parent.parent)]

from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback  # noqa: E402


def peak_megabytes() -> float:
    """Return the greatest resident size of this process so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    job = json.loads(sys.argv[1])
    application = QgsApplication([], False)
    application.initQgis()
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    from mp_election_plugin.algorithms.provider import ElectionProvider

    provider = ElectionProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    before = peak_megabytes()
    feedback = QgsProcessingFeedback()
    # A run that is cancelled on purpose, to see when it ends.
    cancel = threading.Timer(job.get("cancel_after", 0), feedback.cancel)
    start = time.perf_counter()
    if "cancel_after" in job:
        cancel.start()
    try:
        given: dict = {}
        # A job may be a chain, each step over the output of the one before.
        for step in job.get("steps", [job]):
            done = processing.run(step["algorithm"], {**given, **step["parameters"]}, feedback=feedback)
            given = {"INPUT": done.get("OUTPUT")}
    except QgsProcessingException:
        if "cancel_after" not in job:
            raise
    seconds = time.perf_counter() - start
    print("RESULT " + json.dumps({"seconds": seconds, "before": before, "peak": peak_megabytes()}), flush=True)


if __name__ == "__main__":
    main()
