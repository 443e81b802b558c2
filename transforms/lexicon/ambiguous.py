"""Which names are plain words, or names of several things, too. Entered by hand from the errors on news."""

from transforms.lexicon.words import words

UNSURE_NAMES = words("""Chad Jordan Georgia Guinea Turkey Mali Niger Man Jersey Cuba Dominica Samoa CAR ROC HK RSA US AU EC CIS WHO ICC SEC ETA IRA ANC SPD
PLA LSE IDF NSA CPC KMT LDP DUP SNP
    CSU AKP BP GM Fed GOP Solidarity Amnesty Goldman Boeing Apple Tesla Roche Merck Philips Ford Chrysler Pole Poles Finn Finns Lao Swede Scot Scots
    Dane Turk Brit Kiwi Kiwis Czech
    Emirates Kremlin Islamic_Republic America Polish Bath York Nice Queens Dover Durham Windsor Kent Essex Surrey Norfolk Suffolk Cambridge Oxford
    Brighton Gaza_Strip
    Western Westerner Westerners Democratic Orthodox Christian Christians Roma Catholic Muslim Conservative Republican Democrat Communist Socialist
    Medina Knin York Pacific Atlantic
    Ascot Virginia Windsor Princeton Berkeley Redmond Jenin Andes""")
"""Names of places, peoples and bodies that are no mention by themselves: something else must speak for them too."""

SURE_AGENCIES = words("AFP AP KCNA UPI Reuters Xinhua Interfax Yonhap Kyodo IRNA Itar-Tass TASS Tass BBC CNN CNBC NBC CBS PTI Bloomberg")
"""Names of one word of agencies and broadcasters that are mentions wherever they stand; those with another sign than letters are too."""
