"""The command line: `grade`, and `python -m forkjoin`."""

from forkjoin.cli.app import app, main

__all__ = ["app", "main"]
