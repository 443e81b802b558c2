"""The names that crawlers, APIs and data sets use for the fields of a record: data, in order of trust; docs/inputs.md shows it.

Names are compared in lower case without `_`, `-`, `.` and spaces: `date_publish`, `datePublish` and `Date-Publish` are one name. A dot in a name here
steps into an object. Read from: news-please, trafilatura --json, fundus, newspaper3k and newspaper4k, CC-News (Hugging Face), NewsAPI, GDELT article
lists, Media Cloud, Webz, Event Registry, Guardian, New York Times, ninjs 1 and 2, Arc XP, schema.org NewsArticle, JSON Feed, dolma, datatrove, feedparser.
"""

ALIASES: dict[str, tuple[str, ...]] = {
    "text": (
        "text", "maintext", "plain_text", "article_text", "full_text", "body_text", "fields.bodyText", "text_content", "content_text", "clean_text",
        "cleaned_text", "articlebody", "story_text", "story", "article_content", "body", "content", "contents", "article", "raw_text", "bodies",
        "paragraphs", "main_content", "news_text", "news_content", "page_text", "extracted_text", "raw_content",
    ),
    "html": (
        "html", "body_html", "body_xhtml", "content_html", "article_html", "fields.body", "html_content", "content_encoded", "raw_html", "page_html",
        "html_source", "source_html", "cleaned_html",
    ),
    "markdown": (
        "markdown", "content_markdown", "md",
    ),
    "id": (
        "id", "article_id", "doc_id", "uuid", "guid", "story_id", "stories_id", "uri", "identifier", "fingerprint", "uniqueid",
    ),
    "url": (
        "url", "article_url", "website_url", "canonical_url", "canonical", "link", "web_url", "source_url", "page_url", "permalink", "original_url",
        "requested_url", "final_url", "story_url", "document_identifier", "warc_target_uri", "uri", "href",
        "html.responded_url", "html.requested_url", "main_entity_of_page", "source", "id", "guid",
    ),
    "title": (
        "title", "headline", "headline.main", "headlines.basic", "article_title", "title_page", "page_title", "headlines", "web_title",
        "fields.headline", "name", "og_title", "title_full", "title_rss",
    ),
    "authors": (
        "authors", "author", "byline", "credits.by", "fields.byline", "creator", "creators", "writer", "writers", "dc_creator", "author_name", "reporter", "by",
    ),
    "published": (
        "published", "date_gmt", "post_date_gmt", "published_utc", "date_publish", "date_published",
        "published_at", "published_date", "publish_date", "publishing_date", "publication_date",
        "pub_date", "datetimepub", "web_publication_date", "article_published_time", "first_published", "versioncreated", "firstcreated",
        "date_time", "timestamp", "created_at", "date", "created", "issued", "date_created", "time_published", "published_parsed", "seendate",
        "published_time", "publish_time", "publication_time", "published_on", "date_posted", "posted_at", "display_date",
    ),
    "outlet": (
        "outlet", "publisher", "publisher_name", "media_name", "news_outlet", "outlet_name", "source_name", "site_name", "publication", "newspaper",
        "provider", "source_hostname", "og_site_name", "meta_site_name",
        "source", "thread.site_full", "thread.site", "source_domain", "domain", "hostname", "host", "site", "website", "feed_title",
        "media_url", "media", "copyright_holder",
    ),
    "language": (
        "language", "lang", "language_code", "detected_language", "in_language", "article_language", "human_language", "meta_lang", "locale",
    ),
    "section": (
        "section", "section_name", "category", "categories", "news_desk", "desk", "rubric", "channel", "pillar_name", "section_title",
        "thread.section_title", "article_section",
    ),
    "modified": (
        "modified", "date_modified", "modified_at", "modified_date", "modification_date", "last_modified", "fields.last_modified", "updated", "date_updated",
        "updated_at", "updated_date", "last_updated", "update_date", "update_time", "modified_time", "article_modified_time", "og_updated_time", "lastmod",
        "date_revised", "versioncreated",
    ),
    "crawled": (
        "crawled", "date_download", "download_date", "date_crawled", "crawl_date", "crawled_at", "date_crawl", "fetched", "fetched_at",
        "fetch_date", "scraped_at", "scrape_date", "retrieved", "retrieved_at", "warc_date", "indexed_date", "collect_date", "harvest_date",
        "download_time", "html.crawl_date", "added",
    ),
}  # fmt: skip

NESTED = ("_source", "fields", "metadata", "meta", "attributes", "thread", "article", "document", "node", "data", "extra")
"""Objects that hold further fields of the record: of Elasticsearch, Guardian, dolma and datatrove, Webz, JSON:API."""

NAMES_INSIDE: dict[str, tuple[str, ...]] = {
    "text": ("text", "value", "content", "body", "rendered", "#text", "_text", "$t", "plain", "html"),
    "html": ("html", "value", "content", "rendered", "#text", "_text", "$t"),
    "title": ("main", "value", "rendered", "title", "text", "headline", "#text", "_text", "$t"),
    "authors": ("name", "full_name", "display_name", "original", "value", "rendered", "title", "#text", "_text", "$t", "uri"),
    "outlet": ("name", "title", "value", "display_name", "domain", "uri", "id", "url"),
    "section": ("name", "title", "label", "value", "id"),
    "published": ("date", "value", "published", "$date", "$numberlong", "iso", "@value", "_seconds", "seconds"),
    "modified": ("date", "value", "$date", "$numberlong", "_seconds", "seconds"),
    "crawled": ("date", "value", "$date", "$numberlong", "_seconds", "seconds"),
    "url": ("url", "href", "value", "canonical", "@id"),
    "id": ("value", "$oid", "id", "@id"),
    "language": ("code", "value", "name", "id"),
}
"""Where a field's value is an object, the names in it that are looked at."""
