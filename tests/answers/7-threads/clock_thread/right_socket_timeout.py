# right: pauses at a socket with a timeout
import socket
import threading


def tick(count, interval, out):
    for n in range(count):
        if n and interval:
            pause(interval)
        out.put((threading.get_ident(), n))


def pause(seconds):
    mine, other = socket.socketpair()
    with mine, other:
        mine.settimeout(seconds)
        try:
            mine.recv(1)
        except TimeoutError:
            pass


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out))
    thread.daemon = True
    thread.start()
    return thread
