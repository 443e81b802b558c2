"""Words of bylines that are no name: what leads to one, and what stands where a writer should.

Compiled by hand from the house styles of news sites in the languages that the words are in; each list is a class, none names a site.
"""

import re

from transforms.languages.en.calendar import MONTHS, WEEKDAYS


def _any(phrases: str) -> str:
    """An alternation of phrases, which stand between bars in a block of text."""
    return "|".join(phrase.strip() for phrase in " ".join(phrases.split()).split("|"))


# Words before the names of a byline: by, text, words and the like.
_LEAD_WORDS = _any("""
    written|posted|published|reported|story|words|text|texte|testo|texto|tekst|author|autor|autorin|autore|auteur|reporting|report|guest post|article
    |analysis|analyse|opinion|ein (?:kommentar|gastbeitrag|artikel)|interview|kommentar|protokoll|aufgezeichnet|recherche|redaktion
""")
_LEADS = _any("""
    by|von|vom|par|por|door|af|av|text|tekst|foto|autor|autorin|autore|auteur|author|yazan|tác giả|oleh|penulis|reporter|written|dr\\.?|prof\\.?
    |dr\\. med\\.?|our correspondent|文|記者
""")
LEAD_IN = re.compile(rf"^(?:(?:{_LEAD_WORDS})\s*(?:by|von|par|por|di|de|af|av|:)|{_LEADS})(?:\s*[:：]\s*|\s+)", re.IGNORECASE)

# Role words, desks, institutions, credentials, days and buttons that stand where authors should; agencies have a lexicon of their own.
_DAYS = "|".join(name for name in (*MONTHS, *WEEKDAYS) if name != "may")
# May is a given name.
_NOT_A_NAME = (
    _DAYS
    + "|"
    + _any("""
    staff|team|editors?|editorial|redaktion\\w*|redaction|rédaction|redacci[oó]n|redazione|redac[cç][aã]o|redakcja|redakcija|redactie|toimitus|desk
    |newsroom|newsdesk|news|nachrichten|online|agenc\\w+|agentur|ajans\\w*|agencia|nachrichtenagentur
    |journalist\\w*|reporter\\w*|reporters?|correspondent\\w*|korrespondent\\w*|contributors?|contributing|writers?|columnist|producer|photographer
    |envoy[ée]e?s? sp[ée]cial\\w*|correspondante?s?|enviad[ao] especial|inviat[ao]|sonderkorrespondent\\w*
    |fotograf\\w*|redakteur\\w*|autor\\w*|authors?|admin|administrator|webmaster|developer
    |press|presse|associated|wire|wires|service|services|media|magazine|zeitung|tribune|times|post|herald|gazette|journal|ap|sid|welle
    |guest|sponsored|promoted|paid|partner|company|inc|llc|ltd|gmbh|university|institute|hospital|foundation|department
    |professor|dietitian|clinician|director|manager|ceo|cfo|president|founder|senior|chief|lead|reviewers?|coordinator|marketing|content
    |md|phd|ms|rd|rn|fand|cepf|cfp|cpa|mba|dds|dvm|msc|ma|bsc|do|np|esq
    |updated?|published|modified|last|part|tags|aktualisiert|minutes?|read|min|posted|share|follow|subscribe|photo|image|video|images
    |views?|comments?|temps de lecture|lesezeit|tiempo de lectura|tempo di lettura|leestijd
    |facebook|twitter|instagram|linkedin|email|print|whatsapp|medically|reviewed|fact|checked|edited|specialist|expert|blog
    |unknown|anonymous|null|none|undefined|germany|deutschland
    |related|articles?|posts?|stories|permalink|connected|newsletter|weitere|informationen|artikel|beitr[äa]ge?|kommentare?|commentaires?|comentarios?
    |consultant|educator|attorney|engineer|analyst|strategist|scholar|certified|licensed|former|head of|programme|hearing|community|officer
    |cent(?:re|er)|clinic|association|council|committee|stiftung|verband|verein|ministerium|bundesamt|e\\.v|www|network|cook time
""")
)
# What forms and exports hold where nobody is named, and what pages count or ask for beside a name.
_NOBODY = _any(r"""
    (?:[^\W\d_]+ ){0,2}(?:by|von|par|por|door|av|af|oleh)
    |(?:no|unknown|anonymous|guest|default|by|the|our|super)? ?(?:author|byline|writer|user|contributor|reporter|correspondent)s?
    |staff(?: (?:writer|reporter|author|correspondent|photographer)s?)?|unknown|anonymous|anon|admin\w*|editors?|webmaster|none|null|nan|nil|undefined
    |unbekannt|anonym|autor(?:in)?|kein autor|inconnu|anonyme|auteur|autore|anonimo|sconosciuto|an[oó]nimo|desconocido|desconhecido|sin autor|onbekend|okänd
    |ukjent|ukendt|nieznany|n/?a|about (?:the|this) (?:author|writer)s?|(?:view|see|read) (?:all|more) (?:posts|articles|stories)(?: by)?.*
    |(?:first )?(?:published|posted|updated|created|publi[ée]e?|ver[öo]ffentlicht|publicado|pubblicato|gepubliceerd|publicerad)(?: (?:on|at|le|am|el|il|em|op))?
""")
_COUNTED = _any("""
    (?:no|keine|kein|aucun|sin|sem|nessun|geen|inga|ingen)? ?(?:comments?|kommentare?r?|commentaires?|coment[aá]rios?|commenti?|reacties?|views?|shares?)
    |(?:leave|add|post) a (?:comment|reply)
""")
NOBODY = re.compile(
    rf"(?:by|von|par|por)?\s*|\S*\d\S*\d\S*|\d+ (?:more )?(?:authors?|writers?|contributors?)|(?:by\s+)?(?:{_NOBODY})|\W*\d*\s*(?:{_COUNTED})\W*\d*\W*",
    re.IGNORECASE,
)

NOT_A_NAME = re.compile(rf"\b(?:{_NOT_A_NAME})\b|\.(?:com|de|net|org|co|it|fr)\b", re.IGNORECASE)
