"""The writers among given author strings."""

import pytest

from transforms.writers import writers


@pytest.mark.parametrize(
    ("given", "signed", "names"),
    [
        (("Mara Lindqvist", "Reuters"), (), ("Mara Lindqvist",)),
        (("Tidewater Post staff", "Associated Press"), (), ("Tidewater Post staff", "Associated Press")),
        (("Associated Press",), ("Tom Okafor and Mara Lindqvist",), ("Tom Okafor", "Mara Lindqvist")),
        (("Mara Lindqvist, Reuters",), (), ("Mara Lindqvist",)),
        (("Tidewater Post",), ("Tom Okafor",), ("Tom Okafor",)),
        ((), ("Tom Okafor",), ("Tom Okafor",)),
        (("dpa",), ("Von",), ("dpa",)),
        ((), (), ()),
    ],
)
def test_persons_before_desks_and_agencies(given: tuple[str, ...], signed: tuple[str, ...], names: tuple[str, ...]) -> None:
    assert writers(given, signed, "Tidewater Post") == names
