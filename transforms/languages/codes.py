"""ISO 639-1 codes by what declares them: the codes of ISO 639-2 and 639-3 and the English and own names of the languages that the detector knows."""

_NAMES = """
    af afr afrikaans | ar ara arabic | bg bul bulgarian | bn ben bengali | ca cat catalan català | cs ces cze czech čeština | cy cym wel welsh
    da dan danish dansk | de deu ger german deutsch | el ell gre greek | en eng english | es spa spanish español castellano | et est estonian
    fa fas per pes persian farsi | fi fin finnish suomi | fr fra fre french français | gu guj gujarati | he heb hebrew | hi hin hindi
    hr hrv croatian | hu hun hungarian magyar | id ind indonesian | it ita italian italiano | ja jpn japanese | kn kan kannada | ko kor korean
    lt lit lithuanian | lv lav latvian | mk mkd mac macedonian | ml mal malayalam | mr mar marathi | ne nep nepali
    nl nld dut dutch nederlands | no nor nob nno norwegian norsk | pa pan punjabi | pl pol polish polski | pt por portuguese português
    ro ron rum romanian | ru rus russian | sk slk slo slovak | sl slv slovenian slovene | so som somali | sq sqi alb albanian
    sv swe swedish svenska | sw swa swahili | ta tam tamil | te tel telugu | th tha thai | tl tgl tagalog | tr tur turkish türkçe
    uk ukr ukrainian | ur urd urdu | vi vie vietnamese | zh zho chi cmn chinese
"""
CODES = {word: words[0] for line in _NAMES.strip().splitlines() for words in map(str.split, line.split("|")) for word in words}
"""ISO 639-1 code by code or name in lower case."""
