from __future__ import annotations

import random

import pytest

from forkjoin.similar.winnowing import GRAM, WINDOW, hashes, winnowed


def tokens(number: int, seed: int = 1) -> list[str]:
    chance = random.Random(seed)  # noqa: S311 - it must repeat, and need not be secret
    return [chance.choice("abcdefgh") for _ in range(number)]


def test_the_example_of_the_paper() -> None:
    found = [77, 74, 42, 17, 98, 50, 17, 98, 8, 88, 67, 39, 77, 74, 42, 17, 98]
    kept = winnowed(found, window=4)
    assert [found[position] for position in kept] == [17, 17, 8, 39, 17]


def test_every_window_has_a_fingerprint() -> None:
    found = hashes(tokens(400))
    kept = set(winnowed(found))
    assert all(kept & set(range(start, start + WINDOW)) for start in range(len(found) - WINDOW + 1))
    assert len(kept) < len(found) / 2


@pytest.mark.parametrize("seed", range(20))
def test_a_passage_that_is_long_enough_is_always_found(seed: int) -> None:
    passage = tokens(GRAM + WINDOW - 1, seed)
    sides = [
        hashes([*tokens(50, 100 + seed), *passage, *tokens(30, 200 + seed)]),
        hashes([*tokens(9, 300 + seed), *passage]),
    ]
    one, other = ({side[position] for position in winnowed(side)} for side in sides)
    assert one & other


def test_of_equal_ones_the_rightmost_is_kept() -> None:
    assert winnowed([5] * WINDOW) == [WINDOW - 1]
    assert winnowed([5] * (WINDOW + 2)) == [WINDOW - 1, WINDOW, WINDOW + 1]


def test_short_and_empty() -> None:
    assert hashes(tokens(GRAM - 1)) == []
    assert winnowed([]) == []
    assert winnowed([3, 1, 2]) == [1]


def test_hashes_are_the_same_in_every_process() -> None:
    assert hashes(["x"] * GRAM) == [10484549432636111385]
