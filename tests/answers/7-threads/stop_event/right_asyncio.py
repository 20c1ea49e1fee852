# right: an event loop in the thread; stop sets its Event from outside
import asyncio
import threading


class Repeater:
    def __init__(self, work, interval):
        self._work = work
        self._interval = interval
        self._told = False
        self._lock = threading.Lock()
        self._loop = self._event = None
        self._thread = threading.Thread(target=lambda: asyncio.run(self._main()))
        self._begun = False

    async def _main(self):
        event = asyncio.Event()
        with self._lock:
            if self._told:
                return
            self._loop, self._event = asyncio.get_running_loop(), event
        try:
            while not event.is_set():
                self._work()
                try:
                    await asyncio.wait_for(event.wait(), self._interval)
                except asyncio.TimeoutError:
                    pass
        finally:
            with self._lock:
                self._loop = None

    def start(self):
        self._begun = True
        self._thread.start()

    def stop(self):
        with self._lock:
            self._told = True
            if self._loop is not None:
                if threading.current_thread() is self._thread:
                    self._event.set()
                else:
                    self._loop.call_soon_threadsafe(self._event.set)
        if self._begun and threading.current_thread() is not self._thread:
            self._thread.join()
