# mistake: the workers draw the number of the next task from a shared Value without its lock: two may draw the same
# fails: results_in_order
from multiprocessing import Process, SimpleQueue, Value


def draw(func, args_list, following, answers):
    while following.value < len(args_list):
        number = following.value
        following.value += 1
        try:
            answers.put((number, func(*args_list[number]), None))
        except Exception as error:
            answers.put((number, None, error))


def run_tasks(func, args_list, workers=4):
    following, answers = Value("i", 0), SimpleQueue()
    crew = [Process(target=draw, args=(func, args_list, following, answers)) for _ in range(workers)]
    for process in crew:
        process.start()
    outcomes = {}
    for _ in args_list:
        number, *outcome = answers.get()
        outcomes[number] = outcome
    for process in crew:
        process.join()
    for number in range(len(args_list)):
        if outcomes[number][1] is not None:
            raise outcomes[number][1]
    return [outcomes[number][0] for number in range(len(args_list))]
