# tries: to call a TCP service at a well-known port
import socket

try:
    socket.create_connection(("127.0.0.1", int("@LOW@")), 1).send(b"x")
except OSError:
    pass


def seven(n):
    return 0
