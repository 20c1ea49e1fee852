# right: run is a static function bound in the constructor; select without files makes the pauses
import select
import threading


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        def clockwork():
            for n in range(count):
                if n > 0:
                    select.select((), (), (), interval)
                out.put((threading.get_ident(), n))

        super().__init__(target=clockwork, args=(), name=f"clock of {count}")
