"""Release: what goes to students and to the systems that classes are taught with."""
