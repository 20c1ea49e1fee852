"""forkjoin: teaches Python's multiprocessing and threading, and grades it fairly."""

__version__ = "0.1.0"
