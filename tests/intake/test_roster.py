from __future__ import annotations

from pathlib import Path

import pytest

from forkjoin.errors import UsageError
from forkjoin.intake import Entry
from forkjoin.intake.handed_in import with_times
from forkjoin.intake.roster import Member, read_roster
from tests.support.courses import write

OLD = (
    '"identifier","github_username","github_id","name"\n"lovelace@uni","AdaL","11","Ada Lovelace"\n"bob@uni","","",""\n'
)
NEW = (
    "username,first_name,last_name,email,section,github_id\nadal,Ada,Lovelace,ada@uni,A,11\nbob,Bob,Bee,bob@uni,B,12\n"
)


def entry(student: str, *aliases: str) -> Entry:
    return Entry(student, (Path(student),), aliases=aliases)


def test_old_classroom(tmp_path: Path) -> None:
    roster = read_roster(write(tmp_path / "roster.csv", OLD))
    assert roster.members[0] == Member("lovelace@uni", "Ada Lovelace", "", "AdaL", "11", "")
    matched = roster.match([entry("adal"), entry("zoe")])
    assert [one.student for one in matched.entries] == ["lovelace@uni", "zoe"]
    assert (matched.missing, matched.unknown) == (["bob@uni"], ["zoe"])


def test_classroom50(tmp_path: Path) -> None:
    roster = read_roster(write(tmp_path / "roster.csv", NEW))
    assert roster.members[0] == Member("adal", "Ada Lovelace", "ada@uni", "", "11", "A", "Ada", "Lovelace")
    names = ["ADAL", "Ada  Lovelace", "lovelaceada", "Lovelace, Ada", "ada@UNI", "11", "ada", ""]
    assert [roster.find([name]) for name in names] == ["adal"] * 6 + [None, None]
    assert roster.find(["nobody", "bob@uni"]) == "bob"


CANVAS = """Student,ID,SIS User ID,SIS Login ID,Section,Threads (12)
,,,,,Manual Posting
    Points Possible,,,,,20
"Lovelace, Ada",101,S1,adal,"A, morning",3
"王, 小明",102,,,B,
"Student, Test",103,,0f3b,B,
"""


def test_canvas(tmp_path: Path) -> None:
    roster = read_roster(write(tmp_path / "roster.csv", CANVAS))
    assert [member.student for member in roster.members] == ["adal", "102"]
    ada = roster.members[0]
    assert (ada.name, ada.login, ada.canvas_id, ada.sis_id, ada.section) == (
        "Lovelace, Ada",
        "adal",
        "101",
        "S1",
        "A, morning",
    )
    assert [roster.find([name]) for name in ("lovelaceada", "Ada Lovelace", "小明 王", "101")] == [
        "adal",
        "adal",
        "102",
        "adal",
    ]


@pytest.mark.parametrize("last", ["Last name", "Surname"])
def test_moodle(tmp_path: Path, last: str) -> None:
    text = f'"First name",{last},"Email address",Groups\nAda,Lovelace,ada@uni,\n'
    roster = read_roster(write(tmp_path / "roster.csv", text))
    assert roster.members == [Member("ada@uni", "Ada Lovelace", "ada@uni", first="Ada", last="Lovelace")]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_any_csv(tmp_path: Path, delimiter: str, encoding: str) -> None:
    rows = [["Nr", "Voller Name", "Mail"], ["7", '"Müller, Änne"', "m@uni"], ["8", "陈 明", ""], ["", "", ""]]
    text = "\r\n".join(delimiter.join(row) for row in rows)
    (tmp_path / "roster.csv").write_bytes(text.encode(encoding))
    roster = read_roster(tmp_path / "roster.csv", "student=Nr, name=Voller Name,email=Mail")
    assert [(one.student, one.name) for one in roster.members] == [("7", "Müller, Änne"), ("8", "陈 明")]
    assert roster.find(["陈 明"]) == "8"


def test_a_name_that_two_have_tells_nothing(tmp_path: Path) -> None:
    text = "id,name\n1,Ada\n2,Ada\n"
    roster = read_roster(write(tmp_path / "roster.csv", text), "student=id,name=name")
    matched = roster.match([entry("Ada"), entry("Ada_99", "2")])
    assert [one.student for one in matched.entries] == ["Ada", "2"]
    assert (matched.missing, matched.unknown) == (["1"], ["Ada"])


@pytest.mark.parametrize(
    "text, columns, told",
    [
        ("", None, "is empty"),
        ("a,b\n1,2\n", None, r"no roster of a kind that is known \(its columns: a, b\)"),
        ("a,b\n1,2\n", "student=c", "has no column 'c': it has 'a', 'b'"),
        ("a,b\n1,2\n", "name=a", "must say which column names the students"),
        ("a,b\n1,2\n", "pupil=a", "'pupil=a' maps no column"),
        ("a,b\n1,2\n1,3\n", "student=a", "more than one row for 1"),
        ("a,b\n,2\n", "student=a", "names no student in its column 'a'"),
        ('a,b\n"1', "student=a", "is no CSV file"),
    ],
)
def test_what_is_no_roster(tmp_path: Path, text: str, columns: str | None, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        read_roster(write(tmp_path / "roster.csv", text), columns)


def test_a_roster_in_an_old_encoding(tmp_path: Path) -> None:
    (tmp_path / "roster.csv").write_bytes(b"a\nM\xfcller\n")
    with pytest.raises(UsageError, match="is not UTF-8: save it as"):
        read_roster(tmp_path / "roster.csv", "student=a")
    with pytest.raises(UsageError, match="cannot be read"):
        read_roster(tmp_path / "nowhere.csv")


@pytest.mark.parametrize(
    "text",
    [
        "student,submitted\nlovelace@uni,2026-11-01T10:00:00+01:00\n",
        "username,datetime,score\nADAL,2026-11-01T09:00:00Z,1\n",
        "github_username,roster_identifier,submission_timestamp\nAdaL,lovelace@uni,2026-11-01 09:00:00 UTC\n",
    ],
)
def test_times(tmp_path: Path, text: str) -> None:
    roster = read_roster(write(tmp_path / "roster.csv", OLD))
    entries = roster.match([entry("adal"), entry("zoe")]).entries
    found, timeless = with_times(entries, write(tmp_path / "times.csv", text), roster)
    assert [one.submitted for one in found] == ["2026-11-01T09:00:00Z", None]
    assert timeless == ["zoe"]


@pytest.mark.parametrize(
    "text, told",
    [
        ("a,b\n", "tells no times: it should have the columns student and submitted"),
        ("student,submitted\nada,yesterday\n", "ada: 'yesterday' is no time with an offset"),
        ("student,submitted\nada,2026-11-01T10:00:00\n", "is no time with an offset"),
    ],
)
def test_what_tells_no_times(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        with_times([entry("ada")], write(tmp_path / "times.csv", text), None)
