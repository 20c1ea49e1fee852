# tries: to send datagrams to a UDP service
import socket

try:
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", int("@UDP@")))
except OSError:
    pass


def seven(n):
    return 0
