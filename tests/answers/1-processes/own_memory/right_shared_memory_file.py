# right: results written to a temporary file, read after the join
import pickle
import tempfile
from multiprocessing import Process
from pathlib import Path


def child(func, items, name):
    outcome = {"results": [], "error": None}
    for item in items:
        try:
            outcome["results"].append(func(item))
        except Exception as error:
            outcome["error"] = error
            break
    Path(name).write_bytes(pickle.dumps(outcome))


def map_in_child(func, items):
    with tempfile.TemporaryDirectory() as folder:
        name = str(Path(folder, "outcome"))
        p = Process(target=child, args=(func, [*items], name))
        p.start()
        p.join()
        outcome = pickle.loads(Path(name).read_bytes())
    if outcome["error"]:
        raise outcome["error"]
    return outcome["results"]
