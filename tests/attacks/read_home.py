# tries: to list home folders, and read what is there
import os, pathlib

for home in ("@FOLDER@", "/root", "/home", os.path.expanduser("~root")):
    try:
        for path in pathlib.Path(home).iterdir():
            print(path.name)
            print(path.read_text()[:200] if path.is_file() else "")
    except OSError:
        pass


def seven(n):
    return 0
