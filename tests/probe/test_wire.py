"""Messages from the box are read strictly."""

from __future__ import annotations

import pytest

from forkjoin.probe.wire import pack, unpack


def test_messages_come_out_whole_and_in_order() -> None:
    data = pack({"a": 1}) + pack({"b": [None, "x"]})
    for cut in range(len(data)):
        first, rest = unpack(data[:cut], 1000)
        if first is not None:
            assert first == {"a": 1}
        else:
            assert rest == data[:cut]
    first, rest = unpack(data, 1000)
    assert (first, unpack(rest, 1000)) == ({"a": 1}, ({"b": [None, "x"]}, b""))


@pytest.mark.parametrize(
    "text",
    [
        '{"a": 1, "a": 2}',
        "[1]",
        "1",
        "null",
        '{"a": ' + "1" * 5000 + "}",
        "{",
        '{"a": ' + "[" * 100_000 + "}",
        "\xff",
        "",
        "{} ",
        "{}{}",
    ],
)
def test_what_is_not_allowed_is_refused(text: str) -> None:
    data = text.encode("latin-1")
    with pytest.raises((ValueError, RecursionError)):
        unpack(len(data).to_bytes(4, "big") + data, 1 << 20)


def test_a_message_that_is_too_long_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="bytes"):
        unpack((1 << 30).to_bytes(4, "big"), 1 << 20)
