"""What deploys it: the wheel is whole and works, the settings named are those that there are."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Final
from zipfile import ZipFile

import pytest

from bot.settings import Settings
from tests.french import ROOT

DEPLOY: Final = ROOT / "deploy"
ROOMS: Final = ("bot", "dialogs", "scoring", "simulator")
SETTING: Final = re.compile(r"^#?([A-Z_]+)=(.*)$", re.MULTILINE)


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that is built from this tree, as an installer unpacks it."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)  # noqa: S603  # our own tree
    with ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(folder / "installed")
    return folder / "installed"


def files(root: Path) -> set[str]:
    found = [each for room in ROOMS for each in (root / room).rglob("*") if each.is_file()]
    return {each.relative_to(root).as_posix() for each in found if each.suffix != ".pyc"}


def test_the_wheel_has_every_file_of_every_room(unpacked: Path) -> None:
    assert files(unpacked) == files(ROOT)
    assert (unpacked / "locales" / "fr" / "LC_MESSAGES" / "bot.mo").exists()


def test_what_the_wheel_installs_speaks_french(unpacked: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bot.cli", "assess", "-", "--language", "fr"]
    told = subprocess.run(  # noqa: S603  # our own command
        command,
        input='{"answers": {}}',
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(unpacked)},
    )
    assert json.loads(told.stdout)["functions"]["support"]["text"] == "Dépannage"


def here() -> dict[str, str]:
    """Give the settings of this release, each with its default as it is written."""
    now = {
        name.upper(): field.default
        for name, field in Settings.model_fields.items()
        if "Not in this release" not in (field.description or "")
    }
    return {name: str(one) if isinstance(one, str | int) else "" for name, one in now.items()}


def test_the_example_has_every_setting_with_its_default() -> None:
    assert dict(SETTING.findall((DEPLOY / ".env.example").read_text())) == here()


def test_the_unit_sets_what_there_is_and_starts_the_bot() -> None:
    unit = (DEPLOY / "pocket-cio.service").read_text()
    named = set(re.findall(r"^Environment=([A-Z_]+)=", unit, re.MULTILINE))
    assert named - {"MALLOC_ARENA_MAX", "PYTHONDONTWRITEBYTECODE"} < set(here())
    assert re.search(r"^ExecStart=/\S+/pocket-cio serve$", unit, re.MULTILINE)


def test_the_image_is_built_from_what_the_wheel_needs() -> None:
    let_in = set(re.findall(r"^!(.+)$", (ROOT / ".dockerignore").read_text(), re.MULTILINE))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    needed = {*wheel["packages"], *wheel["force-include"], project["project"]["readme"]}
    assert needed | {"LICENSE", "pyproject.toml", "requirements.lock"} == let_in
