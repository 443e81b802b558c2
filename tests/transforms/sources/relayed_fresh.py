"""Relayed statements of a second hand-made blind set, written in six draws before the rules had seen them; same shape as `relayed`.

F1 when each was new, with the rules mended between them: .54 (44 statements), .85 (44), .82 (33), .83 (32), .87 (32), .93 (30).
"""

from tests.transforms.sources.relayed import Relayed

RELAYED_FRESH: tuple[Relayed, ...] = (
    # draw 1
    (
        "“The seawall was never meant to hold back a storm like this one,” coastal engineer Rhea Lindqvist told the Portland Press Herald.",
        [("Rhea Lindqvist", "Portland Press Herald", "seawall was never meant")],
    ),
    (
        "The zoo's director, Henk Oost, told Dutch broadcaster Omroep Gelderland that both tigers had been found unharmed.",
        [("Henk Oost", "Omroep Gelderland", "both tigers had been found")],
    ),
    (
        "Fuel would be rationed from Monday, the energy ministry said in a statement carried by the official MNA agency.",
        [("energy ministry", "MNA", "Fuel would be rationed")],
    ),
    ("“I signed nothing,” the ex-chancellor said during a two-hour livestream on her YouTube channel.", [("ex-chancellor", "YouTube", "I signed nothing")]),
    (
        "In a column for the Guardian, novelist Tess Abara argued that libraries were the last free rooms in the city.",
        [("Tess Abara", "Guardian", "libraries were the last free rooms")],
    ),
    ("The quarry had ignored two warnings, inspectors told local radio.", [("inspectors", "local radio", "ignored two warnings")]),
    (
        "Appearing on NBC's “Meet the Press,” Senator Bryce Keller said he would not support another extension.",
        [("Bryce Keller", "NBC", "he would not support another extension")],
    ),
    (
        "Kompas, citing the transport minister, reported that the ferry had been carrying twice its permitted load.",
        [("transport minister", "Kompas", "ferry had been carrying twice")],
    ),
    ("“He was shouting something about his brother,” a woman who saw the attack told the TV2 channel.", [("woman", "TV2", "He was shouting something")]),
    ("Writing in the journal Nature, the team said the ice had thinned by a third in a decade.", [("team", "Nature", "ice had thinned")]),
    (
        "The striker told Gazzetta dello Sport he had turned down an offer from Turin. He also told the paper that his knee was fully healed.",
        [("striker", "Gazzetta dello Sport", "he had turned down an offer"), ("He", "paper", "his knee was fully healed")],
    ),
    (
        "The general denied any role in the killings in an interview broadcast on Sunday by Channel One.",
        [("general", "Channel One", "any role in the killings")],
    ),
    ("Ms Adeyemi said on the Bloomberg Odd Lots podcast that copper would stay scarce for years.", [("Adeyemi", "Odd Lots", "copper would stay scarce")]),
    (
        "“There is no plan B,” Finance Minister Kaspar Rebane said in remarks published by the daily Postimees on Wednesday.",
        [("Kaspar Rebane", "Postimees", "There is no plan B")],
    ),
    ("The Sunday Mail said a cabinet source had told it the levy would be dropped.", [("cabinet source", "Sunday Mail", "levy would be dropped")]),
    ("A nurse at the clinic, in comments to VG, described corridors lined with the wounded.", [("nurse", "VG", "corridors lined with the wounded")]),
    ("“My husband is innocent,” Leyla Demir said via her lawyer's Instagram account.", [("Leyla Demir", "Instagram", "My husband is innocent")]),
    (
        "Police believed the men had fled across the river, Chief Inspector Nuno Brito told Portugal's Lusa news agency late on Tuesday.",
        [("Nuno Brito", "Lusa", "the men had fled across the river")],
    ),
    ("In a post on Bluesky, the agency's former head wrote that the cuts would cost lives.", [("former head", "Bluesky", "cuts would cost lives")]),
    (
        "The mayor of Sabratha said 40 bodies had been recovered, the LANA news agency reported on its website.",
        [("mayor", "LANA", "40 bodies had been recovered")],
    ),
    ("Asked on Radio 4 whether he would resign, the chairman replied that he had done nothing wrong.", [("chairman", "Radio 4", "he had done nothing wrong")]),
    (
        "“It's humiliating,” retired teacher Olga Simic told Balkan Insight. “We worked all our lives for this.”",
        [("Olga Simic", "Balkan Insight", "It's humiliating")],
    ),
    (
        "According to a report in the Straits Times, the architect said he had warned the developer three times.",
        [("architect", "Straits Times", "he had warned the developer")],
    ),
    ("The refinery will not reopen, the company's chief executive told CNBC Africa in Davos.", [("chief executive", "CNBC", "refinery will not reopen")]),
    (
        "Prosecutors have asked for a longer sentence, her lawyer, Mikel Arana, confirmed to El Correo.",
        [("Mikel Arana", "El Correo", "asked for a longer sentence")],
    ),
    (
        "“We have nothing to hide,” a person close to the family was quoted by Paris Match as saying.",
        [("person close to the family", "Paris Match", "We have nothing to hide")],
    ),
    (
        "Interior Minister Tendai Moyo said the curfew would last ten days. “This is for your own safety,” he told state broadcaster ZBC.",
        [("he", "ZBC", "This is for your own safety")],
    ),
    ("Hungarian news site Index quoted the rector as saying that no student would be expelled.", [("rector", "Index", "no student would be expelled")]),
    (
        "The bishop apologised in a letter to parishioners, seen by the Irish Examiner, in which he said he had been naive.",
        [("he", "Irish Examiner", "he had been naive")],
    ),
    ("“Nothing has been decided,” the spokeswoman added in an emailed statement to Axios.", [("spokeswoman", "Axios", "Nothing has been decided")]),
    (
        "Rebels now held three of the five districts, the monitoring group's director, Sami Haddad, told Agence France-Presse by phone from London.",
        [("Sami Haddad", "Agence France-Presse", "Rebels now held three")],
    ),
    ("He insisted on X that the pictures were fake.", [("He", "X", "pictures were fake")]),
    (
        "The union's president, Mark Dube, told 702 radio on Monday morning that drivers would not return to work.",
        [("Mark Dube", "702", "drivers would not return")],
    ),
    (
        "The foreign ministry summoned the envoy, telling state television that the remarks were unacceptable.",
        [("foreign ministry", "state television", "remarks were unacceptable")],
    ),
    (
        "Yomiuri reported on Sunday that the prime minister had told aides he would dissolve the lower house, quoting several party officials.",
        [("prime minister", "Yomiuri", "he would dissolve the lower house")],
    ),
    ("“We did what we could with what we had,” Dr Amira Saleh told the Saudi-owned channel Al Hadath.", [("Amira Saleh", "Al Hadath", "We did what we could")]),
    (
        "The talks collapsed because of one clause, a negotiator told Le Temps, a Geneva newspaper.",
        [("negotiator", "Le Temps", "talks collapsed because of one clause")],
    ),
    ("Coach Dragan Petrovic said after the match on Eurosport that his team had been robbed.", [("Dragan Petrovic", "Eurosport", "his team had been robbed")]),
    (
        "The Bangkok-based news outlet Prachatai published a letter in which the jailed poet said he had stopped eating.",
        [("poet", "Prachatai", "he had stopped eating")],
    ),
    (
        "Her brother wrote on Facebook that she had called home on Thursday. In the same post he said the family was still hoping.",
        [("brother", "Facebook", "she had called home"), ("he", "post", "family was still hoping")],
    ),
    (
        "Xinhua said Vice Premier Liu Min had urged officials to learn from the accident. “Every life counts,” Liu was quoted as saying.",
        [("Liu Min", "Xinhua", "learn from the accident"), ("Liu", "Xinhua", "Every life counts")],
    ),
    # draw 2
    (
        "Floodwater reached the second storey of the hospital, its administrator told the Hindustan Times over the phone.",
        [("administrator", "Hindustan Times", "Floodwater reached the second storey")],
    ),
    ("“I'd do it again tomorrow,” the whistleblower told 60 Minutes.", [("whistleblower", "60 Minutes", "I'd do it again tomorrow")]),
    (
        "Iran will not negotiate under pressure, its foreign minister said on Thursday, according to the semi-official Fars news agency.",
        [("foreign minister", "Fars", "Iran will not negotiate")],
    ),
    (
        "The carnival had been cancelled “out of respect”, the culture secretary was quoted by O Globo as saying.",
        [("culture secretary", "O Globo", "out of respect")],
    ),
    ("Ukraine's air force shot down 31 drones overnight, it said on Telegram.", [("it", "Telegram", "shot down 31 drones")]),
    (
        "In an interview aired Sunday on CBS's “Face the Nation,” the surgeon general said masks still helped.",
        [("surgeon general", "CBS", "masks still helped")],
    ),
    (
        "The chief of staff has resigned, two people with direct knowledge of the matter told Bloomberg News, asking not to be identified.",
        [("two people", "Bloomberg", "chief of staff has resigned")],
    ),
    (
        "“We are hostages of geography,” President Maia Ionescu told the Financial Times in Chisinau.",
        [("Maia Ionescu", "Financial Times", "We are hostages of geography")],
    ),
    (
        "State-run Syrian TV quoted a military source as saying that air defences had intercepted several missiles.",
        [("military source", "Syrian TV", "air defences had intercepted")],
    ),
    (
        "Junta spokesman Zaw Naing did not answer calls, but he told state broadcaster MRTV that the election would be held on time.",
        [("he", "MRTV", "election would be held on time")],
    ),
    ("Elon Park, the founder, wrote on his blog that the round had closed oversubscribed.", [("Elon Park", "blog", "round had closed oversubscribed")]),
    (
        "The pilot had radioed for help twice, an airport official said, speaking to local channel Kanal D.",
        [("airport official", "Kanal D", "radioed for help twice")],
    ),
    (
        "“Please stop sharing the video,” the boy's mother begged in a TikTok clip viewed more than a million times.",
        [("mother", "TikTok", "Please stop sharing the video")],
    ),
    ("Treasury officials fear a second downgrade, The Times reported on Saturday, quoting a leaked memo.", [("memo", "Times", "second downgrade")]),
    ("Defence Secretary Owen Pryce told Sky's Sophy Marsh that no troops would be sent.", [("Owen Pryce", "Sky", "no troops would be sent")]),
    ("“He wasn't breathing,” a bystander recalled in an interview with WSB-TV.", [("bystander", "WSB-TV", "He wasn't breathing")]),
    ("Lopez, who is 41, told People magazine that motherhood had changed her voice.", [("Lopez", "People", "motherhood had changed her voice")]),
    (
        "Mr Nakamura told the Asahi newspaper in March that he had never met the lobbyist, a claim he repeated to NHK a month later.",
        [("Nakamura", "Asahi", "he had never met the lobbyist")],
    ),
    (
        "Speaking on the sidelines of the summit, Chancellor Vogel told the ARD broadcaster the deal was within reach.",
        [("Vogel", "ARD", "deal was within reach")],
    ),
    (
        "Prosecutors will appeal, the Corriere della Sera daily quoted judicial sources as saying on Friday.",
        [("judicial sources", "Corriere della Sera", "Prosecutors will appeal")],
    ),
    (
        "The victims were aged between 8 and 12, according to police quoted by The Sydney Morning Herald.",
        [("police", "Sydney Morning Herald", "aged between 8 and 12")],
    ),
    (
        "“It sounded like a freight train,” Dale Cobb, a rancher, told the Amarillo Globe-News.",
        [("Dale Cobb", "Amarillo Globe-News", "It sounded like a freight train")],
    ),
    ("The premier's office said in a statement on X that the visit had been postponed.", [("premier's office", "X", "visit had been postponed")]),
    ("Beijing urged both sides to show restraint, foreign ministry spokeswoman Lin Yue said, CCTV reported.", [("Lin Yue", "CCTV", "show restraint")]),
    (
        "The head of the football federation, speaking to French sports daily L'Equipe, dismissed the report as fantasy.",
        [("head of the football federation", "L'Equipe", "as fantasy")],
    ),
    (
        "“You cannot negotiate with a flood,” Dutch water envoy Joris Bakker writes in this week's Economist.",
        [("Joris Bakker", "Economist", "You cannot negotiate with a flood")],
    ),
    (
        "The minister told Israel's Channel 12 that the hostages' families had been informed.",
        [("minister", "Channel 12", "hostages' families had been informed")],
    ),
    ("It was the worst attack in a decade, residents told Radio Dabanga.", [("residents", "Radio Dabanga", "worst attack in a decade")]),
    (
        "In her first public comments since the trial, given to The Atlantic, Mrs Reyes said she forgave the jurors.",
        [("Reyes", "Atlantic", "she forgave the jurors")],
    ),
    ("“They told us it was safe,” said Ferhat Kaya, a miner, in footage shown by Halk TV.", [("Ferhat Kaya", "Halk TV", "They told us it was safe")]),
    (
        (
            "The company has enough cash until June, its chief financial officer told Reuters. The lender had no comment. "
            "“We are not for sale,” the officer added in the interview."
        ),
        [("chief financial officer", "Reuters", "enough cash until June")],
    ),
    (
        "The Kremlin sees no grounds for talks, spokesman Dmitri Antonov told reporters, state news agency TASS reported.",
        [("Dmitri Antonov", "TASS", "no grounds for talks")],
    ),
    ("A Hamas official told Al Jazeera Arabic the proposal was under study.", [("Hamas official", "Al Jazeera", "proposal was under study")]),
    ("Opposition leader Moussa Diop was arrested at dawn, his party announced on Facebook.", [("his party", "Facebook", "was arrested at dawn")]),
    (
        "The attacker shouted slogans, one of the guards told broadcaster N1. Another told the Blic tabloid that the man had smelled of petrol.",
        [("one of the guards", "N1", "attacker shouted slogans"), ("Another", "Blic", "man had smelled of petrol")],
    ),
    ("“If we lose this forest, we lose the river,” Chief Tapi said in a documentary broadcast by Globo.", [("Tapi", "Globo", "If we lose this forest")]),
    (
        "Asked by a reporter for the Nation newspaper if he would run, the vice president said he was still praying about it.",
        [("vice president", "Nation", "he was still praying")],
    ),
    (
        "Rates will stay where they are for now, the governor hinted to Handelsblatt in an interview released on Wednesday.",
        [("governor", "Handelsblatt", "Rates will stay where they are")],
    ),
    (
        "The Tripoli-based coast guard said on its Facebook page that 92 migrants had been rescued.",
        [("coast guard", "Facebook", "92 migrants had been rescued")],
    ),
    (
        "Gen. Arman Petrosyan said the ceasefire was being violated hourly, Armenpress said.",
        [("Arman Petrosyan", "Armenpress", "ceasefire was being violated")],
    ),
    ("“A lie,” he wrote on Truth Social minutes later.", [("he", "Truth Social", "A lie")]),
    (
        "Finland's president told YLE on Saturday that the border would stay closed through the winter. “Nobody likes it,” he told the public broadcaster.",
        [("president", "YLE", "border would stay closed"), ("he", "public broadcaster", "Nobody likes it")],
    ),
    # draw 3
    (
        "The ferry should never have left port, harbour master Enzo Galli told Italian state TV.",
        [("Enzo Galli", "state TV", "ferry should never have left port")],
    ),
    ("“We're not going to apologise for winning,” captain Thea Lund told Norway's NRK after the final.", [("Thea Lund", "NRK", "not going to apologise")]),
    (
        "Turkey will host the next round of talks, Foreign Minister Selim Arda told A Haber television.",
        [("Selim Arda", "A Haber", "Turkey will host the next round")],
    ),
    (
        "The vice chancellor has denied plagiarising parts of his thesis, telling Die Welt am Sonntag that he had cited every source.",
        [("vice chancellor", "Welt am Sonntag", "he had cited every source")],
    ),
    (
        "In a message to supporters posted on her Telegram channel, the exiled leader said the struggle was not over.",
        [("exiled leader", "Telegram", "struggle was not over")],
    ),
    ("A local official quoted by AFP said the death toll could rise.", [("local official", "AFP", "death toll could rise")]),
    (
        "Police found a second device in the car, German media reported, citing security sources.",
        [("security sources", "German media", "second device in the car")],
    ),
    (
        "The Yemeni foreign minister, in remarks carried by Saba news agency, accused the coalition of breaking the truce.",
        [("foreign minister", "Saba", "breaking the truce")],
    ),
    ("“This is a political trial,” his wife told the independent news outlet Meduza.", [("wife", "Meduza", "This is a political trial")]),
    (
        "In Friday's edition of Yedioth, columnist-turned-minister Rafi Tal wrote that the reform had been botched.",
        [("Rafi Tal", "Yedioth", "reform had been botched")],
    ),
    (
        "The president told lawmakers behind closed doors that he would not seek a third term, Politico reported, citing three people in the room.",
        [("president", "Politico", "he would not seek a third term")],
    ),
    (
        "Chief executive Jane Wu told investors on a call that margins would recover, The Information reported.",
        [("Jane Wu", "The Information", "margins would recover")],
    ),
    ("Tanzania's health minister said on state-run TBC radio that the virus was under control.", [("health minister", "TBC", "virus was under control")]),
    ("“There will be consequences,” Burmese state media quoted the general as warning.", [("general", "state media", "There will be consequences")]),
    ("The mayor of Kherson said in a Telegram post that two people had been wounded.", [("mayor", "Telegram", "two people had been wounded")]),
    (
        "KCTV aired footage of the launch on Friday. Kim called it “a gift to the nation”, the broadcaster said.",
        [("Kim", "broadcaster", "a gift to the nation")],
    ),
    (
        "“It's too early to speak of a breakthrough,” a diplomat involved in the talks told this newspaper.",
        [("diplomat", "newspaper", "too early to speak of a breakthrough")],
    ),
    ("Coffee prices could double, a trader told the Journal.", [("trader", "Journal", "Coffee prices could double")]),
    (
        "The bank's chairman confirmed the talks to Dow Jones Newswires but said no price had been agreed.",
        [("chairman", "Dow Jones", "no price had been agreed")],
    ),
    ("Her publicist told Variety that the tour would go ahead as planned.", [("publicist", "Variety", "tour would go ahead")]),
    (
        "Per a report in the Boston Globe, the archbishop told priests he would sell the residence.",
        [("archbishop", "Boston Globe", "he would sell the residence")],
    ),
    (
        "“I thought I was going to die,” Mina Park, 22, told South Korean cable channel JTBC from her hospital bed.",
        [("Mina Park", "JTBC", "I thought I was going to die")],
    ),
    ("In a video message obtained by Sky News Arabia, the hostage pleaded with his government to negotiate.", [("hostage", "Sky News", "negotiate")]),
    (
        "The regional governor, Igor Sablin, wrote on social media that schools would be shut on Monday.",
        [("Igor Sablin", "social media", "schools would be shut")],
    ),
    ("He was tired but “at peace”, his daughter said on ITV's Lorraine.", [("daughter", "ITV", "at peace")]),
    (
        "Libération quoted a former aide as claiming that the accounts had been falsified since 2015.",
        [("former aide", "Libération", "accounts had been falsified")],
    ),
    (
        (
            "The talks ended without result, according to state news agency BelTA, which quoted Foreign Minister Makar as "
            "saying that the two sides remained far apart."
        ),
        [("Makar", "BelTA", "two sides remained far apart")],
    ),
    (
        (
            "Militants stormed the village before dawn, survivors told Nigeria's Premium Times newspaper.\n\n“They burned "
            "everything,” one of them, Halima Bello, told the paper."
        ),
        [("survivors", "Premium Times", "Militants stormed the village"), ("Halima Bello", "paper", "They burned everything")],
    ),
    (
        "The judge said in an email to the Associated Press on Tuesday that she had not been consulted.",
        [("judge", "Associated Press", "she had not been consulted")],
    ),
    ("New Zealand's opposition leader told Newstalk ZB he would scrap the tax.", [("opposition leader", "Newstalk ZB", "he would scrap the tax")]),
    ("“We had ten minutes,” farmer Jo Ellis told WLWT. He said the barn went first.", [("Jo Ellis", "WLWT", "We had ten minutes")]),
    ("Ministers were “asleep at the wheel”, Labour's Ruth Vane told Times Radio.", [("Ruth Vane", "Times Radio", "asleep at the wheel")]),
    # draw 4
    (
        "The archive had been digitised twice over, a curator told Der Standard, and nobody had noticed.",
        [("curator", "Der Standard", "archive had been digitised")],
    ),
    (
        "“You don't fire the coach in December,” Bengals owner Ron Tibbs told the Cincinnati Enquirer on Monday.",
        [("Ron Tibbs", "Cincinnati Enquirer", "You don't fire the coach")],
    ),
    (
        "Rwanda's president, in an interview with Jeune Afrique magazine, said Kigali had no troops across the border.",
        [("president", "Jeune Afrique", "Kigali had no troops")],
    ),
    ("Turnout was below ten percent, opposition figure Nabil Hadi claimed in a Facebook video.", [("Nabil Hadi", "Facebook", "Turnout was below ten percent")]),
    (
        "Thai police chief Somsak Rattan told a local TV channel that the suspect had crossed into Laos.",
        [("Somsak Rattan", "local TV channel", "suspect had crossed into Laos")],
    ),
    ("“It was like walking on glass,” Olympic champion Britt Aasen tells Aftenposten.", [("Britt Aasen", "Aftenposten", "It was like walking on glass")]),
    ("China is willing to mediate, President Xi was quoted by state media as telling his guest.", [("Xi", "state media", "China is willing to mediate")]),
    ("Negotiators are “a few words” from a deal, the EU envoy told Euronews.", [("EU envoy", "Euronews", "a few words")]),
    ("Speaking on the Joe Rogan podcast, the investor claimed the bank had been insolvent for years.", [("investor", "Joe Rogan", "bank had been insolvent")]),
    (
        "The army's spokesman said on state radio late Monday that order had been restored. He did not give a death toll.",
        [("spokesman", "state radio", "order had been restored")],
    ),
    (
        "A lawyer for the family, Priya Nair, told the Press Trust of India news agency the body would be flown home on Friday.",
        [("Priya Nair", "Press Trust of India", "body would be flown home")],
    ),
    (
        "According to the Nikkei, Toyota's chief engineer told suppliers that output would be cut by a fifth.",
        [("chief engineer", "Nikkei", "output would be cut")],
    ),
    ("“My client acted in self-defence,” attorney Cole Burke said in a statement to KXAN.", [("Cole Burke", "KXAN", "My client acted in self-defence")]),
    (
        "Interior Minister Hala Mourad told a talk show on the private channel ONTV that no protester had been shot.",
        [("Hala Mourad", "ONTV", "no protester had been shot")],
    ),
    (
        (
            "The economy ministry said it was unaware of the plan. Its state secretary had told the Rheinische Post "
            "newspaper that a decision would fall before Easter."
        ),
        [("state secretary", "Rheinische Post", "a decision would fall")],
    ),
    ("“Everything we built is gone,” said Abdul Karim, 61, reached by WhatsApp.", [("Abdul Karim", "WhatsApp", "Everything we built is gone")]),
    ("TASS cited a law enforcement source as saying the bomb weighed two kilograms.", [("law enforcement source", "TASS", "bomb weighed two kilograms")]),
    (
        "The regulator has opened an inquiry, its head, Silvia Conti, said in an interview published Thursday in Il Sole 24 Ore.",
        [("Silvia Conti", "Il Sole 24 Ore", "regulator has opened an inquiry")],
    ),
    ("The bus had no brakes, a survivor told Kenya's Citizen TV from his hospital bed.", [("survivor", "Citizen TV", "bus had no brakes")]),
    ("In a series of tweets, the astronaut described the smell of the station.", [("astronaut", "tweets", "smell of the station")]),
    (
        "North Korea will never give up its weapons, Kim's sister said in a statement published by the official KCNA news agency on Sunday.",
        [("Kim's sister", "KCNA", "never give up its weapons")],
    ),
    ("“We don't do politics,” the label's founder told Rolling Stone in 2019.", [("founder", "Rolling Stone", "We don't do politics")]),
    ("Her death was confirmed by her sister, who told The New York Times the cause was pneumonia.", [("who", "New York Times", "cause was pneumonia")]),
    ("“A man came in with a gun,” one shopper told 7News Melbourne.", [("shopper", "7News", "A man came in with a gun")]),
    ("The Bundesliga season may be cut short, league boss Kai Dorn told kicker magazine.", [("Kai Dorn", "kicker", "Bundesliga season may be cut short")]),
    ("Officials in Hanoi said the dyke had held, state-controlled newspaper Tuoi Tre reported.", [("Officials", "Tuoi Tre", "dyke had held")]),
    ("The trust had ignored him, he told an interviewer from the Irish broadcaster RTÉ.", [("he", "RTÉ", "trust had ignored him")]),
    ("Venezuela's oil minister wrote on his X account that output had doubled.", [("oil minister", "X", "output had doubled")]),
    ("“I have never been so frightened,” she told MailOnline. “The whole house shook.”", [("she", "MailOnline", "I have never been so frightened")]),
    (
        "Zelda Marks, the agency's former deputy, alleged in an affidavit first reported by the Miami Herald that files had been shredded.",
        [("Zelda Marks", "Miami Herald", "files had been shredded")],
    ),
    ("Gov. Pat Lemaire went on Fox & Friends to say the law would be signed by Friday.", [("Pat Lemaire", "Fox", "law would be signed")]),
    (
        "Iran's judiciary news website Mizan quoted the prosecutor of Shiraz as saying that five people had been arrested.",
        [("prosecutor of Shiraz", "Mizan", "five people had been arrested")],
    ),
    # draw 5
    ("Nobody had checked the valves since spring, a former foreman told Dagbladet.", [("former foreman", "Dagbladet", "Nobody had checked the valves")]),
    (
        "“I am the victim here,” the financier said in a jailhouse interview with the Wall Street Journal.",
        [("financier", "Wall Street Journal", "I am the victim here")],
    ),
    (
        "South Sudan's information minister told the UN-backed Radio Miraya that the vote would be postponed.",
        [("information minister", "Radio Miraya", "vote would be postponed")],
    ),
    ("Le Parisien reported that one of the suspects had told investigators he acted alone.", [("one of the suspects", "Le Parisien", "he acted alone")]),
    ("The Pope said he was praying for rain, Vatican News reported.", [("Pope", "Vatican News", "praying for rain")]),
    ("“Mr Speaker has lost control,” MP Rob Hale posted on Threads.", [("Rob Hale", "Threads", "Mr Speaker has lost control")]),
    (
        "In comments to the Lianhe Zaobao newspaper, the economist described the tariff as a tax on the poor.",
        [("economist", "Lianhe Zaobao", "tax on the poor")],
    ),
    (
        "The tunnel will open next year, the transport commissioner told public radio.",
        [("transport commissioner", "public radio", "tunnel will open next year")],
    ),
    ("Delegates walked out after an hour, according to a participant who spoke to Reuters.", [("participant", "Reuters", "Delegates walked out")]),
    (
        "Two aides to the governor, speaking to NBC News on condition of anonymity, described shouting matches in the corridor.",
        [("aides", "NBC", "shouting matches")],
    ),
    ("Quake survivor Mehmet Can told CNN Türk he had heard voices under the rubble for two days.", [("Mehmet Can", "CNN Türk", "he had heard voices")]),
    (
        "“The island is not for sale,” Premier Aqqaluk Berg told Danish public broadcaster DR. He told the same broadcaster in May that he was open to talks.",
        [("Aqqaluk Berg", "DR", "island is not for sale"), ("He", "broadcaster", "he was open to talks")],
    ),
    ("Germany should take more refugees, the bishop urged in the Sunday edition of Bild.", [("bishop", "Bild", "Germany should take more refugees")]),
    ("Bloomberg cited people familiar with the plan as saying the fund would be wound up.", [("people familiar", "Bloomberg", "fund would be wound up")]),
    (
        "Mexico's foreign minister said in a video posted on TikTok that the consulate would stay open all night.",
        [("foreign minister", "TikTok", "consulate would stay open")],
    ),
    ("She had asked for a divorce in June, her brother told the Daily Mail.", [("brother", "Daily Mail", "asked for a divorce")]),
    ("The fighter claimed on his podcast that the bout had been fixed.", [("fighter", "podcast", "bout had been fixed")]),
    (
        "Pakistan's army had shot down two jets, its spokesman told Geo News, adding that one pilot was in custody.",
        [("spokesman", "Geo News", "shot down two jets"), ("spokesman", "Geo News", "one pilot was in custody")],
    ),
    ("“It smelled like burnt sugar,” said Gita Rao, whose comments were carried by the ANI agency.", [("Gita Rao", "ANI", "smelled like burnt sugar")]),
    ("Singer Marco Dell, 29, told the music magazine NME in an interview that the band was on a break.", [("Marco Dell", "NME", "band was on a break")]),
    (
        "The Kyiv Independent quoted an infantry officer as saying: “We count shells like coins.”",
        [("infantry officer", "Kyiv Independent", "We count shells like coins")],
    ),
    ("Environment chief Lise Holt told news agency Ritzau that the spill had been contained.", [("Lise Holt", "Ritzau", "spill had been contained")]),
    ("The prince told Britain's Channel 4 News that he had never been consulted.", [("prince", "Channel 4", "he had never been consulted")]),
    (
        "Israel's defence minister told Army Radio on Tuesday the operation was in its final stage.",
        [("defence minister", "Army Radio", "operation was in its final stage")],
    ),
    ("“You will hear from us,” the militia said in a statement on its Telegram channel.", [("militia", "Telegram", "You will hear from us")]),
    (
        "Citing the central bank's deputy governor, Vedomosti said the rouble would be allowed to float.",
        [("deputy governor", "Vedomosti", "rouble would be allowed to float")],
    ),
    (
        "The plane had been overloaded, aviation minister Jean Kalala said, quoted by Radio Okapi.",
        [("Jean Kalala", "Radio Okapi", "plane had been overloaded")],
    ),
    (
        "In a rare interview, the recluse told the New Yorker's Ana Platt that he still painted every day.",
        [("recluse", "New Yorker", "he still painted every day")],
    ),
    (
        "As the head of the rescue service told the Interfax-Ukraine agency, divers had reached the wreck.",
        [("head of the rescue service", "Interfax", "divers had reached the wreck")],
    ),
    (
        "Kenyan athletes were “treated like criminals”, their manager complained to the Nairobi daily The Standard.",
        [("manager", "Standard", "treated like criminals")],
    ),
    # draw 6
    ("Half the vaccine stock had spoiled, a nurse at the depot told Sudan Tribune.", [("nurse", "Sudan Tribune", "Half the vaccine stock")]),
    ("Governor Elke Brandt told the Hamburg weekly Die Zeit that she would not run again.", [("Elke Brandt", "Die Zeit", "she would not run again")]),
    (
        "“Nobody asked the fishermen,” Petros Vlahos, who owns three boats, told Greek daily Kathimerini.",
        [("Petros Vlahos", "Kathimerini", "Nobody asked the fishermen")],
    ),
    ("The strike has been called off, union officials said Friday, local media reported.", [("union officials", "local media", "strike has been called off")]),
    ("The ambassador said in an op-ed published by Politico Europe that the ban was unlawful.", [("ambassador", "Politico", "ban was unlawful")]),
    ("Writing on LinkedIn, the chief economist said the forecast had been too rosy.", [("chief economist", "LinkedIn", "forecast had been too rosy")]),
    ("President Banda said he would pardon the editors, the Lusaka Times website reported.", [("Banda", "Lusaka Times", "he would pardon the editors")]),
    ("“We are out of insulin,” a doctor in El Fasher told the BBC World Service.", [("doctor", "BBC", "We are out of insulin")]),
    ("Fire crews arrived too late, residents complained on local radio.", [("residents", "local radio", "Fire crews arrived too late")]),
    ("In an interview with Australia's ABC, the treasurer refused to rule out a levy. “Everything is on the table,” he said.", [("treasurer", "ABC", "levy")]),
    ("The Caixin report quoted a bank manager as saying the loans were never approved.", [("bank manager", "Caixin", "loans were never approved")]),
    (
        "Moscow will respond in kind, Russian news agencies quoted the deputy minister as saying.",
        [("deputy minister", "news agencies", "Moscow will respond in kind")],
    ),
    ("“There's no smoking gun,” lead investigator Tom Quill told CBC's The National.", [("Tom Quill", "CBC", "no smoking gun")]),
    (
        "The company's former accountant, interviewed by Swedish television, said invoices had been backdated.",
        [("former accountant", "Swedish television", "invoices had been backdated")],
    ),
    ("An Airbus executive told trade publication FlightGlobal that deliveries would slip.", [("Airbus executive", "FlightGlobal", "deliveries would slip")]),
    (
        "The Tehran-based Shargh daily quoted the victim's father as saying he had forgiven the killer.",
        [("victim's father", "Shargh", "he had forgiven the killer")],
    ),
    ("Hamas said in a statement on Telegram that the talks had reached a dead end.", [("Hamas", "Telegram", "talks had reached a dead end")]),
    (
        "Speaking to the Sunday Telegraph, the general warned that ammunition would last a week.",
        [("general", "Sunday Telegraph", "ammunition would last a week")],
    ),
    ("“I'm done,” the goalkeeper told reporters, according to Marca.", [("goalkeeper", "Marca", "I'm done")]),
    ("A spokeswoman for the airline told USA Today the dog had been returned to its owner.", [("spokeswoman", "USA Today", "dog had been returned")]),
    ("Police told The Local the man had been known to them.", [("Police", "The Local", "man had been known")]),
    ("In her newsletter, the historian wrote that the party was repeating the mistakes of the 1930s.", [("historian", "newsletter", "repeating the mistakes")]),
    (
        "The bridge will be closed for a year, the roads agency's director said on Radio Sarajevo on Thursday morning.",
        [("director", "Radio Sarajevo", "bridge will be closed")],
    ),
    (
        "Taiwan's defence minister told lawmakers that conscription would be extended, the Central News Agency reported.",
        [("defence minister", "Central News Agency", "conscription would be extended")],
    ),
    ("“Not guilty,” his mother wrote on Weibo beneath a picture of the two of them.", [("mother", "Weibo", "Not guilty")]),
    ("Ms. Vargas told the online newspaper El Faro she had fled after receiving threats.", [("Vargas", "El Faro", "she had fled")]),
    (
        "The prosecutor's office confirmed to Deutsche Welle that an investigation was under way.",
        [("prosecutor's office", "Deutsche Welle", "investigation was under way")],
    ),
    ("Three ministers will quit, ANSA said, quoting party sources.", [("party sources", "ANSA", "Three ministers will quit")]),
    ("Captain Ola Hansen told tabloid VG: “We saw the reef too late.”", [("Ola Hansen", "VG", "We saw the reef too late")]),
    ("Speaking through an interpreter, the goalkeeper told Sport Bild he missed home.", [("goalkeeper", "Sport Bild", "he missed home")]),
)

NOT_RELAYED_FRESH: tuple[str, ...] = (
    "The White House press secretary, Jill Marsden, said the president was resting.",
    "Thousands gathered in Times Square, where the mayor said the new year would be better.",
    "The Post Office said it would compensate every branch manager by March.",
    "The sun rose at five, and the guide said the climb would take six hours.",
    "Engineers said the Channel Tunnel would reopen at noon.",
    "Star player Ida Holt said her ankle was fine.",
    "Kelechi Obi, a columnist for the Daily Trust, said the party had lost its way.",
    "Newport County manager Rob Dean said the pitch was unplayable.",
    "The Daily Record said it stood by its story.",
    "The union said journalists at Radio Free Sarnia had not been paid since May.",
    "He told the agency that his passport had been stolen, and the agency said it would issue a new one.",
    "The network of clinics told patients that appointments would be moved.",
    "The prime minister's press office said the trip was off.",
    "The Times Square billboard will go dark at midnight, the owner said.",
    "Postmaster Ellen Grant said the Post Office in Wick would shut.",
    "The team's star told teammates that he was leaving.",
    "The Environment Agency said two rivers had burst their banks.",
    "Boeing told Congress the fault had been fixed in March.",
    "The network said it had hired a new anchor for its evening news.",
    "She told Sarah Lund she would be home by nine.",
    "The CIA told Senator Roth that the tapes no longer existed.",
    "Le Pen told Macron that he had betrayed the regions.",
    "A journalist at the Observer said her phone had been hacked.",
    "Rangers told Celtic that the tickets would be returned.",
    "He told Apple that the battery had caught fire.",
    "Wilson said the paper was printed on recycled stock.",
    "The Daily Mail's owner said it would sell its stake in the printing plant.",
    "The press conference was moved indoors, organisers said.",
    "He told Parliament the figures were wrong.",
    "The Cleveland Browns told Watson he was free to leave.",
    "Sun Microsystems said it would cut 600 jobs.",
    "The newspaper industry is dying, the professor said.",
    "The manager said Newcastle News Stand on Grey Street had been robbed.",
    "Herald Square was closed, police said.",
    "Independent MP Zoe Hart said the vote was a farce.",
    "Twitter's new owner said staff would be cut by half.",
    "The Standard Bank said its profit had doubled.",
    "The Observer Corps said its veterans would march.",
    "Radio silence would be kept until dawn, the commander said.",
    "Rita Vale, who presents the show on Radio Leeds, said she was stepping down.",
    "Apple told shareholders that sales had slowed.",
    "The Royal Mail said parcels would be late.",
    "Mirror lakes form in spring, the ranger said.",
    "The press were kept out, the lawyer told the court.",
    "Facebook's chief executive said the tool would be withdrawn.",
    "The prosecutor told Judge Nolan that the papers were forged.",
    "Both men told Scotland Yard they had been asleep.",
    "Star witness Ana Reis told the jury that she had lied.",
    "The Guardian Council said the election had been fair.",
    "Press freedom was at stake, the union's lawyer said.",
    "The Sun reporter said she had been threatened.",
    "Channel swimmers were warned off by the coastguard, who said the water was too cold.",
    "Northern Rail told passengers that trains would be late.",
    "The Daily Planet café in Leeds said it would shut.",
    "The Journal's editor said its owner had sold the building.",
    "The minister told the Dalai Lama that he was welcome.",
    "YouTube said it had removed a thousand videos.",
    "The press gallery was empty, the clerk said.",
    "The team told Mercedes that the engine had failed.",
    "The presenter of the BBC's Newsnight said she would leave in May.",
    "The Washington Post Company said it would sell the building.",
    "The weather channel will be blocked by ice, the pilot said.",
    "The dancer told Swan Lake producers that she was injured.",
    "Prensa Libre's owner said he had been threatened.",
    "The nurse told Private Miller that his leg was lost.",
    "Instagram said the fault had been fixed.",
    "Reporters from the Tribune asked for the file, the clerk said.",
)
