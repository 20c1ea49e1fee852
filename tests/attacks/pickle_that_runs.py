# tries: to run code wherever its result is unpickled
import os

class Bomb:
    def __reduce__(self):
        return os.system, ("touch @OUT@/pickled",)

def seven(n):
    return Bomb()
