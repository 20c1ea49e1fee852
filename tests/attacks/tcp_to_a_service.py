# tries: to call a TCP service of the machine
import socket

for host in ("127.0.0.1", "localhost"):
    try:
        socket.create_connection((host, int("@PORT@")), 1).send(b"x")
    except OSError:
        pass


def seven(n):
    return 0
