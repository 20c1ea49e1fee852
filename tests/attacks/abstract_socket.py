# tries: to call a service at an abstract Unix socket
import socket

try:
    socket.socket(socket.AF_UNIX).connect("\0@ABSTRACT@")
except OSError:
    pass


def seven(n):
    return 0
