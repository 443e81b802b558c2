"""Basque: its months, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "eu",
    months=numbered("""
    urtarrila urtarrilaren urtarrilak / otsaila otsailaren otsailak / martxoa martxoaren martxoak / apirila apirilaren apirilak / maiatza maiatzaren maiatzak
    / ekaina ekainaren ekainak / uztaila uztailaren uztailak / abuztua abuztuaren abuztuak / iraila irailaren irailak / urria urriaren urriak
    / azaroa azaroaren azaroak / abendua abenduaren abenduak
    """),
)
