# tries: to be led out by links: symbolic ones to secrets, and hard ones
import os

for make in (os.symlink, os.link):
    for target in ("@SECRET@", "/etc/passwd"):
        try:
            make(target, f"link{make.__name__}{os.path.basename(target)}")
            print(open(f"link{make.__name__}{os.path.basename(target)}").read())
        except OSError:
            pass


def seven(n):
    return 0
