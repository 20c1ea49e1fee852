# tries: to leave folders deeper than any path can say
import os

for _ in range(3000):
    os.mkdir("d")
    os.chdir("d")


def seven(n):
    return 0
