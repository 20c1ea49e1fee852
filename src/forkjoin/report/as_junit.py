"""Scores as JUnit XML, which CI servers and editors read: an exercise is a test suite, a check is a test case.

`failed` is a failure, `ungraded` an error: CI must not take "no verdict" for a verdict. Of a hidden check no more than
its title is told. The schema has no points: they are properties of the suites.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from forkjoin.language import gettext as _
from forkjoin.report.printable import printable
from forkjoin.report.steps import facts_text
from forkjoin.score import CheckResult, ExerciseResult, Score

# What XML 1.0 cannot hold, not even escaped, and `printable` leaves as it is.
_NO_CHARACTER = re.compile("[\ufffe\uffff]|[\U0001fffe-\U0010ffff]")


def score_junit(score: Score, locate: Callable[[str], str] = str) -> str:
    """Write one score as XML; `locate` turns a file as the score names it into a path that opens."""
    root = Element("testsuites", name="forkjoin")
    for exercise in score.exercises:
        _suite(root, exercise, locate)
    return _text(root)


def scores_junit(scores: Iterable[Score]) -> str:
    """Write the scores of a class; its suites are called `STUDENT: TOPIC/EXERCISE`."""
    root = Element("testsuites", name="forkjoin")
    for score in scores:
        for exercise in score.exercises:
            _suite(root, exercise, str, score.student)
    return _text(root)


def _text(root: Element) -> str:
    _sum(root, list(root))
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _suite(root: Element, exercise: ExerciseResult, locate: Callable[[str], str], student: str = "") -> None:
    name = f"{exercise.topic}/{exercise.exercise}"
    path = locate(f"{name}.py")
    suite = SubElement(root, "testsuite", name=_legal(f"{student}: {name}" if student else name))
    facts = {key: str(getattr(exercise, key)) for key in ("status", "points", "max_points")}
    properties = SubElement(suite, "properties")
    for key, value in ({"student": student, **facts} if student else facts).items():
        SubElement(properties, "property", name=key, value=_legal(value))
    if not exercise.checks:
        case = _case(suite, name, _("the file was handed in"), path, None)
        kind = "failure" if exercise.status == "missing" else "error"
        SubElement(case, kind, message=_legal(_("{path} is not there").format(path=path)), type=exercise.status)
    for check in exercise.checks:
        shown = check.visibility == "visible"
        case = _case(
            suite, name, check.title, locate(check.file) if check.file else path, check.line if shown else None
        )
        _verdict(case, check, f"{path}:{check.line}" if check.line is not None else path)
    _sum(suite, [suite])


def _case(suite: Element, name: str, title: str, path: str, line: int | None) -> Element:
    place = {"file": _legal(path)} | ({"line": str(line)} if line is not None else {})
    return SubElement(suite, "testcase", {"classname": _legal(name), "name": _legal(title), **place})


def _verdict(case: Element, check: CheckResult, place: str) -> None:
    kind = {"failed": "failure", "ungraded": "error", "skipped": "skipped"}.get(check.status)
    if kind is None:
        return
    if check.visibility != "visible":
        SubElement(case, kind, message=_("a hidden check"), type=check.status)
        return
    first = printable(check.message or check.title).split("\n", 1)[0]
    verdict = SubElement(case, kind, message=_legal(first), type=check.status)
    if check.status != "skipped":
        verdict.text = _legal(f"{place}\n{facts_text(check)}")


def _sum(element: Element, suites: list[Element]) -> None:
    cases = [case for suite in suites for case in suite.iter("testcase")]
    element.set("tests", str(len(cases)))
    for attribute, kind in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        element.set(attribute, str(sum(case.find(kind) is not None for case in cases)))


def _legal(text: str) -> str:
    return _NO_CHARACTER.sub("\N{REPLACEMENT CHARACTER}", printable(text))
