"""Pairs of answers to one exercise that have much in common, beside what the stub gives and what many write."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from forkjoin.similar.tokens import Lexed, lexed
from forkjoin.similar.winnowing import GRAM, hashes, winnowed

# With fewer fingerprints of its own, an answer is too short to tell whose it is.
_FEWEST = 4
_MOST_WORDS = 6

Lines = list[tuple[int, int]]


@dataclass(frozen=True)
class Pair:
    """Two answers. `percent`: how much of the shorter one's structure is in the other as well.

    `lines`: where, in each of the two, from first to last line. `words`: names, and words in comments and strings,
    that these two have and nobody else.
    """

    students: tuple[str, str]
    percent: int
    lines: tuple[Lines, Lines]
    words: list[str]


@dataclass(frozen=True)
class _Answer:
    """`prints`: the fingerprints, each with the positions of its tokens."""

    student: str
    lexed: Lexed
    prints: Mapping[int, list[int]]


def similar_pairs(answers: Mapping[str, str], stub: str, least: int, common: int) -> list[Pair]:
    """Compare the answers (source by student): the pairs alike by `least` percent or more, most alike first.

    What the stub has is left out, and what more than `common` students have.
    """
    given = lexed(stub)
    known = set(hashes([token.kind for token in given.tokens]))
    read = [_answer(student, source, known) for student, source in answers.items()]
    often = Counter(print_ for answer in read for print_ in answer.prints)
    usual = {print_ for print_, number in often.items() if number > common}
    own = [answer for one in read if len((answer := _without(one, usual)).prints) >= _FEWEST]
    rare = _rare_words(read, given.words)
    pairs = [_pair(own[one], own[other], rare) for one, other in _meeting(own)]
    return sorted((pair for pair in pairs if pair.percent >= least), key=lambda pair: (-pair.percent, pair.students))


def _answer(student: str, source: str, known: set[int]) -> _Answer:
    read = lexed(source)
    found = hashes([token.kind for token in read.tokens])
    prints: dict[int, list[int]] = defaultdict(list)
    for position in winnowed(found):
        if found[position] not in known:
            prints[found[position]].append(position)
    return _Answer(student, read, prints)


def _without(answer: _Answer, usual: set[int]) -> _Answer:
    prints = {print_: positions for print_, positions in answer.prints.items() if print_ not in usual}
    return _Answer(answer.student, answer.lexed, prints)


def _meeting(answers: Sequence[_Answer]) -> list[tuple[int, int]]:
    """Give the pairs, by number, that have any fingerprint in common: few of all that there are."""
    having: dict[int, list[int]] = defaultdict(list)
    for number, answer in enumerate(answers):
        for print_ in answer.prints:
            having[print_].append(number)
    return sorted({pair for numbers in having.values() for pair in combinations(numbers, 2)})


def _pair(one: _Answer, other: _Answer, rare: Mapping[str, set[str]]) -> Pair:
    shared = one.prints.keys() & other.prints.keys()
    percent = 100 * len(shared) // min(len(one.prints), len(other.prints))
    words = [word for word, students in rare.items() if students == {one.student, other.student}]
    return Pair(
        (one.student, other.student), percent, (_lines(one, shared), _lines(other, shared)), words[:_MOST_WORDS]
    )


def _lines(answer: _Answer, shared: Iterable[int]) -> Lines:
    """Give the lines of some fingerprints; passages that touch are one."""
    tokens = answer.lexed.tokens
    starts = sorted(position for print_ in shared for position in answer.prints[print_])
    lines: Lines = []
    for start in starts:
        first, last = tokens[start].line, tokens[start + GRAM - 1].line
        if lines and first <= lines[-1][1] + 1:
            lines[-1] = (lines[-1][0], max(last, lines[-1][1]))
        else:
            lines.append((first, last))
    return lines


def _rare_words(answers: Sequence[_Answer], given: frozenset[str]) -> dict[str, set[str]]:
    """Give the words that exactly two answers have and the stub has not, the longest first, with their students."""
    having: dict[str, set[str]] = defaultdict(set)
    for answer in answers:
        for word in answer.lexed.words - given:
            having[word].add(answer.student)
    rare = {word: students for word, students in having.items() if len(students) == 2}  # noqa: PLR2004 - a pair
    return dict(sorted(rare.items(), key=lambda item: (-len(item[0]), item[0])))
