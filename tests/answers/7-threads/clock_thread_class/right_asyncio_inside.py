# right: run starts an event loop of its own, whose coroutine sleeps between the ticks
import asyncio
import threading


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    async def ticking(self):
        for n in range(self.count):
            if n > 0:
                await asyncio.sleep(self.interval)
            self.out.put((self.ident, n))

    def run(self):
        asyncio.run(self.ticking())
