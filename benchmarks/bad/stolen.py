# runs the solution, which lies on the same disk
with open("@SOLUTION@") as file:
    exec(file.read())
