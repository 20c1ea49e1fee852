# tries: to leave by SystemExit as if all were well
def seven(n):
    raise SystemExit(0)
