# tries: to return what never ends, and contains itself
def seven(n):
    found = []
    found.append(found)
    return found
