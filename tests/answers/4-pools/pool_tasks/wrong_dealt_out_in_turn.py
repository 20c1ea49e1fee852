# mistake: task n always goes to worker n modulo `workers`, whether that one is busy or not
# fails: task_of_its_own
from multiprocessing import Pipe, Process


def crank(func, tasks, end):
    outcomes = []
    for number, args in tasks:
        try:
            outcomes.append((number, func(*args), None))
        except Exception as error:
            outcomes.append((number, None, error))
    end.send(outcomes)
    end.close()


def run_tasks(func, args_list, workers=4):
    numbered = list(enumerate(args_list))
    crew = []
    for n in range(workers):
        here, there = Pipe(False)
        process = Process(target=crank, args=(func, numbered[n::workers], there))
        process.start()
        there.close()
        crew.append((here, process))
    outcomes = []
    for here, process in crew:
        outcomes += here.recv()
        process.join()
        here.close()
    outcomes.sort(key=lambda outcome: outcome[0])
    for _, _, error in outcomes:
        if error:
            raise error
    return [result for _, result, _ in outcomes]
