"""`--help` and what is said of a wrong command line, in Chinese: no English is left in it, and no line is too long."""

from __future__ import annotations

import re
import unicodedata

import pytest
import typer.main
from typer.testing import CliRunner, Result

from forkjoin.cli import app, usage

COMMANDS: list[str] = list(typer.main.get_command(app).commands)  # type: ignore[attr-defined] # it is a group
EACH = pytest.mark.parametrize("command", ["", *COMMANDS])
# What is typed: options, files, values to choose from, and the commands of examples.
TYPED = re.compile(r"`[^`]*`|<[^>]*>|(?<!\w)--?[a-z][\w-]*|[\w@~-]*[./_=][\w./=-]*|^ +grade .*?(?:  +|$)", re.MULTILINE)
WRONG = [
    *("--nosuch", "check --nosuch", "check --exitfrist", "chekc", "nosuch", "hint a b", "batch", "batch x"),
    *("export x", "export x --to nix", "check --format nix", "schema nix", "check --output", "check --all=3"),
    *("batch x --out y --jobs 0", "batch x --out y --jobs three", "similar x --least 101", "run", "--version=3"),
]


def _grade(*arguments: str, lang: str = "zh") -> Result:
    return CliRunner().invoke(app, ["--lang", lang, *arguments])


def _words(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])[A-Za-z][a-z][A-Za-z-]*", text, re.ASCII))


# Names of programs, systems and formats, and what is typed as it stands.
NAMES = _words(
    "Python multiprocessing threading Ctrl-C shell grade en results concurrency sentinel counter and or not "
    "GitHub Classroom Canvas Moodle Gradescope nbgrader Dask Markdown wiki tcp student submitted timezone due late "
    "email username idnumber exercises graders solutions Class forkjoin"
)


def _typed(text: str) -> set[str]:
    return {word for typed in TYPED.findall(text) for word in _words(typed)}


def _wide(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


@EACH
def test_help_has_no_english_in_it(command: str) -> None:
    result = _grade(*command.split(), "--help")
    assert (result.exit_code, result.stderr) == (0, "")
    usage_line, _blank, text = result.stdout.partition("\n\n")
    assert usage_line.startswith("用法：")
    assert _words(TYPED.sub(" ", text)) - _typed(result.stdout) - NAMES - set(COMMANDS) == set()
    kept = {line for line in text.splitlines() if re.match(" +grade |.*<[^>]*>$", line)}
    assert [line for line in text.splitlines() if line not in kept and _wide(line) > 90] == []


@EACH
def test_english_help_is_the_library_s_own(command: str) -> None:
    text = _grade(*command.split(), "--help", lang="en").stdout
    assert text.startswith("Usage: ")
    assert re.search(r"\n  --help +Show this message and exit\.\n", text)
    assert not re.search("[\u3000-\u9fff]", text)


def test_the_library_says_what_is_looked_up() -> None:
    text = _grade("--help", lang="en").stdout + _grade("export", "--help", lang="en").stdout
    assert [words for words in usage.LIBRARY if words not in " ".join(text.split())] == []


@pytest.mark.parametrize("line", WRONG)
def test_a_wrong_command_line(line: str) -> None:
    english, result = _grade(*line.split(), lang="en"), _grade(*line.split())
    assert (result.exit_code, result.stdout) == (english.exit_code, "") == (2, "")
    error = result.stderr[result.stderr.index("错误：") :]
    assert _words(error) - set(re.findall(r"[\w.-]+", line)) <= _choices(english.stderr) | set(COMMANDS)
    # What was typed is quoted as it is.
    assert set(re.findall(r"'[^']*'", error)) == set(re.findall(r"'[^']*'", english.stderr.partition("Error: ")[2]))


def _choices(error: str) -> set[str]:
    """What there is to choose from."""
    return _words(error.partition("one of")[2] + error.partition("Choose from:")[2] + error.partition("options:")[2])


def test_without_a_command_the_help_is_shown() -> None:
    for lang, begin in (("en", "Usage: "), ("zh", "用法：")):
        result = _grade(lang=lang)
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr.startswith(begin)


def test_help_for_teachers_is_in_the_language_of_the_reader() -> None:
    result = CliRunner().invoke(app, ["batch", "--help"], env={"FORKJOIN_LANG": "", "LC_ALL": "zh_CN.UTF-8"})
    assert "给全班评分" in result.stdout


def test_a_template_is_never_made_of_what_was_typed() -> None:
    assert "没有这个选项：--{0.__class__}" in _grade("check", "--{0.__class__}").stderr
