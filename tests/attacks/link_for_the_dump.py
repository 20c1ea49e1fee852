# tries: to let the watcher read, or write, what it puts in the place of its own files
import os, threading

path = os.environ["FORKJOIN_DUMP"]
os.unlink(path)
os.mkfifo(path)

def seven(n):
    threading.Event().wait()
