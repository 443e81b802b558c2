"""Places as datelines print them: whether a name is that of a city, a state or a country that the directory knows."""

import unicodedata

from transforms.names.cities import CITIES
from transforms.names.countries import COUNTRIES, FORMER_AND_PARTS
from transforms.names.places import CANADIAN_PROVINCES, CITY_ALIASES, MORE_CITIES, REGIONS, STATES, US_STATES

_IN_OTHER_LANGUAGES = """
    Ankara Athen Athènes Atenas Bagdad Beirut Beyrouth Belgrad Belgrado Berlín Berlino Bruxelles Brüssel Bruselas Brussel Bukarest Bucarest Budapest Kairo
    Le_Caire El_Cairo Kopenhagen Copenhague København Damas Damasco Dublín Genf Genève Ginebra Ginevra Den_Haag La_Haye La_Haya Helsingfors Jérusalem Jerusalén
    Kiew Kiev Kyjiw Kabul Kaboul Köln Lisboa Lissabon Lisbonne Londres Londra Londen Luxemburg Moskau Moscou Moscú Mosca Moskva Moskou München Mexiko-Stadt
    Ciudad_de_México Neu-Delhi Nueva_York Nueva_Delhi Parigi París Peking Pékin Pekín Pechino Prag Praha Praga Rom Roma Rome Roma Sankt_Petersburg Sarajewo
    Stoccarda Straßburg Strasbourg Estrasburgo Teherán Téhéran Teheran Tokio Turín Tripolis Túnez Tunis Venedig Venecia Warschau Warszawa Varsovie Varsovia
    Wien Vienne Viena Zürich Ginevra Göteborg Tel_Aviv Riad Riade Roma Singapur Singapour Séoul Seúl La_Habana La_Havane Bogotá Brasília Brasilia São_Paulo
    Москва Киев Київ Минск Петербург Санкт-Петербург Вашингтон Лондон Париж Берлин Пекин Брюссель Токио Нью-Йорк Астана Баку Ереван Тбилиси Ташкент
"""
"""Capitals as news in other languages than English names them; entered by hand."""


def _plain(name: str) -> str:
    """A name without case and accents, as the tables of cities are."""
    folded = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in folded if not unicodedata.combining(letter)).replace("’", "'")


_COUNTRIES = frozenset(_plain(name.removeprefix("the ")) for country in (*COUNTRIES, *FORMER_AND_PARTS) for name in country.names)
_TOWNS = frozenset(
    _plain(name)
    for name in (
        *CITIES,
        *MORE_CITIES,
        *CITY_ALIASES,
        *(capital for country in (*COUNTRIES, *FORMER_AND_PARTS) for capital in country.capitals),
        *(name.replace("_", " ") for name in _IN_OTHER_LANGUAGES.split()),
    )
)
_REGIONS = frozenset(_plain(name) for name in (*US_STATES, *CANADIAN_PROVINCES, *STATES, *REGIONS)) | {"d.c.", "dc", "washington d.c.", "england", "uk", "u.k."}


def is_town(name: str) -> bool:
    """Whether a name is that of a city: `KATHMANDU`, `São Paulo`, `Wien`."""
    return _plain(name) in _TOWNS


def is_place(name: str) -> bool:
    """Whether a name is that of a city, a state or a country: also `Calif.` and `N.C.`."""
    plain = _plain(name.strip())
    return plain in _TOWNS or f"{plain}." in _REGIONS or plain in _REGIONS or plain in _COUNTRIES
