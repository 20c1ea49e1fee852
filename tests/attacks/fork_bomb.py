# tries: to start more processes than the machine can bear
import os, time

def seven(n):
    for _ in range(11):
        try:
            os.fork()
        except OSError:
            pass
    time.sleep(600)
