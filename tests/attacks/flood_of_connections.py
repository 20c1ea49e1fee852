# tries: to take every connection that the witness has
import os, socket

def seven(n):
    kept = []
    for _ in range(5000):
        caller = socket.socket(socket.AF_UNIX)
        caller.settimeout(0)
        try:
            caller.connect(os.environ["FORKJOIN_WITNESS"])
        except OSError:
            break
        kept.append(caller)
    return 0
