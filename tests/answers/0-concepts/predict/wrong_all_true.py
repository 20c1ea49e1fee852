# mistake: True everywhere
# fails: thread_list, foreground, plus_one
NAMES = """thread_list process_list whose_process child_global join_order foreground background parallel plus_one exit_codes zombie orphan"""
ANSWERS = dict.fromkeys(NAMES.split(), True)
