# mistake: the interval is a variable of the module: a second clock changes the pauses of the first one
# fails: sleeps_between
import threading
import time

pause = 1


def tick(count, interval, out):
    global pause
    pause = interval
    for n in range(count):
        if n:
            time.sleep(pause)
        out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
