# mistake: calls everything itself, one after another, without any process
# fails: own_processes
def run_tasks(func, args_list, workers=4):
    results = []
    errors = []
    for args in args_list:
        try:
            results.append(func(*args))
        except Exception as error:
            errors.append(error)
    if errors:
        raise errors[0]
    return results
