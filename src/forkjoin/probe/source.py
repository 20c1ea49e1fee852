"""The text of a student's program, as the interpreter reads it, or what to mend in the file.

This runs in the box: which decoder reads the file is the student's word, and no work for the process that grades.
"""

from __future__ import annotations

import codecs
from importlib.util import decode_source
from pathlib import Path

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)  # UTF-32 in little endian begins like it
_LONGEST_LINE = 200  # bytes of a line that are shown


def read(file: Path) -> str:
    """Decode a program. Raises SyntaxError, with the line where there is one, when Python does not run such a file.

    Python refuses bytes that are no UTF-8, and declared to be nothing else, when it runs a file; when it imports one,
    many versions overlook them in comments. What a file is worth must not depend on that.
    """
    data = file.read_bytes()
    if data.startswith(_UTF16):
        raise SyntaxError("save the file as UTF-8: it is UTF-16, which Python does not read")
    # As the compiler does, and before the search for an encoding: that looks at the first two lines, and to it a file
    # with the line ends of old Macs has one line only.
    data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if b"\0" in data:
        raise _error(file, data, data.index(b"\0"), "save the file as UTF-8: it holds a NUL byte, as UTF-16 does,")
    try:
        return _decoded(data)
    except UnicodeDecodeError as error:
        name = error.encoding.upper()
        raise _error(file, data, error.start, f"save the file as UTF-8: it is no {name} text") from None


def _decoded(data: bytes) -> str:
    try:
        return decode_source(data)
    except SyntaxError:
        data.decode()  # raises, and says where, when the first lines are no UTF-8; else an encoding is named wrongly
        raise


def _error(file: Path, data: bytes, position: int, message: str) -> SyntaxError:
    line = data.count(b"\n", 0, position)
    text = data.split(b"\n")[line][:_LONGEST_LINE].decode(errors="replace").replace("\0", " ")
    return SyntaxError(message, (str(file), line + 1, None, text))
