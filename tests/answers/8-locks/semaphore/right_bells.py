# right: an Event for each waiting thread in a list; whoever leaves wakes all of them, and they look again
import threading


class Limiter:
    def __init__(self, limit):
        self.limit, self.inside, self.bells = limit, 0, []
        self.mutex = threading.Lock()

    def run(self, task):
        while True:
            self.mutex.acquire()
            if self.inside < self.limit:
                self.inside += 1
                self.mutex.release()
                break
            bell = threading.Event()
            self.bells.append(bell)
            self.mutex.release()
            bell.wait()
        try:
            return task()
        finally:
            self.mutex.acquire()
            self.inside -= 1
            bells, self.bells = self.bells, []
            self.mutex.release()
            for bell in bells:
                bell.set()
