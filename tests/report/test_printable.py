from __future__ import annotations

import pytest

from forkjoin.report.printable import one_line, printable, shortened


@pytest.mark.parametrize(
    "text, shown",
    [
        ("\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"),
        ("\x9b2J", "\\x9b2J"),
        ("bell\a back\b", "bell\\x07 back\\x08"),
        ("a\rb", "a\\rb"),
        ("abc\u202edef", "abc\\u202edef"),
        ("zero\u200bwidth", "zero\\u200bwidth"),
        ("\udc80", "\\udc80"),
        ("line\u2028line", "line\\u2028line"),
        ("nul\0", "nul\\x00"),
        ("陈明 ✓ é", "陈明 ✓ é"),
    ],
)
def test_nothing_steers_the_terminal(text: str, shown: str) -> None:
    assert printable(text) == shown
    assert one_line(text) == shown


def test_line_ends_and_tabs() -> None:
    assert printable("a\r\nb\tc\n") == "a\nb    c\n"
    assert one_line("a\nb") == "a\\nb"


def test_long_text_is_cut_and_says_so() -> None:
    assert shortened("1\n2\n3\n4", lines=2) == "1\n2\n(2 more lines)"
    assert shortened("1\n2", lines=2) == "1\n2"
    assert shortened("x" * 1500, width=1000) == "x" * 1000 + " (500 more characters)"
