# tries: to read a file that everybody may read
try:
    print(open("@SECRET@").read())
except OSError as error:
    print(error.errno)


def seven(n):
    return 0
