# tries: to use up all descriptors
import os

def seven(n):
    kept = []
    try:
        for _ in range(100_000):
            kept.append(os.dup(1))
        print("REACHED")
    except OSError:
        pass
    return 0
