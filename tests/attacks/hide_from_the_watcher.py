# tries: to hide its descriptors and waits from whoever watches
import ctypes, os

result = ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)
print("REACHED" if result == 0 else "")
kept = []

def seven(n):
    kept.append(os.pipe())
    return 7 * n
