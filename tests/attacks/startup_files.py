# tries: to plant files in the folders that an interpreter reads at its start
import os, site, sys

own = os.path.dirname(os.path.dirname(__file__))
for folder in {*sys.path, site.getusersitepackages(), *site.getsitepackages()}:
    path = os.path.join(folder, "@NAME@.pth")
    try:
        with open(path, "w") as file:
            file.write("import os\n")
        os.unlink(path)
        print("" if path.startswith(own) else f"REACHED {path}")
    except OSError:
        pass


def seven(n):
    return 0
