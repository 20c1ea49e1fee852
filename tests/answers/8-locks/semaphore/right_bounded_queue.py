# right: a queue with room for `limit`: to put something in is to go in
import queue
import threading


class Limiter:
    def __init__(self, limit):
        self._room = queue.Queue(maxsize=limit)

    def run(self, task):
        self._room.put(threading.current_thread().name)
        try:
            return task()
        finally:
            self._room.get()
