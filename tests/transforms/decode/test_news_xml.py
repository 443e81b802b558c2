"""Items of feeds, NITF and NewsML-G2 to HTML or text with metadata."""

import io

import pytest

from tests.transforms import samples
from transforms.article import extract
from transforms.decode import decode
from transforms.model import Block, Decoded, Metadata, Record, RejectedError
from transforms.read import read_records


def decoded(content: bytes, place: int = 0) -> Decoded:
    record = list(read_records("a.xml", io.BytesIO(content)))[place]
    assert isinstance(record, Record)
    return decode(record)


def blocks(item: Decoded) -> list[Block]:
    """The paragraphs of an item with their roles."""
    return list(extract(item).blocks)


def test_an_rss_item_with_full_text() -> None:
    item = decoded(samples.RSS)
    assert item.kind == "piece"
    assert any(block.text.startswith("“We have waited long enough,” council leader Marta Öhlund told reporters.") for block in blocks(item))
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
    assert len(blocks(decoded(long, 1))[-1].text) > 600


def test_an_atom_entry_with_inline_xhtml() -> None:
    item = decoded(samples.ATOM)
    assert blocks(item)[-1] == Block("body", "Buses run until then.")
    assert item.given == Metadata(
        "urn:keld:1", "https://keldpost.example/rail", "Keld Post", "Rail link to reopen in March", ("Jon Vale",), None, "en", "2024-02-05T08:00:00Z"
    )


def test_nitf_keeps_crossheads_captions_and_the_order() -> None:
    item = decoded(samples.NITF)
    assert blocks(item) == [
        Block("standfirst", "Two years of repairs end"),
        Block("byline", "By Jon Vale"),
        Block("body", "Trains will run again from 3 March, the operator said."),
        Block("crosshead", "Buses until then"),
        Block("body", "Buses run every hour."),
        Block("caption", "The bridge at Keld."),
    ]
    assert item.given == Metadata("KP-7", None, "Keld Post", "Rail link to reopen in March", ("Jon Vale",), None, None, "20240205T080000Z")


def test_newsml_with_inline_xhtml_nitf_and_text() -> None:
    given = Metadata(
        "tag:keld:7", None, "Keld Post", "Rail link to reopen in March", ("Jon Vale",), None, "en", "2024-02-05T08:00:00Z", modified="2024-02-05T08:00:00Z"
    )
    item = decoded(samples.NEWSML)
    assert item.given == given
    assert blocks(item) == [Block("body", "Trains will run again from 3 March, the operator said."), Block("body", "Buses run every hour.")]
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


@pytest.mark.parametrize("content", ["<p>Trains will run again.</p><p>Buses run every hour.</p>", "Trains will run again.\n\nBuses run every hour."])
def test_newsml_1(content: str) -> None:
    given = Metadata(outlet="KPA", title="Rail link to reopen", authors=("Jon Vale",), language="en", published="20240305T213000Z")
    item = decoded((NEWSML_1 % content).encode())
    assert item.given == given
    assert blocks(item) == [Block("byline", "By Jon Vale"), Block("body", "Trains will run again."), Block("body", "Buses run every hour.")]


def test_a_caption_of_newsml_1_is_one_by_its_role() -> None:
    end, start = "</DataContent></ContentItem></NewsComponent>", "<NewsComponent><Role FormalName='Caption'/><ContentItem><DataContent>"
    content = f"<p>Trains will run again.</p>{end}{start}<p>The bridge.</p>"
    assert blocks(decoded((NEWSML_1 % content).encode()))[-1] == Block("caption", "The bridge.")


NITF = """<nitf><body><body.head><hedline><hl1>Rail link to reopen</hl1></hedline><byline><person>Jon Vale</person><byttl>AFP</byttl></byline>
<distributor>AFP</distributor><dateline><location>OSLO</location></dateline></body.head><body.content>
<block>Words of <org>the operator</org> <custom>stay</custom>.</block>
<media media-type="image"><media-metadata name="id" value="x">skipped</media-metadata><media-caption><p>The bridge.</p></media-caption>
<media-producer>Ida Brandt/AFP</media-producer></media><table><tr><td>2011</td><td>14 trains</td></tr></table></body.content></body></nitf>"""


def test_elements_of_nitf_are_what_they_mean() -> None:
    item = decoded(NITF.encode())
    assert item.given.authors == ("Jon Vale", "AFP")
    assert blocks(item) == [
        Block("byline", "Jon Vale, AFP"),
        Block("dateline", "OSLO"),
        Block("body", "Words of the operator stay."),
        Block("caption", "The bridge."),
        Block("credit", "Ida Brandt/AFP"),
        Block("body", "2011 14 trains"),
    ]


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
    assert [block.text for block in blocks(decoded(item.encode()))] == ["One and one.", "Two."]
