# right: start and stop are closures; nothing but them can reach the thread
import threading


def make_repeater(work, interval):
    stopped = threading.Event()

    def loop():
        stopped.wait(interval)
        while not stopped.is_set():
            work()
            stopped.wait(interval)

    thread = threading.Thread(target=loop)

    def stop():
        stopped.set()
        if thread.is_alive() and threading.current_thread() is not thread:
            thread.join()

    return thread.start, stop


class Repeater:
    def __init__(self, work, interval):
        self.start, self.stop = make_repeater(work, interval)
