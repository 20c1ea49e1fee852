"""Points in time, as records keep them: in UTC, to the second, as ISO 8601."""

from __future__ import annotations

from datetime import datetime, timezone

_FORM = "%Y-%m-%dT%H:%M:%SZ"


def utc_text(moment: datetime) -> str:
    """Write a moment (with an offset) down."""
    return moment.astimezone(timezone.utc).strftime(_FORM)


def file_time(seconds: float) -> str:
    """Write a file's time down, in seconds as the system gives it; one that no calendar has becomes the epoch."""
    try:
        return utc_text(datetime.fromtimestamp(seconds, timezone.utc))
    except (OverflowError, ValueError, OSError):
        return utc_text(datetime.fromtimestamp(0, timezone.utc))


def parse_time(text: str) -> datetime:
    """Read a time with an offset: ISO 8601, also with a blank for the `T` and `UTC` for the offset.

    Raises ValueError, whose text is fit for people, when it is none or has no offset.
    """
    from pydantic import AwareDatetime, TypeAdapter, ValidationError

    words = text.strip().split()
    if len(words) > 1 and words[-1] in {"UTC", "GMT", "Z"}:
        words[-1] = "Z"
    iso = words[0] + "".join(["T", *words[1:]]) if len(words) > 1 else "".join(words)
    try:
        return TypeAdapter(AwareDatetime).validate_strings(iso)
    except ValidationError as error:
        raise ValueError(f"{text!r} is no time with an offset, such as 2026-11-01T23:59:00+01:00") from error
