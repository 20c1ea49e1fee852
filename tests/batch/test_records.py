from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from forkjoin.batch import Results
from forkjoin.batch.keys import Key
from forkjoin.batch.records import Origin, Record, slim, weaker
from forkjoin.files import remove_drafts, write_pieces
from forkjoin.score import ExerciseResult, Protection, Score
from tests.support.courses import make_course
from tests.support.scores import check, exercise, score

ORDER = {"2-queues/sentinel": 0, "2-queues/other": 1}
ORIGIN = Origin("answer", "conditions", "2026-11-01T00:00:00Z", "file")


def test_newer_results_take_the_place_of_older_ones() -> None:
    old = Record(score(exercise("sentinel", check()), exercise("gone", check())), {"2-queues/sentinel": ORIGIN})
    newer = replace(ORIGIN, submission="another")
    both = old.with_score(score(exercise("other", check("failed"))), {"2-queues/other": newer}, ORDER)
    assert [(one.exercise, one.points) for one in both.score.exercises] == [("sentinel", 5), ("other", 0)]
    assert both.origins == {"2-queues/other": newer, "2-queues/sentinel": ORIGIN}
    again = both.with_score(score(exercise("sentinel", check("failed"))), {}, ORDER)
    assert (again.score.points, again.score.max_points) == (0, 40)


def test_a_score_claims_the_weakest_protection_that_a_part_of_it_had() -> None:
    strong, weak = Protection("ns", []), Protection("rl", [])
    assert weaker(strong, weak) == weaker(weak, strong) == weak
    old = Record(replace(score(exercise("sentinel", check())), protection=weak))
    newer = replace(score(exercise("other", check())), protection=strong)
    assert old.with_score(newer, {}, ORDER).score.protection == weak
    whole = replace(score(exercise("sentinel", check()), exercise("other", check())), protection=strong)
    assert old.with_score(whole, {}, ORDER).score.protection == strong


def test_what_holds() -> None:
    result = exercise("sentinel", check())
    record = Record(score(result), {"2-queues/sentinel": ORIGIN})
    assert record.holds("2-queues/sentinel", Key("answer", "conditions"))
    assert not record.holds("2-queues/sentinel", Key("another", "conditions"))
    assert not record.holds("2-queues/sentinel", Key("answer", "others"))
    assert not record.holds("2-queues/other", Key("answer", "conditions"))
    ungraded = Record(score(replace(result, status="ungraded")), record.origins)
    assert not ungraded.holds("2-queues/sentinel", Key("answer", "conditions"))


def test_slim_scores_keep_what_tables_show() -> None:
    broken = ExerciseResult("b", "1-x", "ungraded", 0, 20, [check("ungraded", message="why", trace=[{"line": 1}])])
    kept = slim(Score.of("ada", "3.11.7", Protection("rl", []), [exercise("a", check()), broken]))
    assert [one.points for one in kept.exercises] == [5, 0]
    assert kept.exercises[0].checks == []
    assert [(one.message, one.trace) for one in kept.exercises[1].checks] == [("why", None)]


def test_what_a_killed_run_left_is_removed(tmp_path: Path) -> None:
    results = Results(tmp_path, ["ada"], make_course(tmp_path.parent / "course").exercises)
    results.prepare()
    for name in (".12-0123abcd.tmp", "students/.345-deadbeef.tmp", ".mine.tmp"):
        (tmp_path / name).touch()
    (tmp_path / ".unpacked-x/deep").mkdir(parents=True)
    with results.opened() as temporary:
        assert temporary.parent == tmp_path
    assert sorted(path.name for path in tmp_path.rglob("*") if path.name != ".lock") == [".mine.tmp", "students"]
    remove_drafts(tmp_path / "nowhere")


def test_pieces_that_fail_leave_the_old_file(tmp_path: Path) -> None:
    def pieces() -> Iterator[str]:
        yield "one"
        raise LookupError

    (tmp_path / "file").write_text("old")
    with pytest.raises(LookupError):
        write_pieces(tmp_path / "file", pieces())
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_text() == "old"
