# right: ticks in a coroutine of its own
import asyncio
import os
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    async def ticks(self):
        for n in range(self.count):
            if n > 0:
                await asyncio.sleep(self.interval)
            self.out.put((os.getpid(), n))

    def run(self):
        asyncio.run(self.ticks())
