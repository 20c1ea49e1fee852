"""The key check of `multiprocessing.connection`, as a stranger to the box does it: bytes in, bytes out.

The one who is called sends a challenge, the caller answers with a keyed digest of it, and is welcomed or refused; then
the same the other way round. Up to Python 3.11 the digest is MD5; since 3.12 the challenge begins with the name of one
(`multiprocessing.connection.deliver_challenge`, `answer_challenge`), and whoever knows no names still answers in MD5.
"""

from __future__ import annotations

import hmac
import os
import re
import sys

CHALLENGE, WELCOME, FAILURE = b"#CHALLENGE#", b"#WELCOME#", b"#FAILURE#"
_NAMED = re.compile(rb"\{(md5|sha256|sha384|sha3_256|sha3_384)\}")


def new_challenge() -> bytes:
    """What to send after `CHALLENGE`, in the form of the interpreter in use, which is the box's too."""
    return b"{sha256}" + os.urandom(40) if sys.version_info >= (3, 12) else os.urandom(20)


def response(key: bytes, challenge: bytes) -> bytes:
    """The answer of one who has this key."""
    named = _NAMED.match(challenge)
    if not named:
        return _digest(key, challenge, "md5")
    return named[0] + _digest(key, challenge, named[1].decode())


def is_right(key: bytes, challenge: bytes, answer: bytes) -> bool:
    """Whether the answer could only be given with this key."""
    named = _NAMED.match(answer)
    digest = answer[named.end() :] if named else answer
    return hmac.compare_digest(digest, _digest(key, challenge, named[1].decode() if named else "md5"))


def _digest(key: bytes, challenge: bytes, name: str) -> bytes:
    return hmac.new(key, challenge, name).digest()
