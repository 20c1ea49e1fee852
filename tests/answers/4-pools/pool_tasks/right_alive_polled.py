# right: processes of its own, never more than `workers`, looked after in a loop that polls and reads
import pickle
import time
from multiprocessing import Pipe, Process


def _child(func, args, end):
    try:
        outcome = (True, func(*args))
    except Exception as error:
        outcome = (False, error)
    end.send_bytes(pickle.dumps(outcome))
    end.close()


def run_tasks(func, args_list, workers=4):
    waiting = list(enumerate(args_list))
    running, outcomes = {}, {}
    while waiting or running:
        while waiting and len(running) < workers:
            number, args = waiting.pop(0)
            ours, theirs = Pipe(False)
            process = Process(target=_child, args=(func, args, theirs))
            process.start()
            theirs.close()
            running[number] = process, ours
        for number, (process, ours) in list(running.items()):
            if ours.poll():
                outcomes[number] = pickle.loads(ours.recv_bytes())
                ours.close()
                process.join()
                del running[number]
        time.sleep(0.005)
    for number in range(len(args_list)):
        if not outcomes[number][0]:
            raise outcomes[number][1]
    return [outcomes[number][1] for number in range(len(args_list))]
