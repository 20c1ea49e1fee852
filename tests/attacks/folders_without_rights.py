# tries: to leave folders that nobody can remove
import os

os.makedirs("a/b/c")
open("a/b/c/file", "w").close()
for path in ("a/b/c", "a/b", "a"):
    os.chmod(path, 0)
os.chmod(".", 0)
os.chmod("..", 0)


def seven(n):
    return 0
