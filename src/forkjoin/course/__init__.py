"""The course: which topics and exercises there are, and where their files lie."""

from forkjoin.course.course import Course, find_course
from forkjoin.course.exercise import Exercise
from forkjoin.course.select import UnknownTargetError, select
from forkjoin.course.texts import course_text

__all__ = ["Course", "Exercise", "UnknownTargetError", "course_text", "find_course", "select"]
