"""What is shipped."""

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

from transforms import PIPELINE_VERSION

ROOT = Path(__file__).parent.parent


def test_the_wheel_holds_just_our_packages_with_their_types(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"copydesk", "flows", "transforms"}
    assert {"copydesk/py.typed", "flows/py.typed", "transforms/py.typed", "flows/prefect.yaml"} <= set(names)


def test_the_command_is_ours() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["scripts"] == {"copydesk": "flows.cli:main"}
    assert re.fullmatch(r"\d+\.\d+\.\d+", PIPELINE_VERSION)


def test_the_lock_pins_every_dependency_and_names_no_index() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pinned = {re.split(r"[\[=;]", line)[0].strip().lower() for line in lock.splitlines() if "==" in line}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = [name for extra in project["project"]["optional-dependencies"].values() for name in extra]
    wanted = project["project"]["dependencies"] + extras + project["dependency-groups"]["dev"]
    assert {re.split(r"[<>=\[; ]", name)[0].lower().replace(".", "-") for name in wanted} <= pinned
    assert "://" not in lock


def test_every_pin_has_its_hashes_and_the_set_up_requires_them() -> None:
    pins = re.split(r"\n(?=[a-z0-9])", (ROOT / "requirements.lock").read_text(encoding="utf-8").strip(), flags=re.IGNORECASE)
    assert [pin.splitlines()[0] for pin in pins if not re.search(r"--hash=sha256:[0-9a-f]{64}", pin)] == []
    for name in ("Makefile", ".ci/run"):
        installs = [line for line in (ROOT / name).read_text(encoding="utf-8").splitlines() if "--requirement requirements.lock" in line]
        assert installs
        assert all("--require-hashes" in line for line in installs)


def test_whose_data_is_shipped_is_said() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    for name in re.findall(r"transforms/[\w/]+(?:\.py)?", notice):
        assert (ROOT / name).exists(), name
    shipped = {"GeoNames": "Creative Commons Attribution 4.0", "CLDR": "Unicode License", "Faker": "MIT", "PolNeAR": "training", "en_core_web_md": "MIT"}
    assert all(name in notice and licence in notice for name, licence in shipped.items())
