# mistake: each task runs in a new thread, which the caller joins
# fails: in_calling_thread
import threading


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)

    def run(self, task):
        outcome = {}

        def work():
            try:
                outcome["result"] = task()
            except BaseException as error:
                outcome["error"] = error

        with self._sem:
            thread = threading.Thread(target=work)
            thread.start()
            thread.join()
        if "error" in outcome:
            raise outcome["error"]
        return outcome["result"]
