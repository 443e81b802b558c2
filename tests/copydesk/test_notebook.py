"""The notebook of the docs, run from beginning to end."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
def test_the_notebook_goes_from_a_folder_to_five_answers(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "raw", tmp_path / "raw")
    shutil.copy(ROOT / "docs" / "notebook.ipynb", tmp_path)
    command = [sys.executable, "-m", "jupyter", "execute", "--inplace", "notebook.ipynb"]
    done = subprocess.run(command, cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    cells = json.loads((tmp_path / "notebook.ipynb").read_text(encoding="utf-8"))["cells"]
    shown = [output["data"] for cell in cells for output in cell.get("outputs", ()) if "data" in output]
    assert sum("image/png" in data for data in shown) == 5
    assert any("Callum Fraser-Boyd" in "".join(data.get("text/html", ())) for data in shown)
