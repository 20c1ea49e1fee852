# tries: to leave System V and POSIX message queues, semaphores and shared memory behind
import ctypes

libc = ctypes.CDLL(None)
made = [libc.shmget(0, 4096, 0o600), libc.semget(0, 1, 0o600), libc.msgget(0, 0o600)]
if any(number >= 0 for number in made):
    print("REACHED")
    libc.shmctl(made[0], 0, 0)
    libc.semctl(made[1], 0, 0)
    libc.msgctl(made[2], 0, 0)


def seven(n):
    return 0
