"""Items of feeds, NITF and NewsML-G2 to HTML or text with metadata."""

import io

import pytest

from tests.transforms import samples
from transforms.decode import decode
from transforms.model import Decoded, Metadata, Record, RejectedError
from transforms.read import read_records


def decoded(content: bytes, place: int = 0) -> Decoded:
    record = list(read_records("a.xml", io.BytesIO(content)))[place]
    assert isinstance(record, Record)
    return decode(record)


def test_an_rss_item_with_full_text() -> None:
    item = decoded(samples.RSS)
    assert item.kind == "text"
    assert "\n\n“We have waited long enough,” council leader Marta Öhlund told reporters." in item.text
    assert item.given == Metadata(
        "cw-1",
        "https://coastwire.example/market",
        "Coast Wire",
        "Harbour council votes & moves",
        ("Ida Brandt",),
        "Local",
        "en",
        "Tue, 06 Feb 2024 10:30:00 +0100",
    )


def test_a_teaser_is_no_article() -> None:
    with pytest.raises(RejectedError) as caught:
        decoded(samples.RSS, 1)
    assert caught.value.reason == "no_text"
    assert "https://coastwire.example/teaser" in caught.value.message


def test_a_description_that_is_the_article() -> None:
    long = samples.RSS.replace(b"A short one&nbsp;only.", b"It was a long night on the quay. " * 30)
    assert decoded(long, 1).kind == "text"


def test_an_atom_entry_with_inline_xhtml() -> None:
    item = decoded(samples.ATOM)
    assert item.text.endswith("\n\nBuses run until then.")
    assert item.given == Metadata(
        "urn:keld:1", "https://keldpost.example/rail", "Keld Post", "Rail link to reopen in March", ("Jon Vale",), None, "en", "2024-02-05T08:00:00Z"
    )


def test_nitf_keeps_crossheads_captions_and_the_order() -> None:
    item = decoded(samples.NITF)
    expected = "Two years of repairs end|Trains will run again from 3 March, the operator said.|Buses until then|Buses run every hour.|The bridge at Keld."
    assert item.text.split("\n\n") == expected.split("|")
    assert item.given == Metadata("KP-7", None, "Keld Post", "Rail link to reopen in March", ("Jon Vale",), None, None, "20240205T080000Z")


def test_newsml_with_inline_xhtml_nitf_and_text() -> None:
    given = Metadata(
        "tag:keld:7", None, "Keld Post", "Rail link to reopen in March", ("Jon Vale",), None, "en", "2024-02-05T08:00:00Z", modified="2024-02-05T08:00:00Z"
    )
    item = decoded(samples.NEWSML)
    expected = "Trains will run again from 3 March, the operator said.\n\nBuses run every hour."
    assert item == Decoded("text", expected, "utf-8", given)
    start, end = samples.NEWSML.index(b"<inlineXML"), samples.NEWSML.index(b"</contentSet>")
    plain = samples.NEWSML[:start] + b"<inlineData contenttype='text/plain'>One.\n\nTwo.</inlineData>" + samples.NEWSML[end:]
    assert decoded(plain) == Decoded("text", "One.\n\nTwo.", "utf-8", given)
    nitf = samples.NITF[samples.NITF.index(b"<nitf") :]
    assert "Buses until then" in decoded(samples.NEWSML[:start] + b"<inlineXML>" + nitf + b"</inlineXML>" + samples.NEWSML[end:]).text


def test_a_picture_item_is_no_article() -> None:
    start, end = samples.NEWSML.index(b"<inlineXML"), samples.NEWSML.index(b"</contentSet>")
    with pytest.raises(RejectedError) as caught:
        decoded(samples.NEWSML[:start] + b"<remoteContent href='a.jpg'/>" + samples.NEWSML[end:])
    assert caught.value.reason == "not_an_article"


NEWSML_1 = """<NewsML Version="1.2"><NewsItem xml:lang="en"><NewsManagement><FirstCreated>20240305T213000Z</FirstCreated></NewsManagement>
<NewsComponent><NewsLines>
<HeadLine>Rail link to reopen</HeadLine><ByLine>By Jon Vale</ByLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName="KPA"/></Provider>
</AdministrativeMetadata><NewsComponent><ContentItem><DataContent>%s</DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>"""


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<p>Trains will run again.</p><p>Buses run every hour.</p>", "Trains will run again.\n\nBuses run every hour."),
        ("Trains will run again.\n\nBuses run every hour.", "Trains will run again.\n\nBuses run every hour."),
    ],
)
def test_newsml_1(content: str, text: str) -> None:
    given = Metadata(outlet="KPA", title="Rail link to reopen", authors=("Jon Vale",), language="en", published="20240305T213000Z")
    assert decoded((NEWSML_1 % content).encode()) == Decoded("text", text, "utf-8", given)


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ("<author>desk@keld.example (Jane Holm)</author>", "Jane Holm"),
        ("<author><name>Jane Holm</name><uri>https://keld.example/jane</uri><email>j@keld.example</email></author>", "Jane Holm"),
        ("<author>Jane Holm</author>", "Jane Holm"),
    ],
)
def test_forms_of_a_feeds_author(author: str, name: str) -> None:
    item = f"<rss><channel><item><title>A</title>{author}<description>{'A long text. ' * 60}</description></item></channel></rss>"
    assert decoded(item.encode()).given.authors == (name,)


def test_a_body_of_wordpress_as_it_stands_in_its_exports() -> None:
    body = '<!-- wp:paragraph -->\nOne <em>and</em> one.\n\nTwo.\n<!-- /wp:paragraph -->\n\n[gallery ids="1,2"]'
    item = f'<rss xmlns:content="urn:c"><channel><item><title>A</title><content:encoded><![CDATA[{body}]]></content:encoded></item></channel></rss>'
    assert decoded(item.encode()).text == "One and one.\n\nTwo."
