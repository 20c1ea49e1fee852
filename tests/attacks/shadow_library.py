# tries: to put modules of its own in the place of the standard library's
import os, sys

here = os.path.dirname(__file__)
for name in ("json", "queue", "socket", "threading", "sitecustomize", "usercustomize", "conftest", "encodings"):
    try:
        with open(os.path.join(here, f"{name}.py"), "w") as file:
            file.write("print('REACHED')")
    except OSError:
        pass

import multiprocessing

def seven(n):
    process = multiprocessing.get_context("spawn").Process(target=int)
    process.start()
    process.join()
    return 0
