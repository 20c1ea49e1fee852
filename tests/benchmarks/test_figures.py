"""What the benchmark makes of its measurements."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from benchmarks.comparison.figures import ratios, seconds, spread, table, with_spread
from benchmarks.comparison.measure import Command, measured
from benchmarks.comparison.peers import contenders
from benchmarks.comparison.store import Measurement, Store
from benchmarks.comparison.work import BENCHMARKS, ROWS, right_answers, sources


def test_a_spread_has_the_median_and_both_ends() -> None:
    found = spread([3.0, 1.0, 2.0])
    assert (found.middle, found.least, found.most, found.count) == (2.0, 1.0, 3.0, 3)
    assert spread([1.0, 2.0]).middle == 1.5
    with pytest.raises(ValueError, match="nothing"):
        spread([])


def test_ratios_are_of_the_same_turn() -> None:
    """A machine that is twice as slow in one turn, for both, changes none of them."""
    found = ratios({0: 2.0, 1: 40.0, 2: 6.0, 7: 1.0}, {0: 1.0, 1: 20.0, 2: 2.0, 8: 1.0})
    assert (found.middle, found.least, found.most, found.count) == (2.0, 2.0, 3.0, 3)
    assert with_spread(found) == "2.0 \N{MULTIPLICATION SIGN} (2.0 to 3.0)"
    with pytest.raises(ValueError, match="nothing"):
        ratios({0: 1.0}, {1: 1.0})


@pytest.mark.parametrize("value, text", [(0.0304, "30 ms"), (0.99, "990 ms"), (0.9996, "1.0 s"), (12.34, "12.3 s")])
def test_times_as_they_are_read(value: float, text: str) -> None:
    assert seconds(value) == text


def test_no_text_breaks_a_table() -> None:
    assert table(["", "a"], [["x | <b>\ny", "1"]]) == ["|  | a |", "| --- | ---: |", "| x \\| &lt;b> y | 1 |"]


def test_measurements_are_taken_up_where_they_stopped(tmp_path: Path) -> None:
    file = tmp_path / "measurements.jsonl"
    one = Measurement("right", "pytest", 0, 1.5, 2.0, verdicts=[["passed", ""]])
    Store(file).add(one)
    with file.open("a") as half:
        half.write('{"row": "ri')  # as when the machine went down
    again = Store(file)
    assert not again.put_aside
    assert list(again.of("right", "pytest")) == [one]
    assert again.has("right", "pytest", 0)
    assert not again.has("right", "pytest", 1)
    again.add(Measurement("right", "pytest", 1, 1.6, 2.0))
    assert Store(file).has("right", "pytest", 1)


def test_measurements_of_another_state_are_put_aside(tmp_path: Path) -> None:
    file = tmp_path / "measurements.jsonl"
    Store(file).add(Measurement("right", "pytest", 0, 1.5, 2.0))
    lines = file.read_text().splitlines()
    file.write_text("\n".join([json.dumps({**json.loads(lines[0]), "state": "another"}), *lines[1:], ""]))
    again = Store(file)
    assert again.put_aside
    assert not again.has("right", "pytest", 0)
    assert file.with_suffix(".old").exists()


_GRANDCHILD = """
import os, time
if not os.fork():
    if not os.fork():
        os.setsid()
        while time.process_time() < 0.2:
            pass
        print("done", flush=True)
        time.sleep(1000)
    os._exit(0)
os.wait()
while not os.path.getsize(".output"):
    time.sleep(0.01)
"""


def test_what_an_orphan_takes_counts_and_it_is_ended(tmp_path: Path) -> None:
    (ended,) = measured([Command([sys.executable, "-c", _GRANDCHILD], str(tmp_path))])
    assert (ended.status, ended.left, ended.output) == (0, 1, "done\n")
    assert ended.cpu >= 0.2


def test_what_does_not_end_is_ended(tmp_path: Path) -> None:
    endless = Command([sys.executable, "-c", "import time; time.sleep(1000)"], str(tmp_path), limit=0.1)
    well = Command([sys.executable, "-c", "print(1)"], str(tmp_path))
    first, second = measured([endless, well])
    assert first.status is None
    assert (second.status, second.output) == (0, "1\n")


def test_there_is_all_that_the_rows_need() -> None:
    assert len(right_answers()) == 20
    for row in ROWS:
        (text,) = sources(row, 1, Path("/the/solution.py"))
        assert "@SOLUTION@" not in text
    assert len(set(sources(ROWS[0], 40, Path("/")))) == 20
    for who in contenders():
        assert who.version()
        assert who.notes
    assert all((BENCHMARKS / "bad" / f"{row.name}.py").exists() for row in ROWS[1:])
