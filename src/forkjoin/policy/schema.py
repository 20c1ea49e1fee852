"""What a policy file may say. `docs/policy.schema.json` is made from these classes."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

Show = Literal["nothing", "title", "all"]
Percent = Annotated[float, Field(ge=0, le=100)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
_END_OF_DAY = time(23, 59, 59)


def _end_of_day(value: object) -> object:
    """Take a day for its last second."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime.combine(value, _END_OF_DAY)  # the time zone is the policy's
    return value


Moment = Annotated[datetime, BeforeValidator(_end_of_day)]


class _Part(BaseModel):
    """Nothing that is not known here, and nothing that has to be guessed."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


class Late(_Part):
    """What a late answer costs. A day that has begun counts."""

    per_day: Percent = Field(default=0, description="Percent of an answer's points that each day takes away.")
    at_most: Percent = Field(default=100, description="Percent that all days together take away at most.")
    grace_minutes: float = Field(default=0, ge=0, description="So much later is not late.")
    refused_after_days: int | None = Field(default=None, ge=0, description="After more days there are no points.")


class HiddenChecks(_Part):
    """What students see of a hidden check: nothing, its title and whether it passed, or all that there is to say."""

    before_due: Show = "title"
    after_due: Show = Field(
        default="title", description="Once everybody's time is over, also of those who have more of it."
    )


class ExerciseRules(_Part):
    """What holds for one exercise, or for each exercise of a topic."""

    due: Moment | None = Field(default=None, description="The last moment, or the last day.")
    weight: float | None = Field(default=None, ge=0, description="What its points are multiplied by.")
    cap: Percent | None = Field(default=None, description="Percent of its points that count at most.")
    bonus: bool | None = Field(default=None, description="Whether its points come on top of those that can be reached.")


class StudentRules(_Part):
    """What holds for one student."""

    excused: bool | list[Text] = Field(
        default=False, description="From everything, or from these exercises and topics."
    )
    extra_days: float = Field(default=0, ge=0, description="So much later everything is due.")


class Override(_Part):
    """Points that the teacher gave by hand. Whatever is graded again, they stay."""

    student: Text
    exercise: Text
    points: float = Field(ge=0, description="Before the weight; neither lateness nor a cap changes them.")
    reason: Text


class Policy(_Part):
    """A policy file."""

    model_config = ConfigDict(title="forkjoin policy")

    timezone: str | None = Field(default=None, description="For times without an offset, such as Europe/Berlin.")
    due: Moment | None = Field(default=None, description="For exercises that have no due date of their own.")
    cap: Percent | None = Field(default=None, description="Percent of all points that count at most.")
    late: Late = Late()
    hidden_checks: HiddenChecks = HiddenChecks()
    exercises: dict[Text, ExerciseRules] = Field(default={}, description="By exercise (sentinel) or topic (2-queues).")
    students: dict[Text, StudentRules] = Field(default={}, description="By the student's name in the results.")
    overrides: list[Override] = []

    @model_validator(mode="after")
    def _zone_is_known(self) -> Policy:
        """Times without an offset need a time zone, and one that this machine knows."""
        moments = [self.due, *(rules.due for rules in self.exercises.values())]
        if self.timezone is None:
            if any(moment is not None and moment.tzinfo is None for moment in moments):
                raise ValueError('a due date has no offset: add timezone = "Europe/Berlin" or the like at the top')
            return self
        try:
            ZoneInfo(self.timezone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError(f"timezone {self.timezone!r} is not known on this machine") from error
        return self
