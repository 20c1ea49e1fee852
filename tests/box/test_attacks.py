"""Submissions that attack for real, at each level: none gets marks, leaves a process or spoils the next run.

What else an attack may get at, at a level that cannot keep it away, is said in tests/attacks/open.toml: no more.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from forkjoin.box import BoxError
from forkjoin.box.levels import NAMES
from tests.support.attacks import ATTACKS, NEVER, READER, Range, aim, known, shooting_range
from tests.support.protection_table import PAGE, page


@pytest.fixture(scope="module", params=NAMES)
def held(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Range]:
    try:
        with shooting_range(request.param, tmp_path_factory.mktemp("attacks")) as found:
            yield found
    except BoxError as error:
        pytest.skip(f"{request.param}: {error}")


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda path: path.stem)
def test_it_gets_no_further(held: Range, attack: Path) -> None:
    found, said = held.attacked(attack)
    allowed = set(known().get(held.box.level.name, {}).get(attack.stem, []))
    assert found <= allowed, f"{aim(attack)}: {sorted(found)}; {said}"


def test_what_is_never_allowed_is_not() -> None:
    for attacks in known().values():
        assert attacks.keys() <= {attack.stem for attack in ATTACKS}
        assert not NEVER & {what for name, found in attacks.items() for what in found if name != READER}
    assert not known().get("ns")


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda path: path.stem)
def test_it_says_what_it_tries(attack: Path) -> None:
    assert attack.read_text(encoding="utf-8").startswith("# tries: to ")


def test_the_page_for_teachers_says_the_same() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert page(text, known()) == text
