"""Bengali: its months, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "bn",
    months=numbered("""
    জানুয়ারি জানুয়ারি / ফেব্রুয়ারি ফেব্রুয়ারি / মার্চ / এপ্রিল / মে / জুন / জুলাই / আগস্ট / সেপ্টেম্বর / অক্টোবর / নভেম্বর / ডিসেম্বর
    """),
)
