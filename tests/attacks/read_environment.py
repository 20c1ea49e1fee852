# tries: to read its environment, and every other process's
import os, pathlib

print(dict(os.environ))
for pid in ("@DECOY@", "@GRADER@", str(os.getppid()), "self"):
    try:
        print(pathlib.Path(f"/proc/{pid}/environ").read_bytes())
    except OSError:
        pass


def seven(n):
    return 0
