"""Greek: its months and weekdays, as news prints them."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "el",
    months=numbered("""
    ιανουαρίου ιανουάριος ιαν / φεβρουαρίου φεβ / μαρτίου μαρ / απριλίου απρ / μαΐου μαΐ / ιουνίου ιουν / ιουλίου ιουλ / αυγούστου αυγ / σεπτεμβρίου
    σεπ / οκτωβρίου οκτ / νοεμβρίου νοε / δεκεμβρίου δεκ
    """),
    weekdays=numbered(
        """
    δευτέρα / τρίτη / τετάρτη / πέμπτη / παρασκευή / σάββατο / κυριακή
    """,
        0,
    ),
)
