# tries: to leave shared memory and semaphores behind
import os
from multiprocessing import shared_memory, resource_tracker

resource_tracker.register = lambda *_: None
memory = shared_memory.SharedMemory("@NAME@", create=True, size=4096)
memory.buf[0] = 7
memory.close()
os.symlink("/etc/passwd", "/dev/shm/@NAME@-link")


def seven(n):
    return 0
