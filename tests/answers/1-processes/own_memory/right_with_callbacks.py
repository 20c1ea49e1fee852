# right: callbacks of starmap_async and an Event, the pool in a subclass that closes and joins
import threading
from multiprocessing.pool import Pool


class One(Pool):
    def __init__(self):
        super().__init__(1)

    def __exit__(self, *exception):
        self.close()
        self.join()


def map_in_child(func, items):
    done, box = threading.Event(), {}

    def well(value):
        box["value"] = value
        done.set()

    def badly(error):
        box["error"] = error
        done.set()

    arguments = [(item,) for item in items]
    if not arguments:
        return []  # no callback is called then
    with One() as pool:
        pool.starmap_async(func, arguments, callback=well, error_callback=badly)
        done.wait()
    if "error" in box:
        raise RuntimeError("func raised") from box["error"]
    return box["value"]
