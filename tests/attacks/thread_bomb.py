# tries: to start more threads than the machine can bear
import threading, time

def seven(n):
    for _ in range(5000):
        threading.Thread(target=time.sleep, args=(600,), daemon=True).start()
    time.sleep(600)
