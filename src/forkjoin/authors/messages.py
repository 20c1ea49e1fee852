"""The catalogues of messages: what is to be translated is taken out of the code, and translations are compiled.

`python -m forkjoin.authors.messages` does it for the kit and its course, with a course's folder for that course alone.
Needs Babel.
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from forkjoin.course import find_course
from forkjoin.errors import UsageError
from forkjoin.files import make_folder
from forkjoin.language import ENGLISH, GRADERS, KIT, LANGUAGES

_WIDTH = 110
_ABOUT: Mapping[str, Any] = {"project": "forkjoin", "charset": "utf-8"}
# What Babel writes into headers and nobody keeps up to date.
_NO_NEWS = re.compile(
    rb'^"(?:Project-Id-Version|Report-Msgid-Bugs-To|[A-Z-]+-Date|Last-Translator|Generated-By).*\n',
    re.MULTILINE | re.IGNORECASE,
)
_METHODS = [("**.py", "python"), ("**/templates/**.html", "jinja2")]
# Which arguments of which functions are messages: of graders' checks the title.
_KEYWORDS: Mapping[str, Any] = {"_": None, "N_": None, "gettext": None, "ngettext": (1, 2)}
_IN_GRADERS: Mapping[str, Any] = {**_KEYWORDS, "check": (1,)}


@dataclass(frozen=True)
class Domain:
    """The messages of the code in one folder. `locale`: where their translations lie, a folder for each language."""

    name: str
    code: Path
    locale: Path
    keywords: Mapping[str, Any]

    @cached_property
    def template(self) -> Catalog:
        """Every message that stands in the code now, in the order of files and lines."""
        found = Catalog(**_ABOUT)
        options = {"jinja2": {"trimmed": "true", "encoding": "utf-8"}}
        methods = [(pattern, method) for pattern, method in _METHODS]
        by_pattern = {pattern: options.get(method, {}) for pattern, method in _METHODS}
        for file, _line, message, comments, context in sorted(
            extract_from_dir(self.code, methods, by_pattern, self.keywords), key=lambda one: (one[0], one[1])
        ):
            found.add(message, None, [(file, 1)], auto_comments=comments, context=context)
        return found

    def po(self, language: str) -> Path:
        """The file that translators edit."""
        return self.locale / language / "LC_MESSAGES" / f"{self.name}.po"

    def read(self, language: str) -> Catalog:
        """The translations as they are; none where nobody has begun."""
        file = self.po(language)
        if not file.is_file():
            return Catalog(locale=language, fuzzy=False, **_ABOUT)
        with file.open("rb") as opened:
            return read_po(opened, locale=language, charset="utf-8")

    def updated(self, language: str) -> Catalog:
        """The translations, with what is new in the code and without what has gone from it."""
        catalogue = self.read(language)
        catalogue.update(self.template, no_fuzzy_matching=True, update_creation_date=False)
        catalogue.obsolete.clear()
        catalogue.header_comment = f"# Messages in {language}. docs/translating.md says how they are kept."
        return catalogue

    def update(self, language: str) -> int:
        """Write both files; give the number of messages that have no translation yet."""
        catalogue = self.updated(language)
        make_folder(self.po(language).parent)
        self.po(language).write_bytes(as_po(catalogue))
        self.po(language).with_suffix(".mo").write_bytes(compiled(catalogue))
        return sum(1 for message in catalogue if message.id and not translated(message.string))


def translated(string: str | tuple[str, ...] | list[str] | None) -> bool:
    """Whether a translation is there: of a message with a plural, every form."""
    return bool(string) if isinstance(string, str | None) else all(string)


def as_po(catalogue: Catalog) -> bytes:
    """Give a catalogue as text: files without lines, which change with every edit."""
    text = io.BytesIO()
    write_po(text, catalogue, width=_WIDTH, include_lineno=False)
    return _NO_NEWS.sub(b"", text.getvalue())


def compiled(catalogue: Catalog) -> bytes:
    """Give a catalogue as gettext reads it."""
    binary = io.BytesIO()
    write_mo(binary, catalogue)
    return binary.getvalue()


def domains(course: Path | None = None) -> Iterator[Domain]:
    """The kit's own messages and those of its course; of another course, those alone."""
    if course is None:
        name, locale = KIT
        yield Domain(name, locale.parent, locale, _KEYWORDS)
        course = find_course().root
    graders = course / "graders"
    if not graders.is_dir():
        raise UsageError(f"{course} is no course: it has no folder graders")
    yield Domain(GRADERS, graders, graders / "locale", _IN_GRADERS)


def main(arguments: list[str]) -> None:
    """Update the catalogues, and say how much is left to translate."""
    for domain in domains(Path(arguments[0]) if arguments else None):
        for language in LANGUAGES:
            if language != ENGLISH:
                left = domain.update(language)
                sys.stdout.write(f"{domain.po(language)}: {left} of {len(domain.template)} messages to translate\n")


if __name__ == "__main__":
    main(sys.argv[1:])
