"""A new exercise from a template: everything that belongs to it, graded and passing, ready to be changed."""

from __future__ import annotations

import re
from pathlib import Path
from string import Template

from forkjoin.course import Course
from forkjoin.errors import UsageError
from forkjoin.files import write_file

KINDS = ("processes", "threads")

_TEMPLATES = Path(__file__).parent / "templates"
_TOPIC, _NAME = re.compile(r"[0-9]+-[a-z][a-z0-9-]*"), re.compile(r"[a-z][a-z0-9_]*")
_PLACES = {
    "stub.py": "exercises/{topic}/{name}.py",
    "texts.toml": "exercises/{topic}/{name}.toml",
    "solution.py": "solutions/{topic}/{name}.py",
    "scenario.py": "graders/{topic}/scenario_{name}.py",
    "test.py": "graders/{topic}/test_{name}.py",
}


def new_exercise(course: Course, target: str, kind: str, title: str) -> list[Path]:
    """Make `TOPIC/NAME` in the course, and give the files made; the last one is the topic's README.

    Raises UsageError for a name that cannot be one, and when a file of that exercise is there already: nothing is
    overwritten.
    """
    topic, name = _named(target, course)
    words = {"topic": topic, "name": name, "title": title}
    texts = {_place(course, path, topic, name): _filled(path, words) for path in sorted((_TEMPLATES / kind).iterdir())}
    readme = texts.pop(course.exercises_dir / topic / "section.md")
    there = [path for path in texts if path.exists()]
    if there:
        raise UsageError(f"{there[0]} is there already: nothing was changed")
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, text)
    return [*texts, _add_section(course.exercises_dir / topic / "README.md", topic, readme)]


def _named(target: str, course: Course) -> tuple[str, str]:
    topic, _, name = target.partition("/")
    if not _TOPIC.fullmatch(topic) or not _NAME.fullmatch(name):
        raise UsageError(f"{target!r} is no TOPIC/NAME such as 4-pools/map_reduce")
    known = [exercise.topic for exercise in course.exercises if exercise.name == name]
    if known:
        raise UsageError(f"there is an exercise {known[0]}/{name} already: names are the same in no two topics")
    return topic, name


def _filled(path: Path, words: dict[str, str]) -> str:
    return Template(path.read_text(encoding="utf-8")).substitute(words)


def _place(course: Course, template: Path, topic: str, name: str) -> Path:
    file = template.name.removesuffix(".template")
    if file == "section.md":
        return course.exercises_dir / topic / file
    if file in _PLACES:
        return course.root / _PLACES[file].format(topic=topic, name=name)
    answers = "tests/answers" if (course.root / "tests").is_dir() else "answers"
    return course.root / answers / topic / name / file


def _add_section(readme: Path, topic: str, section: str) -> Path:
    """Append the task to the topic's README, which is made if need be."""
    before = readme.read_text(encoding="utf-8") if readme.exists() else f"# {topic.replace('-', ' ')}\n"
    write_file(readme, f"{before.rstrip()}\n\n{section}")
    return readme
