"""Making a workspace: stubs, topic texts, and a first page. What is there already is never touched."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from forkjoin.course import Course, Exercise, course_text
from forkjoin.errors import UsageError
from forkjoin.files import make_folder, write_file
from forkjoin.language import N_
from forkjoin.language import gettext as _
from forkjoin.workspace.state import FOLDER, read_state, write_state

_IGNORED = f"{FOLDER}/\n__pycache__/\n.venv/\n"
_README = N_("""# Concurrency in Python: exercises

{count} exercises in {topics} topics, to be done in order. This folder was made by `grade init`.

## The next step

1. Read the README.md of the first topic, [{first}]({first}/README.md).
2. Open the first exercise, [{file}]({file}). Replace `raise NotImplementedError` with your program.
3. Run `grade watch` in this folder: it checks the exercise in hand each time you save it. Or run `grade check`.

Later, `grade list` shows how far you are and marks the next exercise.

| command | what it does |
| --- | --- |
| `grade watch` | checks again each time you save; keys for everything below |
| `grade check` | checks the exercise in hand, and says what comes next (`--all`: every exercise) |
| `grade hint` | a hint for the exercise in hand, one step more each time |
| `grade run {name}` | runs your file as a program; says who waits for whom when nothing moves any more |
| `grade reset {name}` | begins an exercise anew; keeps a backup of yours |
| `grade list` | all exercises, and how far you are |

## The topics

{list}
What `grade` remembers is in `{folder}/`. You may delete it (`grade init .` makes it again): best scores are forgotten,
no work is lost.
""")


@dataclass(frozen=True)
class Made:
    """What `make_workspace` did: the files it wrote, and those that were there and stayed as they were."""

    folder: Path
    written: list[Path]
    kept: list[Path]


def make_workspace(course: Course, folder: Path) -> Made:
    """Make a workspace in `folder`, or add to one what it lacks.

    Raises UsageError when the folder cannot be written, or is a part of the course itself or of another workspace.
    """
    outer = next((above for above in folder.resolve().parents if os.path.isdir(above / FOLDER)), None)  # noqa: PTH112 - never raises
    if outer is not None:
        raise UsageError(
            _("{outer} is such a folder already: `grade init {outer}` adds what it lacks").format(outer=outer)
        )
    if folder.resolve().is_relative_to(course.exercises_dir.resolve()):
        raise UsageError(
            _("{folder} belongs to the kit's own course: name another folder, such as `grade init my-work`").format(
                folder=folder
            )
        )
    if not course.exercises:
        raise UsageError(_("{root} holds no complete exercise").format(root=course.root))
    make_folder(folder)
    made = Made(folder, [], [])
    for path, text in _files(course):
        if os.path.lexists(folder / path):
            made.kept.append(path)
        else:
            make_folder((folder / path).parent)
            write_file(folder / path, text)
            made.written.append(path)
    write_state(folder, read_state(folder))
    return made


def _files(course: Course) -> Iterator[tuple[Path, str]]:
    """Every file of a workspace, by its path in it."""
    yield Path("README.md"), _readme(course)
    yield Path(".gitignore"), _IGNORED
    for topic in dict.fromkeys(exercise.topic for exercise in course.exercises):
        yield from _texts(course, topic)
    yield from _stubs(course.exercises)


def course_files(course: Course, exercises: Sequence[Exercise]) -> Iterator[tuple[Path, str]]:
    """Give what students get of the course itself: the topics' texts, the stubs, and the files that come with them."""
    for topic in dict.fromkeys(exercise.topic for exercise in exercises):
        for text in sorted((course.exercises_dir / topic).glob("README*.md")):
            yield Path(topic, text.name), course_text(text)
    yield from _stubs(exercises)


def _stubs(exercises: Sequence[Exercise]) -> Iterator[tuple[Path, str]]:
    for exercise in exercises:
        yield Path(exercise.file), course_text(exercise.stub)
        for helper in exercise.helpers:
            if (beside := exercise.stub.parent / helper).is_file():
                yield Path(exercise.topic, helper), course_text(beside)


def _texts(course: Course, topic: str) -> Iterator[tuple[Path, str]]:
    """A topic's texts in all languages; README.md is the one in the language in use."""
    chosen = course.readme(topic)
    for text in sorted((course.exercises_dir / topic).glob("README*.md")):
        name = {"README.md": "README.en.md", chosen.name: "README.md"}.get(text.name, text.name)
        yield Path(topic, name), course_text(text)


def _readme(course: Course) -> str:
    first, topics = course.exercises[0], dict.fromkeys(exercise.topic for exercise in course.exercises)
    lists = {topic: ", ".join(e.name for e in course.exercises if e.topic == topic) for topic in topics}
    return _(_README).format(
        count=len(course.exercises),
        topics=len(topics),
        first=first.topic,
        file=first.file,
        name=first.name,
        list="".join(f"- [{topic}]({topic}/README.md): {names}\n" for topic, names in lists.items()),
        folder=FOLDER,
    )
