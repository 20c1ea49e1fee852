"""The pytest plugin: gives graders their fixture, adds the check `loads`, and attaches verdicts to the report."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

import forkjoin.probe.names
from forkjoin.box import RunRequest
from forkjoin.course import Exercise
from forkjoin.grading.stub import wanted_names
from forkjoin.grading.subject import Subject
from forkjoin.grading.verdict import CheckFailed, Tampered, Verdict, check, verdict_of
from forkjoin.language import N_, ngettext
from forkjoin.language import gettext as _

LOADS = "loads"
_NAMES = Path(forkjoin.probe.names.__file__)


@dataclass
class Bench:
    """What is being graded now, and what its checks have said so far."""

    exercise: Exercise
    subject: Subject
    verdicts: dict[str, Verdict] = field(default_factory=dict)


BENCH = pytest.StashKey[Bench]()


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line("markers", "check(title, points, needs, visibility, help): a check of an exercise")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the check `loads` before the checks of each grader; every test of a grader must be a check."""
    modules = dict.fromkeys(item.parent for item in items if isinstance(item.parent, pytest.Module))
    for item in items:
        if item.get_closest_marker("check") is None:
            raise pytest.UsageError(f"{item.nodeid} is no check: mark it with forkjoin.grading.check")
    own: list[pytest.Item] = [_loads_item(module) for module in modules]
    items[:] = [one for module, first in zip(modules, own, strict=True) for one in (first, *_of(items, module))]


def _of(items: list[pytest.Item], module: pytest.Module) -> list[pytest.Item]:
    return [item for item in items if item.parent is module]


def _loads_item(module: pytest.Module) -> pytest.Item:
    item: pytest.Item = pytest.Function.from_parent(module, name=f"test_{LOADS}", callobj=_loads)
    item.add_marker(check(N_("the file can be imported and has what the exercise asks for"), 0))
    return item


def check_data(item: pytest.Item) -> dict[str, Any]:
    """What the mark of a check says, in the language in use, and the check's name."""
    mark = item.get_closest_marker("check")
    said = mark.kwargs if mark else {}
    return {**said, **{name: _(said[name]) for name in ("title", "help") if said.get(name)}, "name": check_name(item)}


def check_name(item: pytest.Item) -> str:
    """The name of the check that a test is."""
    return item.name.removeprefix("test_")


@pytest.fixture
def submission(request: pytest.FixtureRequest) -> Subject:
    """The submission that is being graded."""
    return request.config.stash[BENCH].subject


def _loads(request: pytest.FixtureRequest, submission: Subject) -> None:
    wanted = wanted_names(request.config.stash[BENCH].exercise.stub)
    asked = RunRequest(str(submission.file), str(_NAMES), "names", {"wanted": wanted})
    found = submission.evidence(asked).evidence.result
    if not isinstance(found, dict) or found.keys() != set(wanted):
        raise Tampered(_("what was told of its names is not what was asked for"))
    problems = [problem for name in wanted if (problem := _problem(name, found[name]))]
    if problems:
        empty = not submission.file.read_bytes().strip()
        hint = _(" (the file is empty)") if empty else ""
        raise CheckFailed(
            _("{file} {problems}{hint}.").format(file=submission.file.name, problems=_("; ").join(problems), hint=hint),
            expected=_("it defines {names}, as the stub does").format(names=", ".join(wanted)),
            help=N_("The stub of the exercise: its names and parameters must stay as they are"),
        )


def _problem(name: str, found: str | list[int]) -> str | None:
    if found == "missing":
        return _("does not define {name}").format(name=name)
    if found == "no function":
        return _("defines {name}, but it cannot be called").format(name=name)
    if found:
        numbers = _(" or ").join(str(count) for count in found)
        return ngettext(
            "defines {name}, but it cannot be called with {numbers} argument",
            "defines {name}, but it cannot be called with {numbers} arguments",
            1 if numbers == "1" else 2,
        ).format(name=name, numbers=numbers)
    return None


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a check when one that it needs has not passed."""
    bench = item.config.stash[BENCH]
    needs = () if check_name(item) == LOADS else (LOADS, *check_data(item)["needs"])
    for name in needs:
        if name not in bench.verdicts:
            raise pytest.UsageError(f"{item.nodeid} needs {name!r}, which does not run before it")
        if bench.verdicts[name].status != "passed":
            pytest.skip(_("not tried, because this has not passed: {title}").format(title=_title(item, name)))


def _title(item: pytest.Item, name: str) -> str:
    """The title of another check of the same grader."""
    others = (other for other in item.session.items if other.parent is item.parent and check_name(other) == name)
    return str(check_data(next(others))["title"])


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep the verdict of each check: by its call, or by a set-up that ended it."""
    report = yield
    if call.when == "call" or call.excinfo is not None:
        error = call.excinfo.value if call.excinfo is not None else None
        verdict = verdict_of(error, check_data(item)["help"])
        item.config.stash[BENCH].verdicts[check_name(item)] = verdict
    return report


@pytest.hookimpl(optionalhook=True)
def pytest_json_runtest_metadata(item: pytest.Item, call: pytest.CallInfo[None]) -> dict[str, Any]:
    """Put the check and its verdict into pytest-json-report's report, from which the score is made."""
    verdict = item.config.stash[BENCH].verdicts.get(check_name(item))
    if verdict is None or (call.when != "call" and call.excinfo is None):
        return {}
    return {"check": check_data(item), "verdict": verdict.to_json()}
