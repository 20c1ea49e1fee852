# tries: to leave files for the next run
import os, tempfile

for folder in (".", tempfile.gettempdir(), "/dev/shm", "/tmp", os.path.dirname(os.environ["FORKJOIN_WITNESS"])):
    try:
        with open(os.path.join(folder, "@NAME@"), "w") as file:
            file.write("poison")
    except OSError:
        pass


def seven(n):
    return 0
