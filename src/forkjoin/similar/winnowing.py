"""Winnowing: few fingerprints of a sequence, such that every long enough passage in common has one in common.

As published: S. Schleimer, D. S. Wilkerson, A. Aiken, "Winnowing: Local Algorithms for Document Fingerprinting",
SIGMOD 2003. Of the libraries on PyPI, scanoss-winnowing takes its fingerprints of characters, so that renaming hides a
copy, and copydetect, which takes them of tokens, has had no release since March 2024 and needs NumPy and Matplotlib.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

# The paper's k: a passage in common that is shorter is noise. About two lines of Python.
GRAM = 12
# The paper's w: of so many hashes in a row one is kept, so every passage of GRAM + WINDOW - 1 tokens is found.
WINDOW = 6


def hashes(tokens: Sequence[str]) -> list[int]:
    """Give a hash for each run of `GRAM` tokens; the same in every process, unlike Python's own."""
    runs = ("\0".join(tokens[start : start + GRAM]) for start in range(len(tokens) - GRAM + 1))
    return [int.from_bytes(blake2b(run.encode(), digest_size=8).digest(), "big") for run in runs]


def winnowed(found: Sequence[int], window: int = WINDOW) -> list[int]:
    """Give the positions of the fingerprints: in each window the least hash, of equal ones the rightmost."""
    kept: list[int] = []
    for start in range(max(1, len(found) - window + 1) if found else 0):
        positions = range(start, min(start + window, len(found)))
        least = min(positions, key=lambda position: (found[position], -position))
        if not kept or kept[-1] != least:
            kept.append(least)
    return kept
