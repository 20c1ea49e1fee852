"""The texts of a course: stubs, solutions and pages, all of them in UTF-8."""

from __future__ import annotations

from pathlib import Path

from forkjoin.errors import CourseError


def course_text(file: Path) -> str:
    """Read one of them. Raises CourseError when it cannot be read, or is not UTF-8."""
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise CourseError(f"{file} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise CourseError(f"{file} is not UTF-8: save it as UTF-8") from error
