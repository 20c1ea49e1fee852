"""forkjoin and what people use today, on the same work: see `compare.py` beside this folder."""
