raise SystemExit("this is my scratch file, not the library")
