"""Estonian: its months, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "et",
    months=numbered("""
    jaanuar jaanuaril / veebruar veebruaril / märts märtsil / aprill aprillil / mai mail / juuni juunil / juuli juulil / august augustil / september septembril
    / oktoober oktoobril / november novembril / detsember detsembril
    """),
)
