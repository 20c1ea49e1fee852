"""One warm process grades in both languages, by turns: words differ, verdicts do not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from forkjoin import language
from forkjoin.course import Course, find_course
from forkjoin.grading.client import GradingProcess
from forkjoin.intake import Submission
from forkjoin.score import ExerciseResult

ANSWERS = Path(__file__).resolve().parents[1] / "answers"
WORDS = {"title", "message", "help", "expected", "actual", "waits"}
IN_ENGLISH = re.compile(r"[a-z]{3,} [a-z]{3,} [a-z]{3,}")


@pytest.fixture(scope="module")
def grading() -> Iterator[GradingProcess]:
    with GradingProcess(find_course()) as process:
        yield process


def _grade(grading: GradingProcess, folder: Path, answer: str, spoken: str) -> ExerciseResult:
    topic, name, _file = answer.split("/")
    (folder / topic).mkdir(exist_ok=True)
    (folder / topic / f"{name}.py").write_bytes((ANSWERS / answer).read_bytes())
    with language.using(spoken):
        return grading.grade(Submission("ada", folder), Course(find_course().root).select([name])).exercises[0]


def _verdict(result: ExerciseResult) -> dict[str, Any]:
    """What is no text for people; schedules are data."""
    checks = [{key: value for key, value in asdict(check).items() if key not in WORDS} for check in result.checks]
    return {**asdict(result), "checks": checks}


@pytest.mark.parametrize(
    "answer,said",
    [
        ("8-locks/counter/wrong_no_lock.py", "丢失了一次更新"),
        ("2-queues/sentinel/wrong_join_before_drain.py", "一切都停住了（死锁）"),
        ("0-concepts/predict/wrong_plus_one_true.py", "你对 plus_one 的预测是"),
    ],
)
def test_words_differ_and_verdicts_do_not(grading: GradingProcess, tmp_path: Path, answer: str, said: str) -> None:
    english, chinese, again = (_grade(grading, tmp_path, answer, spoken) for spoken in ("en", "zh_CN", "en"))
    assert _verdict(english) == _verdict(chinese) == _verdict(again)
    assert english.status == "failed"
    messages = [check.message for check in chinese.checks if check.status != "passed" and check.message]
    assert any(said in message for message in messages), messages
    assert [one for one in messages if IN_ENGLISH.search(re.sub("`[^`]+`", "", one))] == []
    assert [one.title for one in chinese.checks if not re.search("[\u4e00-\u9fff]", one.title)] == []
    assert [one.title for one in english.checks] == [one.title for one in again.checks]
    assert not any(re.search("[\u4e00-\u9fff]", check.message or "") for check in english.checks + again.checks)
