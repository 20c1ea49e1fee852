"""Exercise: predict twelve small programs.

The programs are in the README.md of this folder, under "predict". Read each one, and fill in what it prints, or
whether it ends. Predict first, then run them.
"""

# TODO: replace each None by your prediction
ANSWERS: dict[str, object] = {
    "thread_list": None,  # what does it print?
    "process_list": None,  # what does it print?
    "whose_process": None,  # what does it print?
    "child_global": None,  # what does it print?
    "join_order": None,  # what does it print?
    "foreground": None,  # does it end? True or False
    "background": None,  # does it end? True or False
    "parallel": None,  # what does it print?
    "plus_one": None,  # what does it print?
    "exit_codes": None,  # what does it print?
    "zombie": None,  # what does it print?
    "orphan": None,  # what does it print?
}
