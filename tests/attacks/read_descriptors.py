# tries: to open what other processes have open
import os

for pid in (int("@DECOY@"), os.getppid(), int("@GRADER@")):
    for fd in range(64):
        try:
            with open(f"/proc/{pid}/fd/{fd}", "rb") as file:
                if file.seekable():
                    print(file.read(1000))
        except OSError:
            pass


def seven(n):
    return 0
