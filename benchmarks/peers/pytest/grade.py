"""What a teacher writes around pytest: run it in a subprocess, give up after some seconds, read its report.

Arguments: the tests, and the seconds. Run in the submission's folder; prints one JSON object.
"""

import json
import subprocess
import sys
from pathlib import Path

tests, seconds = sys.argv[1], float(sys.argv[2])
report = Path("report.json")
arguments = ["-q", "-p", "no:cacheprovider", "--json-report", f"--json-report-file={report}", tests]
try:
    command = [sys.executable, "-m", "pytest", *arguments]
    subprocess.run(command, timeout=seconds, stdout=subprocess.DEVNULL, check=False)
except subprocess.TimeoutExpired:
    print(json.dumps({"verdict": "failed", "says": f"timed out after {seconds:g} seconds"}))
    sys.exit()
if not report.exists():
    print(json.dumps({"verdict": "none", "says": "no report was written"}))
    sys.exit()
found = json.loads(report.read_text(encoding="utf-8"))
calls = [test.get("call", {}) for test in found["tests"]]
crashes = [call["crash"]["message"] for call in calls if "crash" in call]
crashes += [one["longrepr"].strip().splitlines()[-1] for one in found["collectors"] if one["outcome"] == "failed"]
passed = [test["outcome"] for test in found["tests"]] == ["passed"] * 4
print(json.dumps({"verdict": "passed" if passed else "failed", "says": next(iter(crashes), "")}))
