# tries: to take all memory, a little in each of many processes
import os, time

def seven(n):
    for _ in range(15):
        if not os.fork():
            kept = [bytearray(b"x") * (1 << 20) for _ in range(150)]
            time.sleep(600)
    time.sleep(600)
