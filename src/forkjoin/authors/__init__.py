"""For those who write exercises: new ones from a template, and graders that are themselves tested."""
