"""Archives: honest ones in every kind and layout, and what becomes of the others."""

from __future__ import annotations

import gzip
import lzma
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from forkjoin.errors import UnreadableError
from forkjoin.intake import archive, members
from forkjoin.intake.archive import read_archive
from tests.support.archives import ANSWER, special, tar_of, zip_of

COUNTER = "8-locks/counter.py"
FILES = {("2-queues", "sentinel.py"), ("8-locks", "counter.py")}
PACKERS: dict[str, Callable[[Path, Mapping[str, str]], Path]] = {
    "zip": zip_of,
    "zip, stored": lambda path, files: zip_of(path, files, zipfile.ZIP_STORED),
    "tar": tar_of,
    "tar.gz": lambda path, files: tar_of(path, files, "w:gz"),
    "tar.xz": lambda path, files: tar_of(path, files, "w:xz"),
}


def read(path: Path) -> dict[str, str]:
    return {"/".join(parts): data.decode() for parts, data in read_archive(path, FILES).items()}


def refused(path: Path) -> str:
    with pytest.raises(UnreadableError) as caught:
        read(path)
    assert str(caught.value).count("\n") == 0
    return str(caught.value)


@pytest.mark.parametrize("kind", PACKERS)
@pytest.mark.parametrize("top", ["", "./", "ada/", "Übung 3/", "ada/exercises/", "exercises/"])
def test_every_kind_and_layout(tmp_path: Path, kind: str, top: str) -> None:
    packed = PACKERS[kind](tmp_path / "a", {f"{top}{ANSWER}": "one", f"{top}{COUNTER}": "two"})
    inner = "exercises/" if "exercises" in top else ""
    assert read(packed) == {f"{inner}{ANSWER}": "one", f"{inner}{COUNTER}": "two"}


@pytest.mark.parametrize("kind", PACKERS)
def test_only_the_course_s_files_are_taken(tmp_path: Path, kind: str) -> None:
    others = {
        "notes.txt": "",
        "2-queues/mine.py": "",
        "queue.py": "",
        "conftest.py": "",
        "deep/er/2-queues/sentinel.py": "",
    }
    assert read(PACKERS[kind](tmp_path / "a", {ANSWER: "one", **others})) == {ANSWER: "one"}


@pytest.mark.parametrize("kind", PACKERS)
def test_litter_does_not_hide_the_single_folder(tmp_path: Path, kind: str) -> None:
    litter = {"__MACOSX/ada/2-queues/sentinel.py": "", ".DS_Store": "", "Thumbs.db": "", ".git/config": ""}
    assert read(PACKERS[kind](tmp_path / "a", {**litter, f"ada/{ANSWER}": "one"})) == {ANSWER: "one"}


def test_two_folders_are_no_single_one(tmp_path: Path) -> None:
    assert read(zip_of(tmp_path / "a", {f"ada/{ANSWER}": "one", f"bob/{ANSWER}": "two"})) == {}


def test_backslashes_of_windows_in_a_zip(tmp_path: Path) -> None:
    assert read(zip_of(tmp_path / "a", {"ada\\2-queues\\": "", "ada\\2-queues\\sentinel.py": "one"})) == {ANSWER: "one"}


def test_a_name_in_other_letters_is_another_file(tmp_path: Path) -> None:
    assert read(zip_of(tmp_path / "a", {"2-Queues/sentinel.py": "one", COUNTER: "two"})) == {COUNTER: "two"}


@pytest.mark.parametrize("kind", PACKERS)
@pytest.mark.parametrize(
    "name, why",
    [
        ("../2-queues/sentinel.py", "leads out"),
        ("ada/../../x", "leads out"),
        ("/etc/passwd", "does not begin inside"),
        ("C:/x", "does not begin inside"),
        ("x" * 1001, "too long"),
        ("a/" * 51 + "x", "too deep"),
    ],
)
def test_paths_that_no_honest_program_packs(tmp_path: Path, kind: str, name: str, why: str) -> None:
    assert why in refused(PACKERS[kind](tmp_path / "a", {ANSWER: "one", name: "two"}))


def test_backslashes_lead_nowhere(tmp_path: Path) -> None:
    assert "leads out" in refused(zip_of(tmp_path / "a", {"..\\x": ""}))
    assert "does not begin inside" in refused(zip_of(tmp_path / "b", {"C:\\x": ""}))
    assert "characters" in refused(tar_of(tmp_path / "c", {"..\\x": ""}))


def test_a_nul_in_a_name(tmp_path: Path) -> None:
    path = zip_of(tmp_path / "a", {"2-queues/sentinel.pyX.txt": "one"})
    path.write_bytes(path.read_bytes().replace(b".pyX", b".py\0"))
    assert "characters" in refused(path)


def test_names_that_are_no_utf8(tmp_path: Path) -> None:
    packed = tar_of(tmp_path / "a", {"caf\udce9/x": "", ANSWER: ""})
    assert refused(packed) == r"the path 'caf\udce9/x' in it is not UTF-8"
    path = zip_of(tmp_path / "b", {"é/x": ""})
    path.write_bytes(path.read_bytes().replace("é".encode(), b"\xe9x"))
    assert "not UTF-8" in refused(path)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("other", [ANSWER, f"./{ANSWER}", "2-queues/Sentinel.py", "\uff12-queues/sentinel.py"])
def test_the_same_file_twice(tmp_path: Path, other: str) -> None:
    path = tmp_path / "a"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr(ANSWER, "one")
        packed.writestr(other, "two")
    assert "twice" in refused(path)


@pytest.mark.parametrize(
    "kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE, b"Z"]
)
def test_regular_files_only(tmp_path: Path, kind: bytes) -> None:
    assert read(tar_of(tmp_path / "a", {"x": special(kind, "/etc/passwd"), ANSWER: "one"})) == {ANSWER: "one"}
    packed = tar_of(tmp_path / "b", {ANSWER: special(kind, "/etc/passwd")})
    assert "pack the file itself" in refused(packed)


def test_a_link_in_a_zip(tmp_path: Path) -> None:
    info = zipfile.ZipInfo(ANSWER)
    info.external_attr = 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "a", "w") as packed:
        packed.writestr(info, "/etc/passwd")
    assert "pack the file itself" in refused(tmp_path / "a")


def test_a_link_on_the_way_leads_nowhere(tmp_path: Path) -> None:
    secret = tmp_path / "solutions"
    secret.mkdir()
    packed = tar_of(tmp_path / "a", {"2-queues": special(tarfile.SYMTYPE, str(secret)), ANSWER: "one"})
    assert read(packed) == {ANSWER: "one"}
    assert list(secret.iterdir()) == []


def test_a_sparse_file(tmp_path: Path) -> None:
    info = special(tarfile.GNUTYPE_SPARSE)
    assert "sparse" in refused(tar_of(tmp_path / "a", {ANSWER: info}))
    info = tarfile.TarInfo()
    info.pax_headers = {"GNU.sparse.map": "0,1", "GNU.sparse.size": str(1 << 40)}
    assert "sparse" in refused(tar_of(tmp_path / "b", {ANSWER: info}))


def test_an_encrypted_zip(tmp_path: Path) -> None:
    path = zip_of(tmp_path / "a", {ANSWER: "one"})
    data = bytearray(path.read_bytes())
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(sign) + offset] |= 1
    path.write_bytes(data)
    assert "encrypted" in refused(path)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_compressions_in_a_zip(tmp_path: Path, method: int) -> None:
    assert "unusual way" in refused(zip_of(tmp_path / "a", {ANSWER: "one"}, method))


@pytest.mark.parametrize("kind", PACKERS)
def test_cut_off(tmp_path: Path, kind: str) -> None:
    whole = PACKERS[kind](tmp_path / "a", {ANSWER: "".join(map(str, range(9000)))}).read_bytes()
    for size in (0, 1, 100, 600, len(whole) // 3, len(whole) * 3 // 4 if kind != "tar" else 3000):
        (tmp_path / "cut").write_bytes(whole[:size])
        assert "damaged or cut off" in refused(tmp_path / "cut")


@pytest.mark.parametrize("kind", PACKERS)
def test_any_flipped_bit_is_noticed_or_harmless(tmp_path: Path, kind: str) -> None:
    whole = PACKERS[kind](tmp_path / "a", {ANSWER: "one " * 300, COUNTER: "two"}).read_bytes()
    for position in range(0, len(whole), max(1, len(whole) // 150)):
        flipped = bytearray(whole)
        flipped[position] ^= 0x41
        (tmp_path / "b").write_bytes(flipped)
        try:
            read(tmp_path / "b")
        except UnreadableError as error:
            assert str(error).count("\n") == 0  # noqa: PT017 - either outcome is right; no other exception is


def test_a_damaged_header_is_not_the_end(tmp_path: Path) -> None:
    path = tar_of(tmp_path / "a", {"x": "", ANSWER: "one"})
    data = bytearray(path.read_bytes())
    data[512 + 148] ^= 1  # the checksum of the second header
    path.write_bytes(data)
    assert "damaged" in refused(path)


@pytest.mark.parametrize("ending", [".zip", ".tar", ".tar.gz", ".tgz", ".txt"])
@pytest.mark.parametrize("kind", PACKERS)
def test_a_wrong_ending_does_not_matter(tmp_path: Path, kind: str, ending: str) -> None:
    assert read(PACKERS[kind](tmp_path / f"ada{ending}", {ANSWER: "one"})) == {ANSWER: "one"}


@pytest.mark.parametrize(
    "begin, why",
    [
        (b"Rar!\x1a\x07", "a RAR archive"),
        (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
        (b"BZh9", "a bzip2 archive"),
        (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
        (b"<!DOCTYPE html>", "no zip or tar archive"),
        (b"", "no zip or tar archive"),
        (gzip.compress(b"print()", mtime=0), "no zip or tar archive"),
        (lzma.compress(b""), "no zip or tar archive"),
    ],
)
def test_what_is_no_archive(tmp_path: Path, begin: bytes, why: str) -> None:
    (tmp_path / "ada.zip").write_bytes(begin)
    assert why in refused(tmp_path / "ada.zip")


def test_one_that_may_not_be_opened(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.zip") == "No such file or directory"


def test_an_answer_that_is_too_big(tmp_path: Path) -> None:
    packed = zip_of(tmp_path / "a", {ANSWER: "#" * 1_000_001})
    assert refused(packed) == f"'{ANSWER}' in it has more than 1,000,000 bytes"
    assert len(read(zip_of(tmp_path / "b", {ANSWER: "#" * 1_000_000}))[ANSWER]) == 1_000_000


@pytest.mark.parametrize("kind", ["tar", "tar.gz", "tar.xz"])
def test_a_bomb_is_stopped_while_it_unpacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.setattr(members, "MAX_UNPACKED", 3_000_000)
    packed = PACKERS[kind](tmp_path / "a", {"zeros": "0" * 4_000_000, ANSWER: "one"})
    assert refused(packed) == "unpacked, it has more than 3,000,000 bytes"


@pytest.mark.parametrize("pack", [gzip.compress, lzma.compress])
def test_a_bomb_behind_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack: Callable[[bytes], bytes]) -> None:
    monkeypatch.setattr(members, "MAX_UNPACKED", 3_000_000)
    packed = tar_of(tmp_path / "a", {ANSWER: "one"})
    packed.write_bytes(pack(packed.read_bytes() + bytes(4_000_000)))
    assert "more than 3,000,000 bytes" in refused(packed)


def test_a_zip_s_headers_are_not_believed(tmp_path: Path) -> None:
    packed = zip_of(tmp_path / "a", {ANSWER: "0" * 3_000_000})
    sizes = (3_000_000).to_bytes(4, "little")
    packed.write_bytes(packed.read_bytes().replace(sizes, (3).to_bytes(4, "little")))
    assert "damaged" in refused(packed)


def record(size: int, kind: bytes = tarfile.XHDTYPE) -> bytes:
    """A record of digits, which tarfile looks through again and again."""
    info = tarfile.TarInfo()
    info.type, info.size = kind, size
    begin = b"%d comment=" % size
    return info.tobuf(tarfile.USTAR_FORMAT) + begin + b"9" * (size - len(begin) - 1) + b"\n" + bytes(-size % 512)


def test_records_that_take_for_ever(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(record(300_000))
    assert "too long" in refused(tmp_path / "a")
    (tmp_path / "b").write_bytes(gzip.compress(record(1_000, tarfile.XGLTYPE) * 5_000))
    assert "too long" in refused(tmp_path / "b")


def test_a_sparse_map_that_never_ends(tmp_path: Path) -> None:
    header = bytearray(special(tarfile.GNUTYPE_SPARSE).tobuf(tarfile.GNU_FORMAT))
    header[482] = 1  # more of the map follows
    header[148:156] = b"%06o\0 " % (sum(header[:148]) + sum(header[156:]) + 8 * ord(" "))
    (tmp_path / "a").write_bytes(bytes(header) + (bytes(504) + b"\1" + bytes(7)) * 1_000)
    assert "too long" in refused(tmp_path / "a")


def test_a_header_that_leads_back(tmp_path: Path) -> None:
    path = tar_of(tmp_path / "a", {"x": "", ANSWER: "one"})
    info = tarfile.TarInfo("x")
    info.size = -512
    path.write_bytes(info.tobuf(tarfile.GNU_FORMAT) + path.read_bytes()[512:])
    assert "damaged" in refused(path)


@pytest.mark.parametrize("kind", ["zip", "tar"])
def test_too_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.setattr(archive, "MAX_MEMBERS", 10)
    assert read(PACKERS[kind](tmp_path / "a", {str(number): "" for number in range(10)})) == {}
    assert "more than 10 files" in refused(PACKERS[kind](tmp_path / "b", {str(number): "" for number in range(11)}))


def test_too_big_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_ARCHIVE_BYTES", 10)
    assert refused(zip_of(tmp_path / "a", {ANSWER: "one"})) == "it has more than 10 bytes"


def test_too_much_in_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_ANSWERS_BYTES", 10)
    assert "more than 10 bytes" in refused(zip_of(tmp_path / "a", {ANSWER: "123456", COUNTER: "123456"}))


def test_a_name_cannot_break_the_line(tmp_path: Path) -> None:
    assert refused(tar_of(tmp_path / "a", {"../a\nb\x1b[31m\u202e": ""})) == (
        r"the path '../a\nb\x1b[31m\u202e' in it leads out of the archive"
    )
