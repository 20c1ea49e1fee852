# mistake: the class of the source text as it is: ClockThread(seconds), and a clock without end
# fails: loads
from threading import Thread
from time import ctime, sleep


class ClockThread(Thread):
    def __init__(self, seconds):
        Thread.__init__(self)
        self.seconds = seconds
        self.daemon = False

    def run(self):
        while True:
            print("The time is %s" % ctime())
            sleep(self.seconds)


if __name__ == "__main__":
    t = ClockThread(2)
    t.start()
