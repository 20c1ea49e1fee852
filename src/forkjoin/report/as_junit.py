"""Scores as JUnit XML, which CI systems show: a suite for each exercise, a case for each check.

No verdict is an `error`, a wrong answer a `failure`; what was not handed in, or not reached, is `skipped`.
Of a hidden check no more than its title is written.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from forkjoin.report.printable import one_line, printable, shortened
from forkjoin.score import CheckResult, ExerciseResult, Score

_TAGS = {"failed": "failure", "skipped": "skipped", "ungraded": "error"}
_HIDDEN = "a hidden check: no more is shown"


def junit_xml(scores: Sequence[Score]) -> str:
    """Write the scores of one student or many; suites are called `STUDENT: TOPIC/EXERCISE`."""
    root = Element("testsuites", name="forkjoin")
    for score in scores:
        for exercise in score.exercises:
            root.append(_suite(score, exercise))
    for key in ("tests", "failures", "errors", "skipped"):
        root.set(key, str(sum(int(suite.get(key, "0")) for suite in root)))
    indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _suite(score: Score, exercise: ExerciseResult) -> Element:
    name = f"{exercise.topic}/{exercise.exercise}"
    suite = Element("testsuite", name=_text(f"{score.student}: {name}"))
    facts = SubElement(suite, "properties")
    points = {"student": score.student, "points": str(exercise.points), "max_points": str(exercise.max_points)}
    for key, value in points.items():
        SubElement(facts, "property", name=key, value=_text(value))
    if exercise.status == "missing":
        case = SubElement(suite, "testcase", name="handed in", classname=_text(name))
        SubElement(case, "skipped", message=_text(f"{name}.py was not handed in"))
    for check in exercise.checks:
        suite.append(_case(name, check))
    counts = {key: len(suite.findall(f"testcase/{tag}")) for key, tag in _COUNTED.items()}
    suite.attrib.update({key: str(count) for key, count in counts.items()})
    suite.set("tests", str(len(suite.findall("testcase"))))
    return suite


_COUNTED = {"failures": "failure", "errors": "error", "skipped": "skipped"}


def _case(name: str, check: CheckResult) -> Element:
    case = Element("testcase", name=_text(check.title), classname=_text(name))
    if check.status == "passed":
        return case
    hidden = check.visibility == "hidden"
    told = SubElement(case, _TAGS[check.status], message=_HIDDEN if hidden else _text(check.message or check.title))
    if hidden:
        return case
    facts = [("expected", check.expected), ("got", check.actual), ("look up", check.help)]
    place = [f"{check.file}:{check.line}"] if check.file and check.line is not None else []
    lines = [*place, *(f"{label}: {value}" for label, value in facts if value)]
    told.text = "\n".join(_lines(line) for line in lines) or None
    if place:
        case.set("file", _text(check.file or ""))
        case.set("line", str(check.line))
    return case


def _text(text: str) -> str:
    return _in_xml(one_line(shortened(text)))


def _lines(text: str) -> str:
    return _in_xml(shortened(printable(text)))


def _in_xml(text: str) -> str:
    """Spell out the two characters that are no controls and that XML cannot hold."""
    return text.replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")
