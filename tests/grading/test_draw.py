"""What graders draw: nothing comes twice where a value is to be told from others by itself."""

from __future__ import annotations

import socket

import pytest

from forkjoin.grading import draw


def test_no_number_comes_twice() -> None:
    drawn = [draw.number() for _ in range(5_000)]
    assert len(set(drawn)) == len(drawn)
    assert all(10_000 <= number < 100_000 for number in drawn)


def test_numbers_are_unlike_one_another() -> None:
    drawn = draw.numbers(50_000)
    assert len({str(number) for number in drawn}) == 50_000


def test_a_token_that_was_drawn_before_is_drawn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    tokens = iter(["11111111", "11111111", "22222222"])
    monkeypatch.setattr("secrets.token_hex", lambda _: next(tokens))
    assert [draw.item(), draw.item()] == [
        {"item": "11111111", "behaviour": "plain"},
        {"item": "22222222", "behaviour": "plain"},
    ]


def test_an_address_where_somebody_listens_is_not_given_out(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("0.0.0.0", 0)) as service:  # noqa: S104 - as services do that take every address
        taken = service.getsockname()[1] - 20_000
        below = iter([0, 0, 0, taken, 0, 0, 0, 7])
        monkeypatch.setattr("secrets.randbelow", lambda _: next(below))
        assert draw.address() == ["127.1.1.1", 20_007]
