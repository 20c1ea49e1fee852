# mistake: `except:` after the expected exceptions swallows SystemExit and KeyboardInterrupt
# fails: raises_exception
# passes a naive stress test: yes
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        with self._sem:
            try:
                return task()
            except Exception:
                raise
            except:
                pass
