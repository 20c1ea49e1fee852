"""Values are described exactly, and built again from their description."""

from __future__ import annotations

import json
import math
import pickle
from typing import Any, NamedTuple

import pytest

from forkjoin.probe import items
from forkjoin.probe.values import build, describe, random_bytes


class Pair(NamedTuple):
    x: int
    y: str


class Proud(tuple[int, ...]):
    __slots__ = ()
    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, other: object) -> bool:
        return other is self


class Liar(int):
    def __repr__(self) -> str:
        return "5"


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        0,
        -1,
        2**63,
        -(10**40),
        0.5,
        math.inf,
        "x",
        "ü",
        b"\x00",
        [1, [2]],
        (1, (2,)),
        {1, 2},
        {"a": [1], 2: None},
    ],
)
def test_a_value_survives_its_description(value: object) -> None:
    spec = json.loads(json.dumps(describe(value)))
    assert describe(build(spec)) == spec
    assert build(spec) == value
    assert type(build(spec)) is type(value)


@pytest.mark.parametrize(
    "one, other",
    [
        (True, 1),
        (1, 1.0),
        ([1], (1,)),
        (b"x", "x"),
        (Liar(5), 5),
        ("\ud800", "?"),
        ({1}, frozenset({1})),
        (None, "None"),
    ],
)
def test_different_types_are_described_differently(one: object, other: object) -> None:
    assert json.dumps(describe(one)) != json.dumps(describe(other))


def test_an_unknown_object_is_described_by_its_type_alone() -> None:
    class Odd:
        def __repr__(self) -> str:
            raise RuntimeError

    assert describe([Odd()]) == {"list": [{"other": "Odd"}]}


def test_deep_and_long_values_stay_short() -> None:
    deep: list[Any] = []
    for _ in range(1000):
        deep = [deep]
    assert len(json.dumps(describe(deep))) < 1000
    assert len(json.dumps(describe(bytes(10_000_000)))) < 200
    assert describe(b"x" * 5000) != describe(b"y" * 5000)


@pytest.mark.parametrize("behaviour", ["plain", "falsy", "equal", "raising", "array"])
def test_payloads_keep_their_manners_when_pickled(behaviour: str) -> None:
    item = pickle.loads(pickle.dumps(items.make("token", behaviour)))  # noqa: S301 - our own
    assert describe(item) == {"item": "token", "behaviour": behaviour}


def test_the_manners_of_payloads() -> None:
    make: Any = items.make
    equal, falsy = make("a", "equal"), make("b", "falsy")
    assert [equal == None, equal != 5, bool(falsy)] == [True, False, False]  # noqa: E711 - that is its manner
    with pytest.raises(TypeError):
        _ = make("c", "raising") == 1
    with pytest.raises(ValueError, match="truth value"):
        bool(make("d", "array") == 1)


def test_random_bytes_are_the_same_on_both_sides() -> None:
    assert random_bytes(3, 100) == random_bytes(3, 100) != random_bytes(4, 100)


def test_exceptions_are_described_with_their_arguments() -> None:
    error = build({"exception": "TaskError", "args": ["x", 1]})
    assert isinstance(error, items.TaskError)
    assert describe(error) == {"exception": "TaskError", "args": ["x", 1]}
    with pytest.raises(ValueError, match="no exception"):
        build({"exception": "print", "args": []})


def test_a_named_tuple_is_described_as_its_equal() -> None:
    assert describe(Pair(1, "a")) == describe((1, "a"))
    assert describe(Proud((1,))) == {"other": "Proud"}
