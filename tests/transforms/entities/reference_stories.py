"""Stories written for this project, each with the references that a reader would resolve: the phrase in lower case and whom it means, in their order."""

STORIES: list[tuple[str, list[tuple[str, str]]]] = [
    (
        "Anna Weller opened the mill in Aldburg on Monday. She said it would run all year. She thanked the builders, and she paid them.",
        [("she", "person/anna-weller")] * 3,
    ),
    (
        "Peter Holm, the mayor of Aldburg, resigned on Friday. He said he was tired.\n\nThe mayor will move north, where he owns a farm.",
        [("he", "person/peter-holm"), ("he", "person/peter-holm"), ("the mayor", "person/peter-holm"), ("he", "person/peter-holm")],
    ),
    (
        "Mary Lund told reporters in Oslo that she would stay.\n\nJohn Marsh said he would go. He has sold his house.",
        [("she", "person/mary-lund"), ("he", "person/john-marsh"), ("he", "person/john-marsh")],
    ),
    (
        (
            'Finnish President Laura Niemi met Swedish Prime Minister Karl Berg in Turku.\n\n"We talked," Niemi said. She added that talks would go on.\n\n'
            "Berg said he agreed. The Finnish president left first. The Swedish prime minister stayed."
        ),
        [
            ("she", "person/laura-niemi"),
            ("he", "person/karl-berg"),
            ("the finnish president", "person/laura-niemi"),
            ("the swedish prime minister", "person/karl-berg"),
        ],
    ),
    (
        "Brook Paper Inc said on Tuesday that it would close a plant. It said 40 jobs would go.\n\nThe company has made boxes since 1950.",
        [("it", "org/brook-paper"), ("the company", "org/brook-paper")],
    ),
    (
        "Yonhap reported on Sunday that a ship had sunk. It said nobody was hurt.\n\nThe agency gave no further details.",
        [("it", "org/yonhap"), ("the agency", "org/yonhap")],
    ),
    (
        "The Finance Ministry said taxes would rise in May.\n\nThe ministry did not say by how much. It said a law would follow.",
        [("the ministry", "org/finance-ministry"), ("it", "org/finance-ministry")],
    ),
    (
        "Susan Clark, a farmer from Kent, sued the council. She wants 5,000 pounds, she said.\n\nMr Dalton said he knew of no suit.",
        [("she", "person/susan-clark"), ("she", "person/susan-clark"), ("he", "person/dalton")],
    ),
    (
        "Mrs Hartley has run the shop since 1990. She sells tea.\n\nRobert Hartley said he would help. He is 19.",
        [("she", "person/hartley"), ("he", "person/robert-hartley"), ("he", "person/robert-hartley")],
    ),
    (
        "Chancellor Greta Vogel spoke in Bonn on Monday. She promised aid.\n\nThe chancellor said that she had called a meeting.",
        [("she", "person/greta-vogel"), ("the chancellor", "person/greta-vogel"), ("she", "person/greta-vogel")],
    ),
    (
        "David Moss won the race on Saturday. He ran for two hours. He drank nothing.\n\nHelen Price came second. She fell once, she told reporters.",
        [("he", "person/david-moss"), ("he", "person/david-moss"), ("she", "person/helen-price"), ("she", "person/helen-price")],
    ),
    (
        (
            "Linda Frost, a teacher, found the ring on Sunday. She gave it to the police, she said, and she went home.\n\nGeorge Vane, its owner, said he was "
            "glad. He will marry in June. He thanked the police."
        ),
        [("she", "person/linda-frost")] * 3 + [("he", "person/george-vane")] * 3,
    ),
    ("Mr Dunn and Mr Peel met the clerk. He was late.", []),
    ('Carol Finch left early. "He never listens," a neighbour said. "She does."', []),
    (
        "Michael Stone wrote to the court in March. He asked for time. Julia Stone, his wife, said she had not read the letter.",
        [("he", "person/michael-stone"), ("she", "person/julia-stone")],
    ),
]
