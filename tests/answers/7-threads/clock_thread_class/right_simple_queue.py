# right: pauses at a SimpleQueue with a timeout; the settings in a frozen dataclass
import queue
import threading
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Settings:
    count: int
    interval: float
    out: Any


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.settings = Settings(count=count, interval=interval, out=out)
        self.silence = queue.SimpleQueue()

    def pause(self):
        try:
            self.silence.get(True, self.settings.interval)
        except queue.Empty:
            pass

    def run(self):
        settings = self.settings
        for n in range(settings.count):
            settings.out.put((threading.current_thread().ident, n))
            if n != settings.count - 1:
                self.pause()
