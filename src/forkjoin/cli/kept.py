"""After a check in a workspace: what is remembered, and what comes next."""

from __future__ import annotations

from forkjoin.cli.selection import short
from forkjoin.course import Exercise
from forkjoin.errors import UsageError
from forkjoin.language import gettext as _
from forkjoin.score import Score
from forkjoin.workspace import Workspace


def remember(workspace: Workspace, score: Score) -> list[str]:
    """Remember the verdicts; say so if that fails: it is no reason to withhold a verdict."""
    try:
        workspace.keep(score.exercises)
    except UsageError as error:
        return [_("this is not remembered: {error}").format(error=error)]
    return []


def what_next(workspace: Workspace, score: Score) -> list[str]:
    """Say how far the student is, and which exercise is the next to work on."""
    stages = workspace.stages()
    done = sum(stage == "done" for stage in stages.values())
    told = [_("{done} of {count} exercises are done").format(done=done, count=len(stages))]
    following = workspace.next_after()
    if following is None:
        return told
    failed = {(result.topic, result.exercise) for result in score.exercises if result.status != "passed"}
    if (following.topic, following.name) in failed:
        return [
            *told,
            _("in hand: {where}").format(where=_where(workspace, following)),
            _("stuck? `grade hint` leads on, one step each time"),
        ]
    return [*told, _("next: {where}").format(where=_where(workspace, following)), _("`grade check` checks it")]


def _where(workspace: Workspace, exercise: Exercise) -> str:
    topic = short(workspace.readme(exercise))
    return _('{file} (the task is in {topic}, under "{name}")').format(
        file=short(workspace.folder / exercise.file), topic=topic, name=exercise.name
    )
