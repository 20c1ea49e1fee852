"""The language of what people read: gettext's catalogues of messages, and which of them is in use.

English is in the code. What a message is made of is marked where it stands: `_("{count} files")` is translated there
and then, `N_("...")` marks a text that is made when a module is imported, and translated by `_` where it is shown.
"""

from __future__ import annotations

import gettext as catalogues
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from forkjoin.errors import UsageError

ENGLISH = "en"
LANGUAGES = (ENGLISH, "zh_CN")
VARIABLE = "FORKJOIN_LANG"
KIT = ("forkjoin", Path(__file__).with_name("locale"))
"""Domain and folder of the kit's own catalogues."""
GRADERS = "graders"
"""The domain of each course's own catalogues, which lie in `graders/locale`."""
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
# Which names of locales mean the Chinese that is written on the mainland and in Singapore.
_SIMPLIFIED = re.compile(r"zh([-_](hans|cn|sg)([-_]\w+)?)?", re.IGNORECASE)
_ANY_ENGLISH = re.compile(r"en([-_]\w+)?", re.IGNORECASE)


class _Use:
    """The language in use, and its catalogue: one for the whole process, which speaks to one person at a time."""

    language = ENGLISH
    course: Path | None = None
    catalogue = catalogues.NullTranslations()


def gettext(message: str) -> str:
    """Give a message in the language in use; as it is where there is no translation."""
    return _Use.catalogue.gettext(message) if message else message  # the empty one is the catalogue's own header


def ngettext(one: str, many: str, count: int) -> str:
    """Give the message that fits so many things, in the language in use."""
    return _Use.catalogue.ngettext(one, many, count)


def N_(message: str) -> str:  # noqa: N802 - what gettext's tools look for
    """Mark a text for translation that `gettext` is to be asked for later."""
    return message


def current() -> str:
    """The language in use."""
    return _Use.language


def use(language: str, course: Path | None = None) -> None:
    """Speak one of LANGUAGES from now on. `course`: the folder of a course's own catalogues, `graders/locale`.

    Where a catalogue is missing, its messages are English.
    """
    if (language, course) == (_Use.language, _Use.course):
        return
    found: catalogues.NullTranslations = catalogues.NullTranslations()
    if language != ENGLISH:
        domain, folder = KIT
        found = catalogues.translation(domain, folder, [language], fallback=True)
        if course is not None:
            found.add_fallback(catalogues.translation(GRADERS, course, [language], fallback=True))
    _Use.language, _Use.course, _Use.catalogue = language, course, found


@contextmanager
def using(language: str, course: Path | None = None) -> Iterator[None]:
    """Speak another language for a while."""
    before = _Use.language, _Use.course
    use(language, course)
    try:
        yield
    finally:
        use(*before)


def catalogue_files(language: str, course: Path) -> list[Path]:
    """The compiled catalogues that there are for a language, the kit's and those below `course`: none for English."""
    if language == ENGLISH:
        return []
    found = (catalogues.find(domain, folder, [language]) for domain, folder in (KIT, (GRADERS, course)))
    return [Path(file) for file in found if file is not None]


def named(name: str) -> str | None:
    """Give the language that a name means (`zh`, `zh-CN`, `zh_CN.UTF-8`), one of LANGUAGES; None if it means none."""
    plain = re.split("[.@]", name, maxsplit=1)[0]
    if _SIMPLIFIED.fullmatch(plain):
        return "zh_CN"
    return ENGLISH if _ANY_ENGLISH.fullmatch(plain) else None


def wanted(option: str | None, environment: Mapping[str, str] = os.environ) -> str:
    """Give the language that a person wants: by `--lang`, by FORKJOIN_LANG, by the locale, else English.

    Raises UsageError when one of the first two names none that there is.
    """
    for name, source in ((option, "--lang"), (environment.get(VARIABLE) or None, VARIABLE)):
        if name is not None:
            language = named(name)
            if language is None:
                raise UsageError(f"{source}: there is no language {name!r}; there are {', '.join(LANGUAGES)}")
            return language
    locale = next(filter(None, map(environment.get, _LOCALE)), "")
    return named(locale) or ENGLISH
