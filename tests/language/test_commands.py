"""The commands in both languages, with a process that only pretends to grade."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from typer.testing import Result

from forkjoin import language
from forkjoin.batch import Grading, Keys
from forkjoin.course import Course
from forkjoin.score import Protection
from tests.support.commands import Grade
from tests.support.courses import make_workspace, write

CHINESE = {"FORKJOIN_LANG": "", "LC_ALL": "zh_CN.UTF-8"}


class Afresh(Grade):
    """Each command reads the course itself, as it does in a process of its own."""

    def __call__(self, *arguments: str | Path, env: Mapping[str, str] | None = None) -> Result:
        self.course = Course(self.course.root)
        return super().__call__(*arguments, env=env)


@pytest.fixture
def grade(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Grade:
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    found = Afresh(tmp_path)
    topic = found.course.exercises_dir / "2-queues"
    write(topic / "sentinel.zh_CN.toml", 'title = "哨兵值"\nhints = ["先看队列。", "二", "三"]\n')
    write(topic / "README.md", "# Queues\n")
    write(topic / "README.zh_CN.md", "# 队列\n")
    return found


@pytest.mark.parametrize("arguments", [("--lang", "zh_CN", "list"), ("list", "--lang=zh-CN"), ("list", "--lang", "zh")])
def test_lang_may_stand_anywhere(grade: Grade, arguments: tuple[str, ...]) -> None:
    assert grade(*arguments).stdout.split()[:4] == ["主题", "练习", "分值", "标题"]


def test_the_locale_counts_and_lang_counts_more(grade: Grade) -> None:
    assert "哨兵值" in grade("list", env=CHINESE).stdout
    assert "The sentinel exercise" in grade("list", "--lang", "en", env=CHINESE).stdout


@pytest.mark.parametrize("arguments", [("--lang", "de", "list"), ("list", "--lang", "de"), ("list", "--lang")])
def test_an_unknown_language_is_one_clear_line(grade: Grade, arguments: tuple[str, ...]) -> None:
    result = grade(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("error: --lang: there is no language")
    assert result.stderr.count("\n") == 1


def test_an_unknown_language_in_the_environment(grade: Grade) -> None:
    result = grade("list", env={"FORKJOIN_LANG": "klingon"})
    assert (result.exit_code, result.stderr) == (
        2,
        "error: FORKJOIN_LANG: there is no language 'klingon'; there are en, zh_CN\n",
    )


@pytest.mark.parametrize("command", ["init", "list", "check", "watch", "trace", "hint", "run", "reset", "solution"])
def test_help_in_both_languages(grade: Grade, command: str) -> None:
    english, chinese = (grade(command, "--lang", name, "--help").stdout for name in ("en", "zh"))
    assert "Examples:" in english
    assert "示例：" in chinese
    assert "Examples:" not in chinese
    in_english = {line.split("  ")[1] for line in english.splitlines() if line.startswith("  -")}
    assert in_english <= {line.split("  ")[1] for line in chinese.splitlines() if line.startswith("  -")}


def test_help_of_the_whole(grade: Grade) -> None:
    result = grade("--help", env=CHINESE)
    assert "退出状态：" in result.stdout
    assert "  check     给你的答案评分，并说明哪里出了问题。" in result.stdout
    assert "Exit status:" in grade("--help").stdout


def test_a_workspace_in_chinese(grade: Grade) -> None:
    result = grade("init", "--lang", "zh", "work")
    assert "下一步：cd work" in result.stderr
    topic = Path("work/2-queues")
    assert (topic / "README.md").read_text(encoding="utf-8") == "# 队列\n"
    assert (topic / "README.en.md").read_text(encoding="utf-8") == "# Queues\n"
    assert "## 下一步" in Path("work/README.md").read_text(encoding="utf-8")


def test_hints_are_counted_across_languages(grade: Grade) -> None:
    grade("init", ".")
    assert "先看队列。" in grade("hint", "--lang", "zh").stdout
    assert "two" in grade("hint").stdout
    assert "三" in grade("hint", "--lang", "zh").stdout


def test_states_are_said_and_never_translated_as_data(grade: Grade) -> None:
    grade("init", ".")
    assert "未开始" in grade("list", "--lang", "zh").stdout
    rows = json.loads(grade("list", "--lang", "zh", "--format", "json").stdout)["exercises"]
    assert {row["state"] for row in rows} == {"not started"}


def test_a_check_in_chinese_has_the_same_result(grade: Grade) -> None:
    make_workspace(Path.cwd(), text="wrong\n")
    english, chinese = grade("check"), grade("check", "--lang", "zh")
    assert english.exit_code == chinese.exit_code == 1
    assert "未通过" in chinese.stdout
    assert "failed" not in chinese.stdout
    assert "0 of 60 points" in english.stdout
    assert "得分 0/60" in chinese.stdout


def test_results_that_last_are_english_unless_lang_is_given(grade: Grade, monkeypatch: pytest.MonkeyPatch) -> None:
    make_workspace(Path("class/ada"), text="wrong\n")
    spoken: list[str] = []
    start = grade.factory.__call__

    def listening(_self: object, course: Course, require: str | None) -> Grading:
        spoken.append(language.current())
        return start(course, require)

    monkeypatch.setattr(type(grade.factory), "__call__", listening)
    grade("batch", "class", "--out", "one", env=CHINESE)
    grade("batch", "class", "--out", "two", "--lang", "zh", env=CHINESE)
    assert spoken == ["en", "zh_CN"]


def test_a_stored_result_holds_in_its_own_language_only(grade: Grade) -> None:
    exercise = grade.course.exercises[0]
    keys = {}
    for name in language.LANGUAGES:
        with language.using(name):
            keys[name] = Keys(grade.course, Protection("rl", [])).conditions(exercise)
    assert keys["en"] != keys["zh_CN"]
    write(grade.course.catalogues / "zh_CN/LC_MESSAGES/graders.mo", "another translation")
    with language.using("zh_CN"):
        assert Keys(grade.course, Protection("rl", [])).conditions(exercise) not in keys.values()
