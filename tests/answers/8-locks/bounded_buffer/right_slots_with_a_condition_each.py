# right: a ring whose slots have a condition and a ticket each; a count under a lock of its own
import threading


class Slot:
    def __init__(self, turn):
        self.turn = turn
        self.item = None
        self.moved = threading.Condition()


class BoundedBuffer:
    def __init__(self, capacity):
        self._slots = [Slot(number) for number in range(capacity)]
        self._lock = threading.Lock()
        self._put_next = self._get_next = 0
        self._count = 0
        self._count_lock = threading.Lock()

    def put(self, item):
        with self._lock:
            number = self._put_next
            self._put_next += 1
        slot = self._slots[number % len(self._slots)]
        with slot.moved:
            slot.moved.wait_for(lambda: slot.turn == number)
            slot.item = item
            slot.turn = -1 - number
            with self._count_lock:
                self._count += 1
            slot.moved.notify_all()

    def get(self):
        with self._lock:
            number = self._get_next
            self._get_next += 1
        slot = self._slots[number % len(self._slots)]
        with slot.moved:
            slot.moved.wait_for(lambda: slot.turn == -1 - number)
            item, slot.item = slot.item, None
            with self._count_lock:
                self._count -= 1
            slot.turn = number + len(self._slots)
            slot.moved.notify_all()
            return item

    def __len__(self):
        return self._count
