# right: the permits are bytes in a pipe; reading one waits for one
import os
import weakref


class Limiter:
    def __init__(self, limit):
        self._out, self._in = os.pipe()
        os.write(self._in, b"." * limit)
        weakref.finalize(self, os.close, self._out)
        weakref.finalize(self, os.close, self._in)

    def run(self, task):
        permit = os.read(self._out, 1)
        try:
            return task()
        finally:
            os.write(self._in, permit)
