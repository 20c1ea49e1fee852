# tries: to call a service at a Unix socket in the file system
import socket

try:
    socket.socket(socket.AF_UNIX).connect("@SOCKET@")
except OSError:
    pass


def seven(n):
    return 0
