# tries: to gain rights in name spaces of its own
import ctypes

libc = ctypes.CDLL(None)
if libc.unshare(0x10000000) == 0 or libc.unshare(0x00020000) == 0 or libc.mount(b"none", b"/tmp", b"tmpfs", 0, 0) == 0:
    print("REACHED")


def seven(n):
    return 0
