"""What holds for the texts in every other language: they are all there, and say as much as the English ones."""

from __future__ import annotations

import io
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from tokenize import COMMENT, NL, STRING, generate_tokens

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from forkjoin.course import Exercise, find_course

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

COURSE = find_course()
LANGUAGES = ("zh_CN",)
TOPICS = sorted({exercise.topic for exercise in COURSE.exercises})
MARKDOWN = MarkdownIt().enable("table")
# Headings that are the same in every language: `sentinel: …`, and the names of the programs in 0-concepts.
NAME = re.compile(r"([a-z_]+)(?:: |$)")
COUNTED = {"list_item_open", "tr_open", "fence"}

pytestmark = pytest.mark.parametrize("language", LANGUAGES)
EACH_TOPIC = pytest.mark.parametrize("topic", TOPICS)


def _tokens(topic: str, language: str | None = None) -> list[Token]:
    name = f"README.{language}.md" if language else "README.md"
    return MARKDOWN.parse((COURSE.exercises_dir / topic / name).read_text(encoding="utf-8"))


def _fences(tokens: list[Token]) -> list[tuple[str, str]]:
    return [(token.info, token.content) for token in tokens if token.type == "fence"]


def _outline(tokens: list[Token]) -> list[tuple[str, str | None, Counter[str]]]:
    """Each section: its level, the name that it has in every language, and how much there is in it."""
    sections: list[tuple[str, str | None, Counter[str]]] = []
    for token, following in pairwise(tokens):
        if token.type == "heading_open":
            name = NAME.match(following.content)
            sections.append((token.tag, name and name[1], Counter()))
        elif token.type in COUNTED:
            sections[-1][2][token.type] += 1
    return sections


def _program(code: str) -> list[tuple[int, str]]:
    """A program without what may be translated: comments and docstrings."""
    found = ((token.type, token.string) for token in generate_tokens(io.StringIO(code).readline))
    return [
        (kind, text)
        for kind, text in found
        if kind not in {COMMENT, NL} and not (kind == STRING and text.startswith('"""'))
    ]


def _text(path: Path) -> Iterator[str]:
    """The words of a text, without code."""
    for token in MARKDOWN.parse(path.read_text(encoding="utf-8")):
        yield from (part.content for part in token.children or () if part.type == "text")


@pytest.mark.parametrize("exercise", COURSE.exercises, ids=lambda exercise: exercise.name)
def test_an_exercise_has_a_title_and_as_many_hints(exercise: Exercise, language: str) -> None:
    file = exercise.stub.with_suffix(f".{language}.toml")
    texts = tomllib.loads(file.read_text(encoding="utf-8"))
    assert sorted(texts) == ["hints", "title"]
    assert len(texts["hints"]) == len(exercise.hints)
    assert all(hint.strip() and hint not in exercise.hints for hint in texts["hints"])
    heading = f"\n## {exercise.name}: {texts['title']}\n"
    assert heading in file.with_name(f"README.{language}.md").read_text(encoding="utf-8")


@EACH_TOPIC
def test_a_topic_has_the_same_sections_with_as_much_in_each(topic: str, language: str) -> None:
    assert _outline(_tokens(topic, language)) == _outline(_tokens(topic))


@EACH_TOPIC
def test_programs_are_the_same_up_to_comments(topic: str, language: str) -> None:
    english, translated = _fences(_tokens(topic)), _fences(_tokens(topic, language))
    assert [info for info, _ in translated] == [info for info, _ in english]
    for (info, ours), (_, theirs) in zip(english, translated, strict=True):
        if info == "python":
            assert _program(theirs) == _program(ours)
        assert theirs.count("\n") == ours.count("\n")


@EACH_TOPIC
def test_nothing_wide_stands_before_what_must_align_in_a_drawing(topic: str, language: str) -> None:
    for _, drawing in _fences(_tokens(topic, language)):
        for line in drawing.splitlines():
            wide = [place for place, char in enumerate(line) if unicodedata.east_asian_width(char) in "WF"]
            assert not (wide and re.search(r"[\u2500-\u257f\u25b2-\u25c0]", line[wide[0] :])), line


@EACH_TOPIC
def test_emphasis_and_code_are_closed(topic: str, language: str) -> None:
    """`**` beside a full-width mark is not what it looks like: Markdown leaves it standing as it is."""
    left = [text for text in _text(COURSE.exercises_dir / topic / f"README.{language}.md") if re.search(r"\*|`", text)]
    assert left == []
