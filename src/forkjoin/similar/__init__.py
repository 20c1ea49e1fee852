"""Similar: pairs of answers that are alike in structure, for a person to look at. It never touches a score."""
