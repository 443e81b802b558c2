"""Relayed statements in the styles news is written in, made up for this project: (text, [(speaker, relay, words of the content)])."""

from transforms.model import Rows

type Statement = tuple[str, str, str]
"""Speaker, outlet and content."""
type Relayed = tuple[str, list[Statement]]


def relays(rows: Rows) -> list[Statement]:
    """Speaker, outlet and the whole content of each relayed statement of an article."""
    contents: dict[int, str] = {}
    for row in rows.sources:
        contents[row.source_index] = f"{contents.get(row.source_index, '')} {row.content}"
    return [
        (row.source_text or "", f"{row.relay_text} {row.relay_name}", contents[row.source_index])
        for row in rows.sources
        if row.relay_name is not None and row.piece == 0
    ]


def agrees(found: Statement, expected: Statement) -> bool:
    """Whether each part of what was found holds the expected words."""
    return all(want.lower() in got.lower() for want, got in zip(expected, found, strict=True))


def hits(found: list[Statement], expected: list[Statement]) -> int:
    """How many of the expected statements were found."""
    return sum(any(agrees(one, want) for one in found) for want in expected)


RELAYED: tuple[Relayed, ...] = (
    # according to, after, before and inside
    ("The harbour will reopen in May, Minister Olga Brandt said, according to Reuters.", [("Olga Brandt", "Reuters", "harbour will reopen")]),
    ("According to Xinhua, Premier Han Wei said the dam would be finished next year.", [("Han Wei", "Xinhua", "dam would be finished")]),
    ("The strike, according to the BBC, will last a week, union leader Tom Perry said.", [("Tom Perry", "BBC", "will last a week")]),
    ("“We shall not retreat,” General Amadi said, according to the state news agency SANA.", [("Amadi", "SANA", "We shall not retreat")]),
    ("President Lund told parliament that taxes would fall, according to the daily Aftenposten newspaper.", [("Lund", "newspaper", "taxes would fall")]),
    ("Marta Ruiz said that she “had no choice,” according to The New York Times.", [("Marta Ruiz", "New York Times", "she “had no choice")]),
    # outlet said or reported that X said
    ("Yonhap reported that Defence Minister Cho Min-ho had said the drills would go ahead.", [("Cho Min-ho", "Yonhap", "drills would go ahead")]),
    ("Kyodo said Prime Minister Sato told lawmakers the budget was safe.", [("Sato", "Kyodo", "budget was safe")]),
    ("The Guardian reported on Monday that police chief Ann Kerr said two men were being sought.", [("Ann Kerr", "Guardian", "two men were being sought")]),
    ("State television reported that President Karim warned rebels to lay down their arms.", [("Karim", "State television", "lay down their arms")]),
    ("Foreign Minister Petrov said the talks had failed, TASS reported.", [("Petrov", "TASS", "talks had failed")]),
    ("“The bridge is unsafe,” engineer Luis Vega said, EFE reported on Friday.", [("Luis Vega", "EFE", "The bridge is unsafe")]),
    ("Mr. Osei said he would run again, local media reported.", [("Osei", "local media", "he would run again")]),
    ("The central bank governor said rates would rise, Bloomberg News said.", [("governor", "Bloomberg", "rates would rise")]),
    # as reported by, as quoted by
    ("Senator Mills said the bill was dead, as reported by Politico.", [("Mills", "Politico", "bill was dead")]),
    ("The vaccine works, Dr. Anna Holm said, as quoted by Dagens Nyheter newspaper.", [("Anna Holm", "newspaper", "vaccine works")]),
    ("As reported by the Financial Times, chief executive Jean Roux said the merger was off.", [("Jean Roux", "Financial Times", "merger was off")]),
    # interviews
    ("In an interview with CNN, Governor Dale Hart said the state was ready.", [("Dale Hart", "CNN", "state was ready")]),
    ("Actor Billy Moss said in an interview with Vanity Fair that he would retire.", [("Billy Moss", "Vanity Fair", "he would retire")]),
    ("“I never signed it,” Ms. Novak said in an interview with Le Monde published on Tuesday.", [("Novak", "Le Monde", "I never signed it")]),
    ("Speaking to the BBC, farmer Joan Price said the harvest was lost.", [("Joan Price", "BBC", "harvest was lost")]),
    ("The club's owner, speaking on Sky News, said he would sell.", [("owner", "Sky News", "he would sell")]),
    ("Asked by NBC News, Congressman Ray Todd denied that he had met the lobbyist.", [("Ray Todd", "NBC", "he had met the lobbyist")]),
    ("During an appearance on Fox News, Carla Dean argued that the court was right.", [("Carla Dean", "Fox News", "court was right")]),
    ("Minister Haddad said on Al Jazeera that the border would stay shut.", [("Haddad", "Al Jazeera", "border would stay shut")]),
    ("The coach told ESPN on Sunday that his star was fit.", [("coach", "ESPN", "his star was fit")]),
    # told
    ("“The roof just fell,” witness Peter Okoro told AFP.", [("Peter Okoro", "AFP", "The roof just fell")]),
    ("Hospital director Maria Lopes told Reuters that 12 people were hurt.", [("Maria Lopes", "Reuters", "12 people were hurt")]),
    ("Rescue teams were on their way, a government spokesman told dpa.", [("spokesman", "dpa", "Rescue teams were on their way")]),
    ("Two officials told The Associated Press the plan had been shelved.", [("officials", "Associated Press", "plan had been shelved")]),
    ("“Nobody warned us,” villager Rita Das told the Press Trust of India.", [("Rita Das", "Press Trust of India", "Nobody warned us")]),
    ("The lawyer told CNN's Dana Brook that the client was innocent.", [("lawyer", "CNN", "client was innocent")]),
    ("Deputy Mayor Paul Stein told German broadcaster ZDF the tunnel would cost more.", [("Paul Stein", "ZDF", "tunnel would cost more")]),
    # quoted or cited as saying
    ("Interfax quoted spokesman Ivan Belov as saying that the pipeline was intact.", [("Ivan Belov", "Interfax", "pipeline was intact")]),
    ("IRNA cited General Rahimi as saying the missile had been tested.", [("Rahimi", "IRNA", "missile had been tested")]),
    ("“Our patience has run out,” KCNA quoted the foreign minister as saying.", [("foreign minister", "KCNA", "Our patience has run out")]),
    ("The deal was near, Anadolu quoted him as saying.", [("him", "Anadolu", "deal was near")]),
    ("Judge Farah Nasser was quoted by WAFA as saying the trial would resume.", [("Farah Nasser", "WAFA", "trial would resume")]),
    ("“It was a mistake,” the banker was quoted as saying by Handelsblatt.", [("banker", "Handelsblatt", "It was a mistake")]),
    ("Chairman Wu Lin was quoted in the China Daily as saying exports had doubled.", [("Wu Lin", "China Daily", "exports had doubled")]),
    ("Belga news agency quoted a prosecutor as saying that three suspects were held.", [("prosecutor", "Belga", "three suspects were held")]),
    ("Xinhua paraphrased the envoy as saying both sides wanted peace.", [("envoy", "Xinhua", "both sides wanted peace")]),
    # platforms
    ("“Thank you all!” singer Nia Cole tweeted.", [("Nia Cole", "Twitter", "Thank you all!")]),
    ("Prime Minister Reza said on Twitter that the dam was safe.", [("Reza", "Twitter", "dam was safe")]),
    ("Mayor Gomez wrote on Facebook that schools would close.", [("Gomez", "Facebook", "schools would close")]),
    ("“We are safe,” the goalkeeper posted on Instagram.", [("goalkeeper", "Instagram", "We are safe")]),
    ("In a message on Telegram, governor Oleh Bondar said power was back.", [("Oleh Bondar", "Telegram", "power was back")]),
    ("Senator Price tweeted that the vote was a farce.", [("Price", "Twitter", "vote was a farce")]),
    # carried, published, broadcast
    ("The talks were “useful,” President Silva said in remarks carried by state television.", [("Silva", "state television", "useful")]),
    ("In comments carried by Xinhua, the ambassador said that trade would grow.", [("ambassador", "Xinhua", "trade would grow")]),
    ("General Tariq said in a speech broadcast on state radio that the curfew would end.", [("Tariq", "state radio", "curfew would end")]),
    ("In a letter published in the Daily Telegraph, forty scientists urged a ban.", [("scientists", "Daily Telegraph", "ban")]),
    ("Queen Ingrid said in a statement carried by NTB that she would step aside.", [("Ingrid", "NTB", "she would step aside")]),
    (
        "In an op-ed in The Washington Post, former envoy Carl Bing argued that sanctions had failed.",
        [("Carl Bing", "Washington Post", "sanctions had failed")],
    ),
    ("Minister Kone denied the claim in remarks published by the Daily Nation.", [("Kone", "Daily Nation", "the claim")]),
    ("A commentary published by the People's Daily said the island would never be independent.", [("commentary", "People's Daily", "island would never")]),
    # a report by Y said X had said; citing
    ("A report by Reuters said the finance minister had promised new loans.", [("finance minister", "Reuters", "new loans")]),
    ("The factory would shut, Nikkei reported, citing company officials.", [("company officials", "Nikkei", "factory would shut")]),
    ("Der Spiegel reported, citing an internal memo, that the tanks were unfit.", [("memo", "Der Spiegel", "tanks were unfit")]),
    ("Citing two diplomats, AFP reported that the summit was cancelled.", [("diplomats", "AFP", "summit was cancelled")]),
    # state media
    ("Leader Bo Myint vowed to crush the revolt, state media said on Wednesday.", [("Bo Myint", "state media", "crush the revolt")]),
    ("President Diallo has dissolved the assembly, saying it had betrayed the people, state media reported.", [("Diallo", "state media", "it had betrayed")]),
    (
        "Iranian state television quoted the minister as saying that inspectors could return.",
        [("minister", "Iranian state television", "inspectors could return")],
    ),
    # it, for the outlet
    ("The leader visited a shoe factory, KCNA said. Workers had “exceeded their goals,” it quoted him as saying.", [("him", "KCNA", "exceeded their goals")]),
    ("Xinhua confirmed the visit. It cited the premier as saying that the two countries were friends.", [("premier", "Xinhua", "two countries were friends")]),
    # with the speaker's words broken or run on
    ("“We lost everything,” shopkeeper Amal Said told AFP. “There is nothing left.”", [("Amal Said", "AFP", "We lost everything")]),
    ("Peace, Archbishop Luanda said, according to Vatican Radio, “cannot wait”.", [("Luanda", "Vatican Radio", "cannot wait")]),
    ("Analysts quoted by Caixin said the market would fall.", [("Analysts", "Caixin", "market would fall")]),
    ("Economist Lena Vogt, in an interview with Die Zeit, warned of a recession.", [("Lena Vogt", "Die Zeit", "recession")]),
    ("“They shot at us,” one survivor, quoted by the Dawn newspaper, said.", [("survivor", "Dawn", "They shot at us")]),
)

NOT_RELAYED: tuple[str, ...] = (
    "President Marsh attacked CNN on Monday and said the network was dishonest.",
    "The minister told reporters that the road would be built.",
    "Reuters reported that the ferry had sunk in heavy seas.",
    "“The paper is finished,” editor Jim Cole said of the Daily Mirror.",
    "Mr. Diaz said he had sued The Washington Post for libel.",
    "The two leaders held a banquet and watched a film together, according to Xinhua.",
    "Prices rose 3 percent in June, a survey by Bloomberg showed.",
    "Police said a BBC journalist had been arrested at the airport.",
    "Twitter said it had closed two thousand accounts.",
    "The company said shares in News Corp. would be sold.",
    "She said that she reads the Financial Times every morning.",
    "“I love television,” he said.",
)
