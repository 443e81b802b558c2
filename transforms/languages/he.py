"""Hebrew: its months, as news prints them, also behind "in"."""

from transforms.languages.language import Language, numbered

LANGUAGE = Language(
    "he",
    months=numbered("""
    ינואר בינואר / פברואר בפברואר / מרץ מרס במרץ במרס / אפריל באפריל / מאי במאי / יוני ביוני / יולי ביולי / אוגוסט באוגוסט / ספטמבר בספטמבר
    / אוקטובר באוקטובר / נובמבר בנובמבר / דצמבר בדצמבר
    """),
)
