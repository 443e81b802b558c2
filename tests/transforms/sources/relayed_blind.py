"""More relayed statements, made up without a look at the rules, in styles that `relayed` does not have; same shape.

Before the rules were mended on them F1 was .77 on the first 62 statements and, after that, .77 on the last 24: what a new text may expect.
"""

from tests.transforms.sources.relayed import Relayed

RELAYED_BLIND: tuple[Relayed, ...] = (
    # remarks carried, aired, streamed
    (
        "The army will not tolerate another blockade, Colonel Seydou Traore warned in remarks carried by the ORTM public broadcaster late on Sunday.",
        [("Seydou Traore", "ORTM", "will not tolerate another blockade")],
    ),
    (
        "“No foreign soldier will set foot here,” the prime minister said in a televised address aired by Rossiya 24.",
        [("prime minister", "Rossiya 24", "No foreign soldier will set foot here")],
    ),
    (
        "In an audio message broadcast by Al Arabiya, the rebel commander Hassan Mir claimed his men had taken the airfield.",
        [("Hassan Mir", "Al Arabiya", "his men had taken the airfield")],
    ),
    (
        "“This is not a coup,” Brigadier Moyo said in a statement read out on state television.",
        [("Moyo", "state television", "This is not a coup")],
    ),
    (
        "Speaking on BBC Radio 4's Today programme, Health Secretary Claire Dunne said waiting lists would shrink by the spring.",
        [("Claire Dunne", "BBC", "waiting lists would shrink")],
    ),
    (
        'Senator Lou Farrell said on CNN\'s "State of the Union" that the bill had no chance of passing.',
        [("Lou Farrell", "CNN", "the bill had no chance")],
    ),
    # as quoted by, was quoted as saying
    (
        "The reservoir is down to a tenth of its capacity, the water minister, Nadia Belkacem, was quoted as saying by the APS news agency.",
        [("Nadia Belkacem", "APS", "reservoir is down to a tenth")],
    ),
    (
        "“We found no sign of an explosion,” the head of the inquiry was quoted as telling the daily Kommersant.",
        [("head of the inquiry", "Kommersant", "We found no sign of an explosion")],
    ),
    (
        "Deputy Governor Arif Hakim was quoted by local media as saying that the landslide had buried nine homes.",
        [("Arif Hakim", "local media", "landslide had buried nine homes")],
    ),
    (
        "“Our patience is not endless,” Foreign Minister Elmar Aliyev said, as quoted by the Trend agency.",
        [("Elmar Aliyev", "Trend", "Our patience is not endless")],
    ),
    (
        "As quoted by Yonhap, Unification Minister Yoon said the hotline had been restored.",
        [("Yoon", "Yonhap", "hotline had been restored")],
    ),
    (
        "The Tasnim news agency quoted an unnamed military official as saying the drone had been shot down over the gulf.",
        [("official", "Tasnim", "drone had been shot down")],
    ),
    (
        "Its chief executive, Per Dahl, was cited in the Dagens Industri newspaper as saying that orders were picking up again.",
        [("Per Dahl", "Dagens Industri", "orders were picking up")],
    ),
    # told an outlet, in longer sentences and in other words
    (
        "“There was a bang and then the lights went out,” said Noor Aziz, who lives on the third floor, speaking to Agence France-Presse by telephone.",
        [("Noor Aziz", "Agence France-Presse", "There was a bang")],
    ),
    (
        "The carrier's spokeswoman, Ines Prado, told Spanish radio station Cadena SER that no flight would be cancelled.",
        [("Ines Prado", "Cadena SER", "no flight would be cancelled")],
    ),
    (
        "“I am not going anywhere,” the 34-year-old midfielder told the club's website, before adding to Sky Sports that talks had begun.",
        [("midfielder", "Sky Sports", "talks had begun")],
    ),
    (
        "He told the BBC's Newsnight he had been offered money to stay away.",
        [("He", "BBC", "he had been offered money")],
    ),
    (
        "A senior aide confirmed to The Times that the treasurer had resigned.",
        [("aide", "Times", "the treasurer had resigned")],
    ),
    (
        "In an email to BuzzFeed News, company spokesman Drew Paulson said the videos had been taken down within an hour.",
        [("Drew Paulson", "BuzzFeed", "videos had been taken down")],
    ),
    (
        "“They were polite and then they were gone,” one of the waiters, Ali Reza, recalled to the Toronto Star.",
        [("Ali Reza", "Toronto Star", "They were polite")],
    ),
    (
        "The judge's clerk, reached by The Associated Press, said the hearing had been moved to March.",
        [("clerk", "Associated Press", "hearing had been moved to March")],
    ),
    (
        "The ministry did not expect any shortage of wheat, an official there told Reuters on condition of anonymity.",
        [("official", "Reuters", "did not expect any shortage of wheat")],
    ),
    # told reporters, X reported
    (
        "The suspect had acted alone, prosecutor Heike Lang told reporters in Kassel, the German news agency DPA reported.",
        [("Heike Lang", "DPA", "suspect had acted alone")],
    ),
    (
        "“We will be back on Monday with a better offer,” union boss Greg Tait told reporters outside the plant, the Herald reported.",
        [("Greg Tait", "Herald", "We will be back on Monday")],
    ),
    (
        "At a news conference on Friday, Mayor Sofia Lind said two of the bridges would have to be rebuilt, Swedish public broadcaster SVT reported.",
        [("Sofia Lind", "SVT", "two of the bridges would have to be rebuilt")],
    ),
    (
        "The Jerusalem Post reported that a spokesman for the ministry had described the leak as an act of sabotage.",
        [("spokesman", "Jerusalem Post", "act of sabotage")],
    ),
    (
        "Vesti television reported, quoting the regional governor, that all the miners were alive.",
        [("governor", "Vesti", "all the miners were alive")],
    ),
    # documents seen by outlets
    (
        "The bank plans to close a third of its branches by 2025, according to an internal memo seen by Reuters.",
        [("memo", "Reuters", "plans to close a third of its branches")],
    ),
    (
        "In a letter obtained by The Washington Post, the inspector general wrote that the audit had been delayed on purpose.",
        [("inspector general", "Washington Post", "audit had been delayed on purpose")],
    ),
    (
        "A draft of the treaty reviewed by Bloomberg News says that both sides will open their markets to steel.",
        [("draft", "Bloomberg", "both sides will open their markets")],
    ),
    (
        "“We cannot keep paying for this,” the treasurer wrote in an email seen by the Financial Times.",
        [("treasurer", "Financial Times", "We cannot keep paying for this")],
    ),
    (
        "Court papers obtained by the Daily Mail show that the actor had owed taxes since 2009.",
        [("papers", "Daily Mail", "actor had owed taxes since 2009")],
    ),
    # citing
    (
        "Three ministers had already handed in their resignations, the Haaretz newspaper said, citing people familiar with the matter.",
        [("people familiar", "Haaretz", "Three ministers had already handed in")],
    ),
    (
        "The Interfax news agency, citing the emergencies ministry, said 14 people had been pulled from the rubble.",
        [("emergencies ministry", "Interfax", "14 people had been pulled")],
    ),
    (
        "The carmaker will build its next engine plant in Hungary, the Frankfurter Allgemeine Zeitung reported on Thursday, citing sources close to the board.",
        [("sources", "Frankfurter Allgemeine", "will build its next engine plant")],
    ),
    (
        "Citing police sources, the private channel Geo News said the gunman was a former guard.",
        [("police sources", "Geo News", "gunman was a former guard")],
    ),
    # headlines with a colon
    (
        "Xinhua: Premier says dam will be finished by autumn\n\nThe work on the river has gone on for nine years and is near its end.",
        [("Premier", "Xinhua", "dam will be finished by autumn")],
    ),
    (
        "Goalkeeper to ESPN: I never asked to leave\n\nThe club and its goalkeeper have been at odds for weeks over a new contract.",
        [("Goalkeeper", "ESPN", "I never asked to leave")],
    ),
    (
        "Minister tells BBC flood defences are sound\n\nThe rain has not let up in the valley, and the river is still rising.",
        [("Minister", "BBC", "flood defences are sound")],
    ),
    # social media
    (
        "“Not a single ballot was lost,” the election chief, Tomas Rivero, wrote in a post on X.",
        [("Tomas Rivero", "X", "Not a single ballot was lost")],
    ),
    (
        "Taking to Twitter, the singer called the verdict a disgrace to the whole country.",
        [("singer", "Twitter", "disgrace to the whole country")],
    ),
    (
        "“Stay indoors, help is on the way,” Governor Rick Salas said in a tweet.",
        [("Rick Salas", "tweet", "Stay indoors")],
    ),
    (
        "In a Facebook post on Wednesday, the pastor apologised and said he had been misled by his own staff.",
        [("pastor", "Facebook", "he had been misled")],
    ),
    (
        "“My heart goes out to the families,” the president said via Telegram.",
        [("president", "Telegram", "My heart goes out to the families")],
    ),
    (
        "Writing on his Truth Social platform, the former mayor insisted that the inquiry was a hoax.",
        [("former mayor", "Truth Social", "inquiry was a hoax")],
    ),
    (
        "Announcing her retirement on Instagram, the skier said that her knees had given up before her heart did.",
        [("skier", "Instagram", "her knees had given up")],
    ),
    (
        "The airline tweeted on Friday that all flights out of Lagos were delayed.",
        [("airline", "Twitter", "all flights out of Lagos were delayed")],
    ),
    # inserts in the middle of a sentence
    (
        "The reactor, the head of the atomic agency told Le Figaro, could be started again before the winter.",
        [("head of the atomic agency", "Le Figaro", "could be started again")],
    ),
    (
        "The ceasefire, officials quoted by Anadolu Agency said, was holding along most of the front.",
        [("officials", "Anadolu", "was holding along most of the front")],
    ),
    (
        "“The harvest,” farmer Hugo Brandl told Austrian broadcaster ORF, “will be the worst in forty years.”",
        [("Hugo Brandl", "ORF", "will be the worst in forty years")],
    ),
    (
        "The talks have, according to remarks by the envoy published in Asharq Al-Awsat, made more progress than expected.",
        [("envoy", "Asharq Al-Awsat", "made more progress than expected")],
    ),
    # relays in the sentence before or after
    (
        "The opposition leader gave an interview to Die Welt on Saturday. “I would rather lose than lie,” he told the newspaper.",
        [("he", "newspaper", "I would rather lose than lie")],
    ),
    (
        "TASS carried the admiral's remarks in full. The admiral said that the squadron would return to port in May, the agency reported.",
        [("admiral", "agency", "squadron would return to port")],
    ),
    (
        "KBS reported the arrest late on Monday. The broadcaster quoted investigators as saying that the banker had tried to flee by boat.",
        [("investigators", "broadcaster", "banker had tried to flee")],
    ),
    (
        "The Post published the transcript on Tuesday. It quoted Judge Amelia Hart as telling the jurors that they had been brave.",
        [("Amelia Hart", "It", "they had been brave")],
    ),
    # spokespeople through outlets, and relays with two layers
    (
        "A Kremlin spokesman said the president had not seen the letter, the RIA Novosti news agency said.",
        [("spokesman", "RIA Novosti", "had not seen the letter")],
    ),
    (
        "The state-run Global Times, in an interview with General Zhou Bin, reported him as saying that the island was ready for talks.",
        [("him", "Global Times", "the island was ready for talks")],
    ),
    (
        "According to Egypt's state-run Al-Ahram newspaper, the antiquities minister said the tomb held four more chambers.",
        [("antiquities minister", "Al-Ahram", "tomb held four more chambers")],
    ),
    (
        "The Wall Street Journal, which first reported the deal, said two directors had told it the price was too low.",
        [("directors", "Wall Street Journal", "the price was too low")],
    ),
    (
        "Zimbabwe's finance minister has promised to pay every teacher by Friday, the state-owned Herald newspaper reported.",
        [("finance minister", "Herald", "pay every teacher by Friday")],
    ),
    (
        "“I saw him jump,” a neighbour, who asked not to be named, told local station KTLA 5.",
        [("neighbour", "KTLA", "I saw him jump")],
    ),
    (
        "Per the Miami Herald, defence lawyer Ana Soto said her client would plead guilty.",
        [("Ana Soto", "Miami Herald", "her client would plead guilty")],
    ),
    # a second draw, after the first was mended; most of its outlets were in no list
    (
        "Crews had contained the blaze by dawn, fire chief Mo Barrett told KQED.",
        [("Mo Barrett", "KQED", "Crews had contained the blaze")],
    ),
    (
        "Colombian radio network Caracol quoted the bishop as saying the hostages were in good health.",
        [("bishop", "Caracol", "hostages were in good health")],
    ),
    (
        "“It is over,” the premier told the public broadcaster NRK on Tuesday evening.",
        [("premier", "NRK", "It is over")],
    ),
    (
        "The army denied the report, with a spokesman telling Al-Masry Al-Youm that no soldier had left the base.",
        [("spokesman", "Al-Masry Al-Youm", "no soldier had left the base")],
    ),
    (
        "Voters will be asked again in June, Prime Minister Iva Marin said, the Slovenian news agency STA reported.",
        [("Iva Marin", "STA", "Voters will be asked again")],
    ),
    (
        "The company would not comment beyond a statement to TechCrunch in which it said the breach had been closed.",
        [("it", "TechCrunch", "breach had been closed")],
    ),
    (
        "Citing a letter from the ministry, the Daily Star newspaper said two generals had been retired.",
        [("letter", "Daily Star", "two generals had been retired")],
    ),
    (
        "In a video posted to YouTube, the drummer said the band would never tour again.",
        [("drummer", "YouTube", "band would never tour again")],
    ),
    (
        "“We were lied to,” she told Good Morning America.",
        [("she", "Good Morning America", "We were lied to")],
    ),
    (
        "State news agency SANA said President Farouk had told visiting lawmakers the war was nearly won.",
        [("Farouk", "SANA", "war was nearly won")],
    ),
    (
        "Speaking to reporters in remarks broadcast live by NDTV, the chief minister accused his rivals of buying votes.",
        [("chief minister", "NDTV", "buying votes")],
    ),
    (
        "An adviser to the king told The National newspaper that the talks were on hold.",
        [("adviser", "National", "talks were on hold")],
    ),
    (
        "The Nikkei business daily reported that the chairman had told staff he would step down in March.",
        [("chairman", "Nikkei", "he would step down")],
    ),
    (
        "“Mistakes were made,” reads an internal report obtained by Der Spiegel.",
        [("report", "Der Spiegel", "Mistakes were made")],
    ),
    (
        "The dam is safe, engineers were quoted as saying in Dawn.",
        [("engineers", "Dawn", "dam is safe")],
    ),
    (
        "ISNA quoted Mohsen Karimi, the deputy oil minister, as saying output would double.",
        [("Mohsen Karimi", "ISNA", "output would double")],
    ),
    (
        "The trainer, writing in the Racing Post, said the horse would run at York.",
        [("trainer", "Racing Post", "horse would run at York")],
    ),
    (
        "“No comment,” a banker told Bloomberg Television.",
        [("banker", "Bloomberg", "No comment")],
    ),
    (
        "The president said on his official Facebook page that the amnesty would begin at once.",
        [("president", "Facebook", "amnesty would begin at once")],
    ),
    (
        "Fighting had stopped by noon, residents reached by phone told AFP.",
        [("residents", "AFP", "Fighting had stopped by noon")],
    ),
    (
        "According to remarks published on the website of the Tehran Times, General Safavi said the fleet was ready.",
        [("Safavi", "Tehran Times", "fleet was ready")],
    ),
    (
        "Two people with knowledge of the talks told the newspaper the price had been agreed, the Journal said.",
        [("people", "newspaper", "price had been agreed")],
    ),
    (
        "The Kathmandu Post quoted villagers as saying that the snow had come without warning.",
        [("villagers", "Kathmandu Post", "snow had come without warning")],
    ),
    (
        "Party leader Ola Strand wrote on X on Friday that he had lost confidence in the minister.",
        [("Ola Strand", "X", "he had lost confidence")],
    ),
)

NOT_RELAYED_BLIND: tuple[str, ...] = (
    "Reuters, the BBC and other outlets have reported on the famine for months, aid workers said.",
    "“Bloomberg never asked us for comment,” said Dana Fisk, a spokeswoman for the fund.",
    "The minister said he would not give interviews to the BBC until the inquiry was over.",
    "Facebook said on Monday that it would hire three thousand more moderators.",
    "CNN is a disgrace, the congressman told a crowd of supporters in Ohio.",
    "The editor of Le Monde said the paper would double its staff in Africa.",
    "“I do not read newspapers,” the coach told the press after the match.",
    "A Reuters photographer was hurt when police fired tear gas, witnesses said.",
    "The network's lawyers told the court that the tapes had been lost.",
    "The channel will broadcast the final live, its director said in a statement.",
    "Shares in the New York Times Company rose after it said profits had doubled.",
    "AFP journalists saw three tanks move towards the bridge.",
    "Twitter must do more to protect women, the committee said in its report.",
    "She told her daughter that she had seen him on television.",
    "The union said its members at the Guardian had voted to strike.",
    "State television showed pictures of the president with flood victims.",
    "The senator said CNN had apologised to her.",
    "The BBC said it would appeal.",
    "He told his biographer that he hated the press.",
    "The council said the website would be updated by Friday.",
    "Reuters could not verify the claim.",
    "Witnesses said the radio station had been burned down.",
    "The agency said the water was safe to drink.",
)
