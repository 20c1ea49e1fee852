# tries: to write and change files outside of its folder
import os

for path in ("@OUT@/written", "@SECRET@", "/var/tmp/@NAME@", "/tmp/@NAME@"):
    try:
        with open(path, "a") as file:
            file.write("x")
        print("REACHED", path)
        if path != "@SECRET@":
            os.unlink(path)
    except OSError:
        pass


def seven(n):
    return 0
