from __future__ import annotations

from pathlib import Path

import pytest

from forkjoin.errors import UsageError
from forkjoin.export.roster import Roster, read_roster


def roster(tmp_path: Path, text: str | bytes) -> Roster:
    path = tmp_path / "roster.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_roster(path)


@pytest.mark.parametrize(
    "text",
    [
        "name,login\nLovelace,ada\n",
        '"name","login"\r\n"Lovelace","ada"\r\n',
        "name;login\nLovelace;ada\n",
        "name\tlogin\nLovelace\tada\n",
        "\ufeffname,login\n\n,\nLovelace,ada\n",
        "name,login,\nLovelace,ada,,,\n",
        "name,login\nLovelace,ada\n".encode("utf-16"),
    ],
)
def test_what_spreadsheets_write(tmp_path: Path, text: str | bytes) -> None:
    found = roster(tmp_path, text)
    assert found.columns == ["name", "login"]
    assert found.rows == [{"name": "Lovelace", "login": "ada"}]


def test_names_with_commas_quotes_and_line_ends(tmp_path: Path) -> None:
    found = roster(tmp_path, 'name,login\n"O\'Neill, P. ""Pat""",pat\n"two\nlines",two\n王 小明,ming\n')
    assert [row["name"] for row in found.rows] == ['O\'Neill, P. "Pat"', "two\nlines", "王 小明"]


def test_short_rows_are_filled(tmp_path: Path) -> None:
    assert roster(tmp_path, "name,login\nAda\n").rows == [{"name": "Ada", "login": ""}]


def test_lines_of_canvas_that_are_no_students(tmp_path: Path) -> None:
    found = roster(tmp_path, 'Student,ID\n    Points Possible,\n"Student, Test",9\n"Lovelace, Ada",1\n')
    assert [row["ID"] for row in found.rows] == ["1"]


@pytest.mark.parametrize(
    "text, said",
    [
        ("", "is empty"),
        ("\n\n", "is empty"),
        ("name,login\n", "names no students"),
        ("name,name\nA,B\n", "two columns called 'name'"),
        (b"name\ncaf\xe9\n", "is not in UTF-8"),
        (b"\xff\xfea", "is not in UTF-8"),
        ("name,login\n" + "x" * 200_000 + ",a\n", "is no CSV file"),
    ],
)
def test_a_file_that_is_no_roster(tmp_path: Path, text: str | bytes, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        roster(tmp_path, text)


def test_a_roster_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        read_roster(tmp_path / "nowhere.csv")
