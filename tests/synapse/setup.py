"""Puts Synapse into a virtual environment of its own, unless it is there: `python -m tests.synapse.setup`."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]
REQUIREMENTS = ROOT / "requirements" / "synapse.txt"
PLACE = ROOT / ".cache" / "synapse" / "venv"
PYTHON = PLACE / "bin" / "python"
STAMP = PLACE / "requirements.sha256"


def wanted() -> str:
    """What the stamp says when all is up to date."""
    return hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()


def is_there() -> bool:
    return STAMP.exists() and STAMP.read_text() == wanted()


def main() -> None:
    if is_there():
        return
    print("Synapse is being installed for the tests; this takes a minute, once.", flush=True)
    shutil.rmtree(PLACE, ignore_errors=True)
    venv.create(PLACE, with_pip=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    subprocess.run([*pip, "--only-binary", ":all:", "-r", str(REQUIREMENTS)], check=True)
    STAMP.write_text(wanted())


if __name__ == "__main__":
    main()
