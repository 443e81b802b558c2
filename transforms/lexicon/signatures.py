"""What agencies and picture desks sign with at the end of a text or a caption, as a pattern.

Compiled by hand from general knowledge; `transforms.lexicon.agencies` knows the agencies themselves, this list adds the short and
collective forms that only signatures use (AA, Agencies, Wires) and the picture libraries.
"""

AGENCY = (
    r"(?:Reuters?|REUTERS?|A\.?P\.?|(?:The )?Associated Press|AFP|Agence France[- ]Presse|DPA|dpa|UPI|EFE|ANSA|PTI|Press Trust of India|ANI|IANS|Xinhua|KCNA|Yonhap|Kyodo|Jiji|"
    r"TASS|ITAR-TASS|Tass|Interfax|RIA(?: Novosti)?|Sputnik|Anadolu(?: Agency)?|AA|Bernama|Antara|AAP|PA(?: Media)?|Press Association|CP|(?:The )?Canadian Press|Bloomberg(?: News)?|"
    r"EPA(?:-EFE)?|Getty(?: Images)?|Shutterstock|Alamy|iStock|WAFA|IRNA|MENA|SANA|APA|ATS|Belga|ANP|NTB|TT|STT|Ritzau|Lusa|CNA|VNA|NAN|SAPA|Tribune News Service|TNS|"
    r"Inter Press Service|Thomson Reuters(?: Foundation)?|[Aa]gencies|[Ww]ires|[Ww]ire [Ss]ervices|[Nn]ews [Aa]gencies|[Aa]gency)"
)
