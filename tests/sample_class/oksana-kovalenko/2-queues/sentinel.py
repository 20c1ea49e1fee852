"""sentinel, not finished. Prints far too much as soon as it is imported: 200 MB."""
import sys

for number in range(200_000):
    sys.stdout.write("%07d " % number + "sentinel " * 110 + "\n")
sys.stdout.flush()


def producer(items, q):
    raise NotImplementedError


def consumer(q, out):
    raise NotImplementedError


def run(items):
    raise NotImplementedError
