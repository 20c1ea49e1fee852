"""A submission as data, for a machine that has none of the files: the answers, without names of students or folders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from forkjoin.course import Course, Exercise
from forkjoin.intake import NoAnswer, Submission, answer_file, helper_files


@dataclass(frozen=True)
class Packet:
    """The answer to one exercise (`target`: `2-queues/sentinel`), as it was handed in.

    `answer` is None when there is none. `problem` then says what cannot be graded in its place, and is None when
    nothing was handed in.
    """

    target: str
    answer: bytes | None = None
    helpers: dict[str, bytes] = field(default_factory=dict)
    problem: str | None = None


def pack(submission: Submission, exercises: Sequence[Exercise]) -> list[Packet]:
    """Read what was handed in for each of the exercises."""
    return [_packed(submission, exercise) for exercise in exercises]


def _packed(submission: Submission, exercise: Exercise) -> Packet:
    target = f"{exercise.topic}/{exercise.name}"
    answer, helpers = answer_file(submission, exercise), helper_files(submission, exercise)
    if isinstance(answer, NoAnswer):
        return Packet(target, problem=None if answer.status == "missing" else answer.reason)
    if isinstance(helpers, NoAnswer):
        return Packet(target, problem=helpers.reason)
    try:
        return Packet(target, answer.read_bytes(), {name: path.read_bytes() for name, path in helpers.items()})
    except OSError as error:  # it went away, or cannot be read any more
        return Packet(target, problem=f"{exercise.file} cannot be read: {error.strerror}")


def unpack(packet: Packet, course: Course, folder: Path) -> tuple[Submission, Exercise]:
    """Write an answer into `folder`, an empty one, as a submission that nobody's name is on."""
    exercise = next(each for each in course.exercises if f"{each.topic}/{each.name}" == packet.target)
    if packet.answer is not None:
        place = folder / exercise.file
        place.parent.mkdir()
        place.write_bytes(packet.answer)
        for name, content in packet.helpers.items():
            (place.parent / name).write_bytes(content)
    return Submission("submission", folder, packet.problem), exercise
