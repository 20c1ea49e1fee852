# mistake: calls everything itself, without any process
# fails: not_in_caller


def map_in_child(func, items):
    return [func(item) for item in items]
