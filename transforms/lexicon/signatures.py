"""What agencies and picture desks sign with at the end of a text or a caption, as a pattern.

Compiled by hand from general knowledge; `transforms.lexicon.agencies` knows the agencies themselves, this list adds the short and
collective forms that only signatures use (AA, Agencies, Wires) and the picture libraries.
"""

AGENCY = (
    r"(?:Reuters?|REUTERS?|A\.?P\.?|(?:The )?Associated Press|AFP|Agence France[- ]Presse|DPA|dpa|UPI|EFE|ANSA|PTI|Press Trust of India|ANI|IANS|Xinhua|KCNA|Yonhap|Kyodo(?: News)?|Jiji(?: Press)?|Deutsche[- ]Presse[- ]Agentur|"
    r"TASS|ITAR-TASS|Tass|Interfax|RIA(?: Novosti)?|Sputnik|Anadolu(?: Agency)?|AA|Bernama|Antara|AAP|PA(?: Media)?|Press Association|CP|(?:The )?Canadian Press|Bloomberg(?: News)?|"
    r"EPA(?:-EFE)?|Getty(?: Images)?|Shutterstock|Rex(?: Features)?|Zuma|Sipa|NurPhoto|Alamy|iStock|WAFA|IRNA|MENA|SANA|APA|ATS|Belga|ANP|NTB|TT|STT|Ritzau|Lusa|CNA|VNA|NAN|SAPA|Tribune News Service|TNS|"
    r"Inter Press Service|Thomson Reuters(?: Foundation)?|[Aa]gencies|[Ww]ires|[Ww]ire [Ss]ervices|[Nn]ews [Aa]gencies|[Aa]gency)"
)

SCENE_VERBS = (
    "addresses|adjusts|appears?|applauds?|arrives?|attends?|awaits?|bows?|boards?|burns?|carr(?:y|ies)|celebrates?|chats?|checks?|cheers?|claps?|climbs?|cries|crosses|dances?|delivers?|demonstrates?|departs?|"
    "disembarks?|displays?|drives?|embraces?|enters?|escorts?|examines?|exits|eyes|faces|fl(?:y|ies)|gathers?|gestures?|gives a|glances?|greets?|guards?|hands|hangs?|hikes|holds?|hugs?|inspects?|is (?:seen|shown|"
    "pictured|escorted|surrounded|parked|reflected|displayed)|are (?:seen|shown|pictured|parked|displayed)|kicks|kisses|laughs?|lays?|leads|leans?|leaves?|lies|lifts?|lights?|lines? up|listens?|looks? (?:on|at|out|over)|"
    "marches|meets?|mourns?|operates?|parades?|participates?|passes|patrols?|pauses?|plays?|points?|poses?|pours?|prays?|prepares?|presents?|protests?|queues?|raises?|rall(?:y|ies)|reacts?|reads?|receives?|rests?|rides?|"
    "rises? (?:over|above|from)|runs?|salutes?|searches|serves?|shakes?|shops|shouts?|shows?|signs?|sings?|sits?|sleeps?|smiles?|speaks?|stands?|stares?|steps?|stretches|surveys?|swims?|takes? (?:part|a|his|her|their|the)|"
    "talks?|throws?|tours?|trains|travels?|tries|unloads?|visits?|votes?|waits?|walks?|watch(?:es)?|waves?|repairs?|clash(?:es)?|celebrates?|blocks?|cleans?|builds?|removes?|digs?|loads?|wades?|flees?|rescues?|sprays?|fires?|sells?|buys?|cooks?|inspects?|guards?|tends?|collects?|sorts?|stacks?|pushes|pulls?|opens?|chants?|argues?|joins?|hugs?|wears?|welcomes?|works?|writes?"
)
"""Verbs of captions in the present tense, singular or plural: what people in news pictures do. From general knowledge of wire captions."""
