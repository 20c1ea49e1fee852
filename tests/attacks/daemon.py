# tries: to leave a process behind, by two forks
import os, time

def seven(n):
    if not os.fork():
        os.setsid()
        if not os.fork():
            time.sleep(600)
        os._exit(0)
    os.wait()
    return 7 * n
