# mistake: the subclass of Process is made inside the function, where a spawned child does not find it
# fails: start_methods
from multiprocessing import Process


def start_background(target, args=()):
    class Background(Process):
        def run(self):
            target(*args)

    process = Background(daemon=True)
    process.start()
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    return process
