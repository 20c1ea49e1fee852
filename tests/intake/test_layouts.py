"""Downloads as platforms give them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from forkjoin.errors import UsageError
from forkjoin.intake import Entry, Submission, Unpacker, find_entries
from tests.support.archives import ANSWER, zip_of
from tests.support.courses import make_course, make_workspace, write


def found(folder: Path, **options: str) -> tuple[str, dict[str, Entry], list[str]]:
    layout, given = find_entries(folder, None, options.get("layout"), options.get("prefix"))
    return layout, {entry.student: entry for entry in given.entries}, given.left_out


def unpacked(root: Path, entry: Entry) -> Submission:
    (root / "unpacked").mkdir(exist_ok=True)
    return Unpacker(root / "unpacked", make_course(root / "course").exercises)(entry)


def files(submission: Submission) -> dict[str, str]:
    folder = submission.folder
    return {path.relative_to(folder).as_posix(): path.read_text() for path in sorted(folder.rglob("*.py"))}


def test_old_classroom(tmp_path: Path) -> None:
    folder = tmp_path / "queues-submissions"
    for name in ("ada", "bob-b"):
        make_workspace(folder / f"queues-{name}/exercises")
    (folder / "other").mkdir()
    layout, entries, left_out = found(folder)
    assert (layout, sorted(entries), left_out) == ("classroom", ["ada", "bob-b"], ["other"])
    assert unpacked(tmp_path, entries["ada"]).folder == folder / "queues-ada"


def test_classroom50(tmp_path: Path) -> None:
    for name in ("ada", "bob-b", "carol"):
        (tmp_path / f"cs1-queues-{name}/.git").mkdir(parents=True)
    assert found(tmp_path)[:2] == (
        "classroom50",
        {name: Entry(name, (tmp_path / f"cs1-queues-{name}",)) for name in ("ada", "bob-b", "carol")},
    )


def test_names_that_only_look_alike_are_students(tmp_path: Path) -> None:
    for name in ("lab-one-ada", "lab-one-bob"):
        (tmp_path / name).mkdir()
    assert found(tmp_path)[0] == "students"
    assert sorted(found(tmp_path, layout="classroom50")[1]) == ["ada", "bob"]


def test_a_single_clone_needs_a_prefix(tmp_path: Path) -> None:
    (tmp_path / "cs1-queues-ada-b").mkdir()
    with pytest.raises(UsageError, match="where the students' names begin in cs1-queues-ada-b: say it, such as"):
        found(tmp_path, layout="classroom50")
    assert list(found(tmp_path, layout="classroom50", prefix="cs1-queues-")[1]) == ["ada-b"]


def test_moodle_with_folders(tmp_path: Path) -> None:
    folder = tmp_path / "class"
    write(folder / "Ada Lovelace_11_assignsubmission_file_/sentinel.py", "flat")
    write(folder / "陈 明_12_assignsubmission_file_/exercises/2-queues/sentinel.py", "folders")
    (folder / "Bob_13_assignsubmission_file_").mkdir()
    zip_of(
        folder / "Bob_13_assignsubmission_file_/work.zip",
        {"x/counter.py": "in a zip", f"x/{ANSWER}": "deep", "x/y/counter.py": "?"},
    )
    write(folder / "Bob_14_assignsubmission_file_/notes.txt", "")
    zip_of(folder / "Bob_14_assignsubmission_file_/one.zip", {"counter.py": "alone"})
    write(folder / "Bob_14_assignsubmission_onlinetext_/onlinetext.html", "")
    layout, entries, left_out = found(folder)
    assert (layout, sorted(entries)) == ("moodle", ["Ada Lovelace", "Bob_13", "Bob_14", "陈 明"])
    assert left_out == ["Bob_14_assignsubmission_onlinetext_"]
    assert files(unpacked(tmp_path, entries["Ada Lovelace"])) == {ANSWER: "flat"}
    assert unpacked(tmp_path, entries["陈 明"]).folder == folder / "陈 明_12_assignsubmission_file_"
    assert files(unpacked(tmp_path, entries["Bob_13"])) == {ANSWER: "deep", "8-locks/counter.py": "in a zip"}
    assert files(unpacked(tmp_path, entries["Bob_14"])) == {"8-locks/counter.py": "alone"}


def test_moodle_without_folders(tmp_path: Path) -> None:
    for file in ("sentinel.py", "counter.py"):
        write(tmp_path / f"class/Ada L_11_assignsubmission_file_{file}", file)
    _, entries, _ = found(tmp_path / "class")
    assert files(unpacked(tmp_path, entries["Ada L"])) == {ANSWER: "sentinel.py", "8-locks/counter.py": "counter.py"}


def test_canvas(tmp_path: Path) -> None:
    for name in ("lovelaceada_7_81_sentinel.py", "lovelaceada_7_82_counter-2.py", "royroy_LATE_8_83_sentinel.py"):
        write(tmp_path / "class" / name, name)
    zip_of(tmp_path / "class/hopper_9_84_all.zip", {f"grace/exercises/{ANSWER}": "zipped"})
    write(tmp_path / "class/readme.txt", "")
    layout, entries, left_out = found(tmp_path / "class")
    assert (layout, sorted(entries), left_out) == ("canvas", ["hopper", "lovelaceada", "royroy"], ["readme.txt"])
    assert files(unpacked(tmp_path, entries["lovelaceada"])) == {
        ANSWER: "lovelaceada_7_81_sentinel.py",
        "8-locks/counter.py": "lovelaceada_7_82_counter-2.py",
    }
    assert files(unpacked(tmp_path, entries["hopper"])) == {f"exercises/{ANSWER}": "zipped"}
    assert [entries[name].late for name in sorted(entries)] == [False, False, True]
    assert entries["royroy"].aliases == ("8", "royroy")


METADATA = """\
submission_1:
  :submitters:
  - :name: Ada Lovelace
    :sid: '007'
    :email: ada@example.org
  - :name: Bob
    :sid:
    :email: bob@example.org
  :created_at: 2026-11-01 10:00:00.123456789 -08:00
submission_2:
  :submitters:
  - :name: Bob
    :sid: '9'
    :email: other@example.org
  :created_at: 2026-11-01 23:59:59.000000000 Z
"""


def test_gradescope(tmp_path: Path) -> None:
    write(tmp_path / "class/submission_metadata.yml", METADATA)
    for number in (1, 2, 3):
        write(tmp_path / f"class/submission_{number}/sentinel.py", str(number))
    layout, entries, left_out = found(tmp_path / "class")
    assert (layout, left_out) == ("gradescope", ["submission_3"])
    assert {name: (entry.paths[0].name, entry.submitted) for name, entry in entries.items()} == {
        "Ada Lovelace": ("submission_1", "2026-11-01T18:00:00Z"),
        "Bob (bob@example.org)": ("submission_1", "2026-11-01T18:00:00Z"),
        "Bob (other@example.org)": ("submission_2", "2026-11-01T23:59:59Z"),
    }
    assert entries["Ada Lovelace"].aliases == ("ada@example.org", "007", "Ada Lovelace")
    assert files(unpacked(tmp_path, entries["Ada Lovelace"])) == {ANSWER: "1"}
    assert unpacked(tmp_path, entries["Ada Lovelace"]).submitted == "2026-11-01T18:00:00Z"


@pytest.mark.parametrize("text", ["- 1", "a: [", "a: !!python/object/apply:os.abort []", "\udcff"])
def test_gradescope_with_broken_metadata(tmp_path: Path, text: str) -> None:
    (tmp_path / "submission_metadata.yml").write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(UsageError, match=r"submission_metadata\.yml") as caught:
        found(tmp_path)
    assert "\n" not in str(caught.value)


def test_nbgrader(tmp_path: Path) -> None:
    write(tmp_path / "submitted/ada/hw1/hw1.ipynb", "{}")
    write(tmp_path / "submitted/notes.txt", "")
    for folder in (tmp_path, tmp_path / "submitted"):
        layout, entries, left_out = found(folder)
        assert (layout, [*entries], left_out) == ("nbgrader", ["ada"], ["notes.txt"])
        assert entries["ada"].paths == (tmp_path / "submitted/ada",)


def test_a_download_that_is_still_packed(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"class\.zip cannot be read .*: unpack it first"):
        found(zip_of(tmp_path / "class.zip", {}))


def test_one_file_twice(tmp_path: Path) -> None:
    folder = tmp_path / "Ada_1_assignsubmission_file_"
    write(folder / "a/sentinel.py", "one")
    write(folder / "b/sentinel.py", "two")
    entry = found(tmp_path)[1]["Ada"]
    assert (
        unpacked(tmp_path, entry).problem
        == "2-queues/sentinel.py was handed in twice, and not alike: leave one of them"
    )
    write(folder / "b/2-queues/sentinel.py", "three")
    assert files(unpacked(tmp_path, entry)) == {ANSWER: "three"}, "what lies in its own folder counts"


def test_links_in_a_download_are_not_followed(tmp_path: Path) -> None:
    write(tmp_path / "secret.py", "secret")
    folder = tmp_path / "class/Ada_1_assignsubmission_file_"
    write(folder / "notes.txt", "")
    (folder / "sentinel.py").symlink_to(tmp_path / "secret.py")
    (folder / "more").symlink_to(tmp_path)
    assert files(unpacked(tmp_path, found(tmp_path / "class")[1]["Ada"])) == {}


def test_times_of_files_and_archives_stay(tmp_path: Path) -> None:
    file = write(tmp_path / "class/Ada_1_assignsubmission_file_/sentinel.py", "")
    packed = zip_of(tmp_path / "bob.zip", {ANSWER: ""})
    for path in (file, packed):
        os.utime(path, (1_700_000_000, 1_700_000_000))
    for entry in (found(tmp_path / "class")[1]["Ada"], Entry("bob", (packed,))):
        assert (unpacked(tmp_path, entry).folder / ANSWER).stat().st_mtime == 1_700_000_000
