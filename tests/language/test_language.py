from __future__ import annotations

from pathlib import Path

import pytest

from forkjoin import language
from forkjoin.course import Course
from forkjoin.errors import CourseError, UsageError
from tests.support.courses import make_course, write

HINTS = 'title = "哨兵值练习"\nhints = ["一", "二", "三"]\n'


@pytest.mark.parametrize(
    "name,expected",
    [
        *(
            (name, "zh_CN")
            for name in ("zh", "zh_CN", "zh-CN", "ZH-cn", "zh_CN.UTF-8", "zh_Hans", "zh-Hans-CN", "zh_SG")
        ),
        *((name, "en") for name in ("en", "en_US", "en-GB", "en_US.UTF-8@euro")),
        *((name, None) for name in ("", "C", "zh_TW", "zh_Hant", "de", "english", "chinese", "../../zh")),
    ],
)
def test_names_of_languages(name: str, expected: str | None) -> None:
    assert language.named(name) == expected


@pytest.mark.parametrize(
    "option,environment,expected",
    [
        (None, {}, "en"),
        ("zh", {"FORKJOIN_LANG": "en", "LC_ALL": "en_US.UTF-8"}, "zh_CN"),
        (None, {"FORKJOIN_LANG": "zh", "LC_ALL": "en_US.UTF-8"}, "zh_CN"),
        (None, {"FORKJOIN_LANG": "", "LANG": "zh_CN.UTF-8"}, "zh_CN"),
        (None, {"LC_ALL": "zh_CN.UTF-8", "LC_MESSAGES": "en_US.UTF-8", "LANG": "en_US.UTF-8"}, "zh_CN"),
        (None, {"LC_ALL": "", "LC_MESSAGES": "zh_CN.UTF-8", "LANG": "en_US.UTF-8"}, "zh_CN"),
        (None, {"LC_ALL": "C", "LANG": "zh_CN.UTF-8"}, "en"),
        (None, {"LANG": "de_DE.UTF-8"}, "en"),
    ],
)
def test_who_decides(option: str | None, environment: dict[str, str], expected: str) -> None:
    assert language.wanted(option, environment) == expected


@pytest.mark.parametrize("option,variable", [("de", ""), (None, "de"), ("", "")])
def test_a_language_that_there_is_not(option: str | None, variable: str) -> None:
    with pytest.raises(UsageError, match=r"there is no language '(de)?'; there are en, zh_CN"):
        language.wanted(option, {"FORKJOIN_LANG": variable, "LANG": "zh_CN"})


def test_messages_are_in_the_language_in_use() -> None:
    assert language.gettext("passed") == "passed"
    with language.using("zh_CN"):
        assert language.current() == "zh_CN"
        assert language.gettext("passed") == "通过"
        assert language.ngettext("{count} thread", "{count} threads", 2) == "{count} 个线程"
        assert language.gettext("nobody says this") == "nobody says this"
        assert language.gettext("") == ""  # not the catalogue's header
    assert language.current() == "en"
    assert language.ngettext("{count} thread", "{count} threads", 2) == "{count} threads"


def test_a_course_without_catalogues_speaks_english(tmp_path: Path) -> None:
    with language.using("zh_CN", tmp_path):
        assert language.gettext("refused") == "refused"
        assert language.gettext("passed") == "通过"
        assert len(language.catalogue_files("zh_CN", tmp_path)) == 1
    assert language.catalogue_files("en", tmp_path) == []


@pytest.fixture
def course(tmp_path: Path) -> Course:
    course = make_course(tmp_path / "course")
    write(course.exercises_dir / "2-queues/sentinel.zh_CN.toml", HINTS)
    write(course.exercises_dir / "2-queues/README.md", "queues")
    write(course.exercises_dir / "2-queues/README.zh_CN.md", "队列")
    return course


def test_titles_and_hints(course: Course) -> None:
    with language.using("zh_CN"):
        first, second = course.exercises[:2]
    assert (first.title, first.hints, first.points) == ("哨兵值练习", ("一", "二", "三"), 20)
    assert (second.title, second.hints) == ("The close_ends exercise", ("one", "two", "three"))
    assert Course(course.root).exercises[0].title == "The sentinel exercise"


def test_as_many_hints_as_in_english(course: Course) -> None:
    file = write(course.exercises_dir / "2-queues/sentinel.zh_CN.toml", HINTS.replace(', "三"', ""))
    with language.using("zh_CN"), pytest.raises(CourseError, match=f"{file.name}: there must be 3 `hints`"):
        _ = course.exercises


def test_translated_texts_are_no_exercises(course: Course) -> None:
    assert [exercise.name for exercise in course.exercises] == ["sentinel", "close_ends", "counter"]


def test_the_text_of_a_topic(course: Course) -> None:
    assert course.readme("2-queues").name == "README.md"
    with language.using("zh_CN"):
        assert course.readme("2-queues").name == "README.zh_CN.md"
        assert course.readme("8-locks").name == "README.md"
