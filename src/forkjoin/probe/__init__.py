"""The probe: runs inside the box, beside the student's code, with the standard library only.

It loads the submission, runs one scenario and tells the witness outside what happens. It knows inputs, no answers.
Whatever it reports is said from within the student's process; what a verdict needs is seen from outside as well.
"""
