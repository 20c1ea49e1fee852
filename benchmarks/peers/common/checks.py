"""The four checks that every peer runs, written as a teacher writes them: in the process that runs the answer.

Each takes the student's module and asserts. Notebooks get the text of this file in a cell.
"""

import multiprocessing
import os
import queue
import random

import psutil


def _items(number):
    return [random.random() for _ in range(number)]


def _drained(out):
    found = []
    while not out.empty():
        found.append(out.get())
    return found


def check_consumer(student):
    """consumer puts each item on out, in order, falsy ones too, and returns at the sentinel"""
    for items in (_items(3), [], [*_items(1), 0, 0.0, "", [], {}, (), False, *_items(1)]):
        source, out = queue.Queue(), queue.Queue()
        for item in [*items, None]:
            source.put(item)
        student.consumer(source, out)
        assert _drained(out) == items


def check_producer(student):
    """producer puts every item, then one sentinel"""
    for items in (_items(3), [], [*_items(1), 0, 0.0, "", [], {}, (), False]):
        for form in (list, iter):
            out = queue.Queue()
            student.producer(form(items), out)
            assert _drained(out) == [*items, None]


def check_run(student):
    """run returns every item, in order, megabytes too"""
    for items in (_items(5), [], _items(300), [os.urandom(600_000) for _ in range(4)]):
        assert student.run(list(items)) == items
    items = _items(5)
    assert student.run(iter(items)) == items


def check_nothing_left(student):
    """nothing is left when run has returned"""
    before = {child.pid for child in psutil.Process().children(recursive=True)}
    for items in (_items(3), []):
        assert student.run(list(items)) == items
    assert multiprocessing.active_children() == []
    left = {child.pid for child in psutil.Process().children(recursive=True) if child.is_running()} - before
    assert not left
