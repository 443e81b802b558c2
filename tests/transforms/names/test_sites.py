"""Whose site an article was published on."""

import pytest

from transforms.names.agencies import AGENCIES
from transforms.names.sites import _AGENCIES, agency_of, country_of  # every site of the table


def test_every_site_is_that_of_an_agency_of_the_directory() -> None:
    assert set(_AGENCIES.values()) <= {agency.name for agency in AGENCIES if agency.kind == "agency"}


@pytest.mark.parametrize(
    ("outlet", "domain", "agency"),
    [
        ("Reuters", None, "Reuters"),
        ("The Associated Press", "apnews.com", "AP"),
        (None, "uk.reuters.com", "Reuters"),
        ("www.reuters.com", None, "Reuters"),
        ("The Guardian", "theguardian.com", None),
        (None, "notreuters.com", None),
        (None, None, None),
    ],
)
def test_an_agencys_own_site(outlet: str | None, domain: str | None, agency: str | None) -> None:
    assert agency_of(outlet, domain) == agency


@pytest.mark.parametrize(
    ("outlet", "domain", "country"),
    [
        ("The Guardian", None, "GBR"),
        ("Selwick Mail", "selwickmail.co.uk", "GBR"),
        ("blatt.de", None, "DEU"),
        ("Selwick Mail", "selwick.com", None),
        (None, None, None),
    ],
)
def test_the_country_of_an_outlet(outlet: str | None, domain: str | None, country: str | None) -> None:
    assert country_of(outlet, domain) == country
