"""Every script that people run says what it is for when it is asked."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"
# Run inside QGIS by another script, or in an environment of its own that its first lines name.
ELSEWHERE = {"install_check.py", "docs_pictures.py", "dock_pictures.py", "picture_steps.py", "build_sample.py"}


def is_command(path: Path) -> bool:
    return path.suffix == ".sh" and path.name != "lib.sh" or '__name__ == "__main__"' in path.read_text("utf-8")


COMMANDS = [each for each in sorted(SCRIPTS.glob("*.[ps][yh]")) if is_command(each) and each.name not in ELSEWHERE]
COMMANDS.append(SCRIPTS.parent / ".ci" / "run")


@pytest.mark.parametrize("path", COMMANDS, ids=[each.name for each in COMMANDS])
def test_a_script_answers_help_and_does_nothing_else(path: Path, tmp_path: Path) -> None:
    interpreter = sys.executable if path.suffix == ".py" else "bash"
    asked = subprocess.run(
        [interpreter, str(path), "--help"], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert asked.returncode == 0, asked.stderr
    assert asked.stdout.startswith("usage: ") and len(asked.stdout) > 80
    assert list(tmp_path.iterdir()) == []


def test_the_scripts_of_shell_can_be_run() -> None:
    assert [each.name for each in SCRIPTS.glob("*.sh") if each.name != "lib.sh" and not os.access(each, os.X_OK)] == []


def test_every_folder_of_tests_is_run() -> None:
    """Each is a process of scripts/test.sh and of the matrix."""
    (named,) = re.findall(r"^TEST_FOLDERS=\((.*)\)$", (SCRIPTS / "lib.sh").read_text("utf-8"), re.MULTILINE)
    folders = {each.parent.name for each in (SCRIPTS.parent / "tests").glob("*/test_*.py")}
    assert sorted(named.split()) == sorted(folders)
    assert not list((SCRIPTS.parent / "tests").glob("test_*.py"))


def test_scripts_that_run_elsewhere_say_where() -> None:
    for name in ELSEWHERE:
        first = (SCRIPTS / name).read_text("utf-8").split('"""')[1]
        assert "Run" in first, name


# Lines of logs of pytest, and the exit codes of their processes; what the table says, and what the matrix ends with.
RIGHT = "======= 5 passed, 1 skipped, 2 warnings in 3.21s ======="
BEGUN = "tests/core/test_a.py::test_b[x] PASSED      [  2%]\ntests/core/test_a.py::test_c SKIPPED (no data) [  3%]"
VERDICTS = [
    ([(RIGHT, 0), ("== 7 passed in 1.00s ==", 0)], "12 passed, 1 skipped", 0),
    ([(RIGHT, 0), ("= 1 failed, 6 passed in 1.00s =", 1)], "1 failed, 11 passed, 1 skipped", 1),
    ([(RIGHT, 0), (BEGUN.replace(" (no data)", ""), 124)], "not finished, the time was over, 6 passed, 2 skipped", 3),
    ([("", 124), ("", 137)], "not finished, the time was over, no test was run", 3),
    ([(BEGUN.replace("PASSED", "FAILED"), 124), (RIGHT, 0)],
     "not finished, the time was over, 1 failed, 5 passed, 1 skipped", 1),
    ([(RIGHT, 0), ("Segmentation fault", 139)],
     "5 passed, 1 skipped; no verdict of two: Segmentation fault, exit code 139", 1),
]  # fmt: skip


@pytest.mark.parametrize(("ended", "said", "code"), VERDICTS)
def test_the_matrix_sums_what_the_processes_of_a_version_say(
    ended: list[tuple[str, int]], said: str, code: int, tmp_path: Path
) -> None:
    for name, (log, exit_code) in zip(("one", "two"), ended):
        (tmp_path / f"3.40.{name}.log").write_text(f"{log}\n", encoding="utf-8")
        (tmp_path / f"3.40.{name}.code").write_text(f"{exit_code}\n", encoding="utf-8")
    script = (SCRIPTS / "test_matrix.sh").read_text("utf-8")
    functions = "\n".join(re.findall(r"^(?:counts|over|verdict)\(\) {.*?}$", script, re.MULTILINE | re.DOTALL))
    shell = f"set -euo pipefail\nwork=$1 names=(one two) program=(python)\n{functions}\nverdict 3.40"
    done = subprocess.run(["bash", "-c", shell, "test", str(tmp_path)], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.returncode, done.stderr) == (said, code, "")
