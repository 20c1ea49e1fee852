# right: states under one Condition: new, running, stopping, over; stop waits for "over" and then for the thread itself
import enum
import threading

State = enum.Enum("State", "NEW RUNNING STOPPING OVER")


class Repeater:
    def __init__(self, work, interval):
        self._work, self._interval = work, interval
        self._cond = threading.Condition()
        self._state = State.NEW
        self._thread = None

    def start(self):
        with self._cond:
            if self._state is not State.NEW:
                return
            self._state = State.RUNNING
            self._thread = threading.Thread(target=self._run)
            self._thread.start()

    def _run(self):
        try:
            while True:
                with self._cond:
                    if self._cond.wait_for(lambda: self._state is State.STOPPING, self._interval):
                        return
                self._work()
        finally:
            with self._cond:
                self._state = State.OVER
                self._cond.notify_all()

    def stop(self):
        with self._cond:
            match self._state:
                case State.NEW:
                    self._state = State.OVER
                case State.RUNNING:
                    self._state = State.STOPPING
                    self._cond.notify_all()
            thread = self._thread
            if thread is None or thread is threading.current_thread():
                return
            while self._state is not State.OVER:
                self._cond.wait()
        thread.join()
