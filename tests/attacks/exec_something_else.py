# tries: to become another program, which ends well
import os, sys

def seven(n):
    os.execv(sys.executable, [sys.executable, "-c", "pass"])
