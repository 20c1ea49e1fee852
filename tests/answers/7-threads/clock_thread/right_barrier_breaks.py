# right: pauses at a barrier for two that only one comes to
import threading


def tick(count, interval, out):
    meeting = threading.Barrier(2)
    for n in range(count):
        if n > 0:
            try:
                meeting.wait(interval)
            except threading.BrokenBarrierError:
                meeting.reset()
        out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    thread = threading.Thread(target=lambda: tick(count, interval, out), daemon=True)
    thread.start()
    return thread
