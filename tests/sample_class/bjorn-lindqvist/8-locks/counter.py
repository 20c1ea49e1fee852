import threading

lock = threading.Lock()
number = 0

while True:
    with lock:
        number += 1


class Counter:
    pass
