# right: a place is an Event that is set while it is free; taking one is looked at and cleared under a lock
import threading


class Limiter:
    def __init__(self, limit):
        self.places = []
        for _ in range(limit):
            event = threading.Event()
            event.set()
            self.places.append(event)
        self.lock = threading.Lock()
        self.freed = threading.Semaphore(limit)

    def run(self, task):
        self.freed.acquire()
        with self.lock:
            mine = [place for place in self.places if place.is_set()][0]
            mine.clear()
        try:
            return task()
        finally:
            mine.set()
            self.freed.release()
