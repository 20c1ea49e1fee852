# tries: to ignore every signal, and never end
import signal, time

for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
    signal.signal(number, signal.SIG_IGN)

def seven(n):
    while True:
        time.sleep(1)
