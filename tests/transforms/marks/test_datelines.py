"""Datelines in the styles of many houses, and lines that open like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.article import extract
from transforms.layout import lay_out
from transforms.marks import with_marks
from transforms.marks.datelines import read_dateline
from transforms.model import Decoded, Document, Metadata, Record

BODY = "The council met for three hours on Monday."
STORY = (
    "Residents crossed on foot and bought bread from the baker who had kept his shop open all night.",
    "Nobody was hurt, the mayor said on Monday evening.",
)
DATELINES: list[tuple[str, str | None, list[str], str | None, str | None]] = [
    ("YEREVAN, MARCH 5, ARMENPRESS. ", "YEREVAN", ["YEREVAN"], "MARCH 5", "Armenpress"),
    ("МОСКВА, 5 мар - РИА Новости. ", "МОСКВА", ["МОСКВА"], "5 мар", "RIA Novosti"),
    ("OSLO (AP) — ", "OSLO", ["OSLO"], None, "AP"),
    ("Oslo (AFP) – ", "Oslo", ["Oslo"], None, "AFP"),
    ("OSLO, Norway (Reuters) - ", "OSLO, Norway", ["OSLO"], None, "Reuters"),
    ("PARIS, Aug 31 (Reuters) - ", "PARIS", ["PARIS"], "Aug 31", "Reuters"),
    ("PASADENA, Calif., Jan. 1 (UPI) — ", "PASADENA, Calif.", ["PASADENA"], "Jan. 1", "UPI"),
    ("BEIJING, Jan. 9 (Xinhua) -- ", "BEIJING", ["BEIJING"], "Jan. 9", "Xinhua"),
    ("April 25 (Reuters) - ", None, [], "April 25", "Reuters"),
    ("(Reuters) — ", None, [], None, "Reuters"),
    ("MADRID — ", "MADRID", ["MADRID"], None, None),
    ("PUTRAJAYA, Nov 22 — ", "PUTRAJAYA", ["PUTRAJAYA"], "Nov 22", None),
    ("LONDON (Reuters) -", "LONDON", ["LONDON"], None, "Reuters"),
    ("Tegucigalpa, Jan 2 (EFE).- ", "Tegucigalpa", ["Tegucigalpa"], "Jan 2", "EFE"),
    ("Paris, 5 mars 2024 (AFP) - ", "Paris", ["Paris"], "5 mars 2024", "AFP"),
    ("København /ritzau/: ", "København", ["København"], None, "Ritzau"),
    ("MOSCOW, March 5. /TASS/. ", "MOSCOW", ["MOSCOW"], "March 5", "TASS"),
    ("NAIROBI, Kenya (AP) _ ", "NAIROBI, Kenya", ["NAIROBI"], None, "AP"),
    ("HANOI, Vietnam (AP) _ ", "HANOI, Vietnam", ["HANOI"], None, "AP"),
    ("LONDON/PARIS — ", "LONDON/PARIS", ["LONDON", "PARIS"], None, None),
    ("JERUSALEM/GAZA, May 14 (Reuters) - ", "JERUSALEM/GAZA", ["JERUSALEM", "GAZA"], "May 14", "Reuters"),
    ("(Xinhua) -- ", None, [], None, "Xinhua"),
    ("NAIROBI, Kenya, June 3 — ", "NAIROBI, Kenya", ["NAIROBI"], "June 3", None),
    ("KATHMANDU: ", "KATHMANDU", ["KATHMANDU"], None, None),
    ("Mumbai: ", "Mumbai", ["Mumbai"], None, None),
    ("Berlin (dpa) - ", "Berlin", ["Berlin"], None, "dpa"),
    ("Hamburg (dpa/lno) - ", "Hamburg", ["Hamburg"], None, "dpa"),
    ("Roma, 8 gen. (askanews) – ", "Roma", ["Roma"], "8 gen.", "askanews"),
    ("(ANSA) - ROME, MARCH 5 - ", "ROME", ["ROME"], "MARCH 5", "ANSA"),
    ("TOKYO, March 5, Kyodo - ", "TOKYO", ["TOKYO"], "March 5", "Kyodo"),
    ("Tehran, March 5, IRNA – ", "Tehran", ["Tehran"], "March 5", "IRNA"),
    ("Accra, March 5, GNA – ", "Accra", ["Accra"], "March 5", "GNA"),
    ("Riyadh, March 5, 2024, SPA -- ", "Riyadh", ["Riyadh"], "March 5, 2024", "SPA"),
    ("KUWAIT, March 5 (KUNA) -- ", "KUWAIT", ["KUWAIT"], "March 5", "KUNA"),
    ("Manama, Mar. 5 (BNA): ", "Manama", ["Manama"], "Mar. 5", "BNA"),
    ("Amman, March 5 (Petra)-- ", "Amman", ["Amman"], "March 5", "Petra"),
    ("BEIRUT — NNA - ", "BEIRUT", ["BEIRUT"], None, "NNA"),
    ("New Delhi, March 5 (PTI) ", "New Delhi", ["New Delhi"], "March 5", "PTI"),
    ("New Delhi [India], March 5 (ANI): ", "New Delhi [India]", ["New Delhi"], "March 5", "ANI"),
    ("ISLAMABAD, Mar 05 (APP):", "ISLAMABAD", ["ISLAMABAD"], "Mar 05", "APP"),
    ("DHAKA, March 5, 2024 (BSS) - ", "DHAKA", ["DHAKA"], "March 5, 2024", "BSS"),
    ("Colombo, March 5 (newsin.asia) – ", "Colombo", ["Colombo"], "March 5", None),
    ("BAKU, Azerbaijan, March 5. ", "BAKU, Azerbaijan", ["BAKU"], "March 5", None),
    ("MOSCOW. March 5 (Interfax) - ", "MOSCOW", ["MOSCOW"], "March 5", "Interfax"),
    ("KYIV. March 5 (Interfax-Ukraine) – ", "KYIV", ["KYIV"], "March 5", None),
    ("BELGRADE -- ", "BELGRADE", ["BELGRADE"], None, None),
    ("SOFIA (Bulgaria), March 5 (SeeNews) - ", "SOFIA (Bulgaria)", ["SOFIA"], "March 5", None),
    ("WASHINGTON, D.C. (AP) - ", "WASHINGTON, D.C.", ["WASHINGTON"], None, "AP"),
    ("(CNN) — ", None, [], None, None),
    ("LONDON, England (CNN) -- ", "LONDON, England", ["LONDON"], None, None),
    ("LONDON--(BUSINESS WIRE)--", "LONDON", ["LONDON"], None, "Business Wire"),
    ("BEIJING, March 5, 2024 /PRNewswire/ -- ", "BEIJING", ["BEIJING"], "March 5, 2024", "PR Newswire"),
    ("NEW YORK, March 5, 2024 (GLOBE NEWSWIRE) -- ", "NEW YORK", ["NEW YORK"], "March 5, 2024", "GlobeNewswire"),
    ("Addis Ababa March 5/2024(ENA) ", "Addis Ababa", ["Addis Ababa"], "March 5/2024", "ENA"),
    ("Kampala, Uganda | THE INDEPENDENT | ", "Kampala, Uganda", ["Kampala"], None, None),
    ("NAIROBI, Kenya Mar 5 – ", "NAIROBI, Kenya", ["NAIROBI"], "Mar 5", None),
    ("O'FALLON, Mo. (AP) — ", "O'FALLON, Mo.", ["O'FALLON"], None, "AP"),
    ("L'AQUILA, Italy (AP) - ", "L'AQUILA, Italy", ["L'AQUILA"], None, "AP"),
    ("RIO DE JANEIRO (AP) — ", "RIO DE JANEIRO", ["RIO DE JANEIRO"], None, "AP"),
    ("Rio de Janeiro (AFP) - ", "Rio de Janeiro", ["Rio de Janeiro"], None, "AFP"),
    ("AFP - ", None, [], None, "AFP"),
    ("Wien (APA) - ", "Wien", ["Wien"], None, "APA"),
    ("МОСКВА, 5 марта. /ТАСС/. ", "МОСКВА", ["МОСКВА"], "5 марта.", "TASS"),
    ("Paris, le 8 janvier 2019 (AFP) – ", "Paris", ["Paris"], "le 8 janvier 2019", "AFP"),
    ("Madrid, 8 ene (EFE).- ", "Madrid", ["Madrid"], "8 ene", "EFE"),
    ("Bogotá, 5 mar (EFE).- ", "Bogotá", ["Bogotá"], "5 mar", "EFE"),
    ("TROY, N.C. (AP) -- ", "TROY, N.C.", ["TROY"], None, "AP"),
    ("ST. LOUIS (AP) — ", "ST. LOUIS", ["ST. LOUIS"], None, "AP"),
    ("Washington, DC – ", "Washington, DC", ["Washington"], None, None),
    ("SEOUL, March 5 (Yonhap) -- ", "SEOUL", ["SEOUL"], "March 5", "Yonhap"),
    ("Seoul, Mar. 5 (Yonhap) — ", "Seoul", ["Seoul"], "Mar. 5", "Yonhap"),
    ("Havana, March 5 (Prensa Latina) ", "Havana", ["Havana"], "March 5", "Prensa Latina"),
    ("ALGIERS- ", "ALGIERS", ["ALGIERS"], None, None),
    ("JAKARTA (ANTARA) - ", "JAKARTA", ["JAKARTA"], None, "Antara"),
    ("KUALA LUMPUR: ", "KUALA LUMPUR", ["KUALA LUMPUR"], None, None),
    ("GAZA CITY, Gaza Strip (AP) — ", "GAZA CITY, Gaza Strip", ["GAZA CITY"], None, "AP"),
    ("NEW DELHI/MUMBAI (Reuters) - ", "NEW DELHI/MUMBAI", ["NEW DELHI", "MUMBAI"], None, "Reuters"),
    ("UNITED NATIONS — ", "UNITED NATIONS", ["UNITED NATIONS"], None, None),
    ("Smithville, Tenn. — ", "Smithville, Tenn.", ["Smithville"], None, None),
    ("PARIS and LONDON — ", "PARIS and LONDON", ["PARIS", "LONDON"], None, None),
    ("RAMALLAH, Tuesday, March 5, 2024 (WAFA) – ", "RAMALLAH", ["RAMALLAH"], "Tuesday, March 5, 2024", "WAFA"),
    ("TEHRAN (Tasnim) – ", "TEHRAN", ["TEHRAN"], None, "Tasnim"),
    ("Nairobi — ", "Nairobi", ["Nairobi"], None, None),
    ("SAN FRANCISCO, March 5 (Reuters Breakingviews) - ", "SAN FRANCISCO", ["SAN FRANCISCO"], "March 5", "Reuters"),
    ("DUBAI, 5th March, 2024 (WAM) -- ", "DUBAI", ["DUBAI"], "5th March, 2024", "WAM"),
    ("Kabul (Pajhwok): ", "Kabul", ["Kabul"], None, "Pajhwok"),
    ("MANILA, Philippines – ", "MANILA, Philippines", ["MANILA"], None, None),
    ("ABUJA: ", "ABUJA", ["ABUJA"], None, None),
    ("ABUJA (Reuters): ", "ABUJA", ["ABUJA"], None, "Reuters"),
    ("WARSAW, Poland/BERLIN (AP) — ", "WARSAW, Poland/BERLIN", ["WARSAW", "Poland", "BERLIN"], None, "AP"),
    ("JAKARTA, KOMPAS.com - ", "JAKARTA", ["JAKARTA"], None, None),
    ("TEMPO.CO, Jakarta - ", "Jakarta", ["Jakarta"], None, None),
    ("Riyadh, Rajab 2, 1445, SPA -- ", "Riyadh", ["Riyadh"], "Rajab 2, 1445", "SPA"),
    ("Makkah, Ramadan 10, 1445, March 20, 2024, SPA -- ", "Makkah", ["Makkah"], "Ramadan 10, 1445, March 20, 2024", "SPA"),
    ("ST. LOUIS • ", "ST. LOUIS", ["ST. LOUIS"], None, None),
]
"""Opening, place, places, day and agency, in the styles of agencies and papers of all continents."""
OTHERS = [
    "BREAKING — ",
    "JANE TAPPER: ",
    "WARNING — ",
    "UPDATE 1-",
    "EXCLUSIVE: ",
    "FILE PHOTO: ",
    "On May 5 - ",
    "By JANE DOE - ",
    "Updated May 5, 2020 - ",
    "Obama (D) — ",
    "Smith (R-Fla.) — ",
    "NOTE: ",
    "Correction: ",
    "Q: ",
    "John Smith: ",
    "The Reuters reporter left. ",
    "Paris is a city. ",
    "Video: ",
    "Jane Smith, May 5, 2020: ",
    "A – ",
    "VIDEO — ",
    "Monday - ",
    "In Paris - ",
    "But — ",
    "Ukraine: ",
    "Trump: ",
    "“Paris – ",
    "NATO — ",
    "UNICEF — ",
]
ALONE = ["PARIS 1996-08-30", "WASHINGTON, D.C.", "PARIS (AP)", "LONDON, May 5", "PARIS —", "Washington (AP) —", "LONDON (Reuters) -"]


def document(kind: str, *paragraphs: str) -> Document:
    html = "<html><body><article><h1>Bridge is closed</h1>" + "".join(f"<p>{one}</p>" for one in paragraphs) + "</article></body></html>"
    text = "\n\n".join(("Bridge is closed", *paragraphs))
    decoded = Decoded("html", html, "utf-8", Metadata()) if kind == "html" else Decoded("text", text, "utf-8", Metadata())
    return with_marks(lay_out(Record("raw/a", 0, "text", b""), decoded, extract(decoded)))


@pytest.mark.parametrize(("opening", "place", "places", "day", "agency"), DATELINES)
def test_what_a_dateline_says(opening: str, place: str | None, places: list[str], day: str | None, agency: str | None) -> None:
    text = opening + BODY
    found = read_dateline(text)
    assert found is not None
    mark = found.mark
    assert (place, places, day, agency) == (mark.place, [one.text for one in mark.places], mark.day, next(iter(mark.agencies), None))
    assert opening.rstrip() == text[: mark.end]
    assert all(text[one.start : one.end] == one.text for one in mark.places)


@pytest.mark.parametrize("opening", OTHERS)
def test_what_is_no_dateline(opening: str) -> None:
    assert read_dateline(opening + BODY) is None


@pytest.mark.parametrize("line", ALONE)
def test_a_line_that_is_a_dateline(line: str) -> None:
    found = read_dateline(line)
    assert found is not None
    assert found.sure
    assert found.mark.end == len(line)


@pytest.mark.parametrize("line", ["Jane Smith, May 5, 2020", "AFP", "(AP)", "Paris"])
def test_a_line_that_is_none(line: str) -> None:
    assert read_dateline(line) is None


@pytest.mark.parametrize("kind", ["text", "html"])
@pytest.mark.parametrize("opening", [row[0] for row in DATELINES])
def test_an_article_has_the_same_dateline_as_text_and_as_page(kind: str, opening: str) -> None:
    article = document(kind, opening + BODY, *STORY)
    assert [opening.rstrip()] == [article.text[mark.start : mark.end] for mark in article.marks if mark.kind == "dateline"]


@pytest.mark.parametrize(
    "above",
    [
        ["By Ann Lee"],
        ["March 5, 2024"],
        ["By Ann Lee", "Published: 5 March 2024, 10:03 GMT", "Updated: 6 March 2024"],
        ["The old bridge is seen in Oslo, Norway, March 4, 2024. REUTERS/Ann Lee"],
    ],
)
def test_the_dateline_is_found_below_whatever_stands_above_the_story(above: list[str]) -> None:
    article = document("text", *above, f"OSLO, March 5 (Reuters) - {BODY}", *STORY)
    assert [mark.place for mark in article.marks if mark.kind == "dateline"] == ["OSLO"]


def test_a_place_before_a_colon_opens_the_first_paragraph_alone() -> None:
    first, second = "KATHMANDU: The bridge fell at noon, and forty people were saved from the river.", "The bridge was new and had cost the town a fortune."
    assert [mark.place for mark in document("text", first, second).marks] == ["KATHMANDU"]
    assert document("text", second, first).marks == ()
    assert document("text", "SYDNEY: I saw it fall, and I ran.", "JOAN: And then?", "SYDNEY: Then we went home to tell them.").marks == ()


@given(st.text(alphabet='OSLO (AP)—-:/,. March52[]|Reuters"“', max_size=80))
def test_spans_slice(text: str) -> None:
    found = read_dateline(text)
    if found is None:
        return
    named = [*found.mark.places, *([found.mark.signature] if found.mark.signature else [])]
    assert 0 <= found.mark.end <= len(text)
    assert all(text[one.start : one.end] == one.text for one in named)
