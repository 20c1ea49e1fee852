"""Every message has a translation, and the catalogues are what the code and the translators say."""

from __future__ import annotations

import ast
import gettext
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from forkjoin.authors.messages import Domain, as_po, compiled, domains, main, translated
from forkjoin.course import find_course
from forkjoin.errors import UsageError
from forkjoin.language import ENGLISH, KIT, LANGUAGES
from tests.support.courses import make_course, write
from tests.support.messages import Source, places, sources

DOMAINS = list(domains())
OTHERS = [language for language in LANGUAGES if language != ENGLISH]
EACH = pytest.mark.parametrize(
    "domain,language",
    [pytest.param(domain, language, id=f"{domain.name}-{language}") for domain in DOMAINS for language in OTHERS],
)
KIT_CODE, GRADERS = KIT[1].parent, find_course().graders
# What students meet; the other messages of the kit are for teachers and authors, and English (their help is not).
FOR_STUDENTS = [
    *(f"{folder}/" for folder in ("diagnosis", "grading", "pages", "workspace", "course/select")),
    *(f"report/{name}" for name in ("hints", "listing", "running", "schedule", "steps", "text", "trace", "watching")),
    *(
        f"cli/{name}"
        for name in ("check", "exercise", "init", "kept", "run", "selection", "stepping", "trace", "watch")
    ),
    *("intake/answer", "intake/workspace", "files"),
]


def _pairs(message: Message) -> list[tuple[str, str]]:
    """Original and translation, of each form."""
    ids = [message.id] if isinstance(message.id, str) else list(message.id)
    strings = [message.string] if isinstance(message.string, str) else list(message.string or ())
    return [(ids[min(place, len(ids) - 1)], string) for place, string in enumerate(strings)]


def _messages(domain: Domain, language: str) -> list[Message]:
    return [message for message in domain.read(language) if message.id]


def _plain(binary: bytes) -> dict[Any, str]:
    catalogue: dict[Any, str] = gettext.GNUTranslations(io.BytesIO(binary))._catalog  # type: ignore[attr-defined]
    return {key: value for key, value in catalogue.items() if key}


@EACH
def test_every_message_has_a_translation(domain: Domain, language: str) -> None:
    missing = [message.id for message in _messages(domain, language) if not translated(message.string)]
    assert missing == []
    assert [message.id for message in _messages(domain, language) if message.fuzzy] == []


@EACH
def test_nothing_in_the_code_is_new_and_nothing_has_gone(domain: Domain, language: str) -> None:
    known = [message.id for message in _messages(domain, language)]
    assert known == [message.id for message in domain.template if message.id], "run `make messages`"


@EACH
def test_the_compiled_catalogue_is_that_of_the_text(domain: Domain, language: str) -> None:
    shipped = domain.po(language).with_suffix(".mo").read_bytes()
    assert _plain(shipped) == _plain(compiled(domain.read(language))), "run `make messages`"


@EACH
def test_the_text_is_as_the_tool_writes_it(domain: Domain, language: str) -> None:
    again = read_po(io.BytesIO(as_po(domain.read(language))), locale=language)
    assert [(message.id, message.string) for message in again if message.id] == [
        (message.id, message.string) for message in _messages(domain, language)
    ]


@EACH
def test_translations_have_the_places_of_the_original(domain: Domain, language: str) -> None:
    pairs = [pair for message in _messages(domain, language) for pair in _pairs(message)]
    assert [original for original, text in pairs if places(original) != places(text)] == []
    # The last line's end belongs to the text; a paragraph that keeps its lines begins with a backspace.
    assert [original for original, text in pairs if original.endswith("\n") != text.endswith("\n")] == []
    assert [original for original, text in pairs if original.startswith("\b") != text.startswith("\b")] == []


@EACH
def test_translations_keep_code_as_it_is(domain: Domain, language: str) -> None:
    pairs = [pair for message in _messages(domain, language) for pair in _pairs(message)]
    for original, text in pairs:
        if "\n" not in original:
            assert set(re.findall(r"`[^`]+`", text)) == set(re.findall(r"`[^`]+`", original)), original


def test_chinese_is_chinese() -> None:
    """What has words has Chinese ones."""
    pairs = [pair for domain in DOMAINS for message in _messages(domain, "zh_CN") for pair in _pairs(message)]
    same = {original for original, text in pairs if not re.search("[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]", text)}
    assert {text for text in same if re.search(r"[a-z]{2,} [a-z]{2,} [a-z]{2,}", text)} == set()


SOURCES = sources(KIT_CODE, GRADERS)


def _known() -> set[str]:
    ids = [message.id for domain in DOMAINS for message in domain.template]
    return {text for one in ids for text in ([one] if isinstance(one, str) else one)}


def test_the_catalogues_have_every_marked_text() -> None:
    """Also those in calls within calls, which tools that read line by line may miss."""
    known = _known()
    assert [(str(one.file), line, text) for one in SOURCES for line, text in one.messages if text not in known] == []


def test_no_text_is_put_together_before_it_is_translated() -> None:
    assert [(str(one.file), line) for one in SOURCES for line in one.marked_too_late] == []


def test_format_fills_every_place() -> None:
    assert [(str(one.file), *found) for one in SOURCES for found in one.wrongly_filled] == []


def test_nothing_hides_the_function_that_translates() -> None:
    assert [(str(one.file), line) for one in SOURCES for line in one.hidden_translator] == []


def _for_students(source: Source) -> bool:
    if source.file.is_relative_to(GRADERS):
        return True
    name = source.file.relative_to(KIT_CODE).with_suffix("").as_posix()
    return any(name == one or (one.endswith("/") and name.startswith(one)) or name == one[:-1] for one in FOR_STUDENTS)


def test_what_students_are_told_is_marked() -> None:
    found = [(str(one.file), *each) for one in SOURCES if _for_students(one) for each in one.unmarked]
    assert found == []


def test_the_search_finds_what_is_not_marked(tmp_path: Path) -> None:
    text = 'raise CheckFailed(f"It ended at {n}.", expected="all of them", help=N_("what to read"))\n_(f"so {n}")\n'
    write(
        tmp_path / "one.py", text + '_("{a} and {b}").format(a=1)\nfrom forkjoin.language import gettext as _\n_ = 1\n'
    )
    (source,) = sources(tmp_path)
    assert [text for _line, text in source.unmarked] == ["It ended at ", "all of them"]
    assert list(source.marked_too_late) == [2]
    assert list(source.wrongly_filled) == [(3, "{a} and {b}")]
    assert list(source.hidden_translator) == [5]


def test_another_course_gets_catalogues_of_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    course = make_course(tmp_path / "course", ("1-own/one",))
    write(course.graders / "1-own/test_one.py", '@check("it counts", 3)\ndef test_one(): ...\n')
    main([str(course.root)])
    assert "1 of 1 messages to translate" in capsys.readouterr().out
    file = course.catalogues / "zh_CN/LC_MESSAGES/graders.po"
    write(file, file.read_text(encoding="utf-8").replace('msgstr ""\n', 'msgstr "计数"\n').replace('"计数"', '""', 1))
    main([str(course.root)])
    assert "0 of 1 messages to translate" in capsys.readouterr().out
    assert _plain(file.with_suffix(".mo").read_bytes()) == {"it counts": "计数"}


def test_what_is_no_course_has_no_messages(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no course"):
        main([str(tmp_path)])


def _looked_up(file: Path) -> Iterator[tuple[int, str]]:
    """What each check of a grader names to look up: the line, and the text; none where it names nothing."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    texts = {
        target.id: ast.unparse(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "check":
            named = [ast.unparse(one.value) for one in node.keywords if one.arg == "help"]
            yield node.lineno, texts.get(named[0], named[0]) if named else ""


@pytest.mark.parametrize("file", sorted(GRADERS.rglob("test_*.py")), ids=lambda file: file.stem)
def test_every_check_says_what_to_look_up(file: Path) -> None:
    """A page or a section, and what of it; a bare name such as ValueError sends nobody anywhere."""
    found = list(_looked_up(file))
    assert found
    assert [(line, text) for line, text in found if not text or re.search(r"""N_\(['"][\w.]+['"]\)""", text)] == []
