# right: the student's way: a lock, a flag whether it worked, and a short sleep before the next try
import threading
import time


class BoundedBuffer:
    def __init__(self, capacity):
        self.kapazitaet = capacity
        self.liste = []
        self.lock = threading.Lock()

    def put(self, item):
        fertig = False
        while not fertig:
            self.lock.acquire()
            if len(self.liste) < self.kapazitaet:
                self.liste.append(item)
                fertig = True
            self.lock.release()
            if not fertig:
                time.sleep(0.01)

    def get(self):
        while True:
            self.lock.acquire()
            if len(self.liste) > 0:
                item = self.liste[0]
                del self.liste[0]
                self.lock.release()
                return item
            self.lock.release()
            time.sleep(0.01)

    def __len__(self):
        return len(self.liste)
