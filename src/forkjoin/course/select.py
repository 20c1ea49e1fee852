"""Targets: what people type to say which exercises they mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import PurePath

from forkjoin.course.exercise import Exercise
from forkjoin.errors import UsageError
from forkjoin.language import gettext as _

# A little below difflib's default of 0.6: names are short, and two wrong letters weigh much.
_CLOSE = 0.55


class UnknownTargetError(UsageError):
    """A target that names no exercise, no topic and no path to one."""


def select(exercises: Sequence[Exercise], targets: Iterable[str]) -> list[Exercise]:
    """Give the exercises that `targets` name, each once, in the order of `exercises`; no target means all.

    A target is an exercise (`sentinel`, `2-queues/sentinel`), a topic (`2-queues`), or a path to either
    (`exercises/2-queues/sentinel.py`). Paths are taken by their names only: nothing need be there.
    Raises UnknownTargetError, with the nearest names, for anything else.
    """
    wanted = {exercise for target in targets for exercise in _matches(exercises, target)}
    return [exercise for exercise in exercises if exercise in wanted] if wanted else list(exercises)


def _matches(exercises: Sequence[Exercise], target: str) -> list[Exercise]:
    parts = PurePath(target.replace("\\", "/")).parts
    last = parts[-1].removesuffix(".py") if parts else ""
    topic = parts[-2] if len(parts) > 1 else None
    named = [e for e in exercises if e.name == last and (topic is None or e.topic == topic)]
    if len(named) > 1:
        raise UnknownTargetError(
            _("{target!r} may be {either}: say which one").format(target=target, either=_either(e.file for e in named))
        )
    found = named or [e for e in exercises if e.topic == last]
    if not found:
        raise UnknownTargetError(_unknown(exercises, target, last))
    return found


def _unknown(exercises: Sequence[Exercise], target: str, last: str) -> str:
    names = {e.name for e in exercises} | {e.topic for e in exercises}
    by_word = {name.split("-", 1)[-1]: name for name in sorted(names)}  # `queues` means `2-queues`
    close = get_close_matches(last.lower(), by_word, cutoff=_CLOSE) or get_close_matches(last, names, cutoff=_CLOSE)
    if close:
        guess = _("did you mean {either}?").format(
            either=_either(dict.fromkeys(by_word.get(name, name) for name in close))
        )
    else:
        guess = _("`grade list` shows what there is.")
    return _("there is no exercise or topic {target!r}: {guess}").format(target=target, guess=guess)


def _either(names: Iterable[str]) -> str:
    return _(" or ").join(names)
