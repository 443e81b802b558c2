"""Writes `transforms/names/given_names.py` anew from Faker's locales: names by the gender they are usual for.

    pip install Faker==40.54.0
    python -m scripts.given_names

What the lists below add or take away was entered by hand.
"""

import re
import textwrap
from collections import Counter
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Literal

from transforms.lexicon.words import words

type Gender = Literal["m", "f", "x"]

TARGET = Path(__file__).parent.parent / "transforms" / "lexicon" / "given_names.py"
CONSTANTS: dict[Gender, str] = {"m": "MALE_NAMES", "f": "FEMALE_NAMES", "x": "NEUTRAL_NAMES"}
"""The table of each gender."""

LOCALES = """en_US en_GB en_IE en_IN en_NG en_KE en_PK de_DE fr_FR es_ES it_IT pt_BR nl_NL pl_PL sv_SE no_NO da_DK fi_FI tr_TR cs_CZ hu_HU ro_RO hr_HR sk_SK
    sl_SI id_ID et_EE lt_LT lv_LV yo_NG zu_ZA tw_GH ha_NG ig_NG sw es_MX""".split()  # noqa: SIM905 - read as running text
TRUSTED = frozenset("en_US en_GB en_IN fr_FR it_IT pt_BR nl_NL pl_PL fi_FI da_DK no_NO sv_SE es_MX".split())  # noqa: SIM905 - read as running text
"""Locales whose names count alone; of the others a name must stand in two."""
_NAME = re.compile(r"[A-ZÀ-Ž][a-zà-ž]{2,}(?:-[A-Z][a-zà-ž]+)?")
_LISTS: dict[Gender, tuple[str, ...]] = {
    "m": ("first_names_male", "male_first_names", "first_names_male_est"),
    "f": ("first_names_female", "female_first_names", "first_names_female_est"),
}
MORE_MALE = words("""
    Abdel Abdelaziz Abdoulaye Abdul Abdulaziz Abdullah Abdurrahman Abiy Ahmad Ahmed Akbar Akhmed Alain Alassane Alberto Aleksander Aleksei Alexei
    Alexey Alexis Ali Alija Alvaro Amir Amit Anatoly Anders Andreas Andrei Andrey Andriy Andrzej Anil Antonis Anwar Aravinda Ariel Arun Ashok Ashraf
    Asif Aslan Atal Avigdor Bashar Benjamin Bilal Binali Binyamin Bongbong Boris Bulent Carl Carlos Cyril Deepak Desmond Dilma Dinesh Dmitri Dmitry
    Dmytro Dominique Donald Dov Edouard Ehud Emmanuel Ernesto Esko Evgeny Evo Fahd Faisal Felipe Ferdinand Fernando Fidel Francois Franjo Frank Fumio
    Gennady George Gerhard Giuseppe Goodluck Gopal Goran Gotabaya Grigory Gustavo Haider Haile Hamad Hamid Hamza Hans Hasan Hassan Heinz Helmut Hideki
    Hiroshi Horst Hosni Hossein Hu Hugo Hussein Ibrahim Ichiro Igor Imran Isaias Ismail Ivan Jacob Jacques Jair Jalal Jamal Jaroslaw Javad Jean Jens
    Jerry Joko Jong Joschka Jose Juan Junichiro Jürgen Kamal Karim Kazuo Keizo Kenji Khaled Khalid Kim Klaus Kofi Konstantin Kostas Kumar Lamberto
    Laurent Lech Leonid Li Lionel Luis Lula Macky Mahathir Mahinda Mahmoud Majid Manmohan Mansour Mariano Mario Martti Masahiro Massoud Matteo Maxim
    Mehdi Meles Menachem Michel Mikhail Milos Moammar Mobutu Mohamed Mohammad Mohammed Mohsen Moshe Muammar Muhammad Muhammadu Mukesh Mustafa Muttiah
    Mwai Mykola Nabil Naftali Najib Nana Naoto Narendra Nasser Nawaz Nelson Nguyen Nicolas Nikolai Nikolay Nitin Nouri Olaf Oleg Oleksandr Oleksiy
    Olusegun Omar Osama Paul Pavel Pedro Pervez Petro Pierre Poul Prakash Pranab Prayut Pyotr Qassem Radovan Rafael Rahul Raila Rajesh Rajiv Rajnath
    Ramesh Ramzan Ranil Rashid Ratko Ravi Recep Reza Robert Rodrigo Roman Romano Ruslan Ryutaro Saad Sachin Saddam Saeed Said Salman Samir Sanath Sani
    Sanjay Sauli Sergei Sergey Sergio Serhiy Shamil Shimon Shinzo Silvio Slobodan Sourav Stanislav Stefan Suharto Suleyman Sunil Suresh Susilo Takashi
    Tamim Tariq Taro Tayyip Thabo Thaksin Toshihiko Tran Turgut Uhuru Uzi Vaclav Valery Vasily Vijay Vikram Viktor Virat Vitaly Vladimir Vladislav
    Volodymyr Vyacheslav Walid Wang Wolfgang Xi Yair Yashwant Yasir Yasser Yegor Yevgeny Yitzhak Yoshihide Yoshiro Youssef Yoweri Yukio Yuri Yury
    Edi Galih Gandi Paiman Raden Sandu
    Yusuf Zakaria Zayed Zhang Ziad
    """)  # fmt: skip
"""Names of men that news prints and the locales lack: Russian, Arabic, Indian, East Asian, African, European."""
MORE_FEMALE = words("""
    Aisha Amelie Amina Angela Anna Arantxa Aung Ayesha Benazir Bianca Brigitte Carla Christine Conchita Condoleezza Corazon Cristina Dilma Ekaterina
    Elena Ellen Emma Fatima Galina Giorgia Gloria Golda Graca Gro Hanan Hasina Helle Hillary Imelda Indira Irina Iva Ivanka Jacinda Jana Jayalalithaa
    Joyce Kamala Khadija Khaleda Larisa Layla Leila Leni Lindsay Lyudmila Madeleine Malala Mamata Margaret Maria Mariam Marina Marine Martina Mary
    Maryam Mayawati Megawati Melania Mette Michelle Monica Nadezhda Nadia Nancy Natalia Ngozi Nirmala Oksana Olga Park Peng Priyanka Raisa Ri Salma
    Samira Sanna Segolene Serena Simone Smriti Sonia Steffi Sushma Svetlana Tarja Tatiana Tatyana Theresa Tsai Tzipi Ursula Valentina Venus Winnie
    Yasmin Yelena Yingluck Yulia Yuliya Zainab
    Putri Rahmi Věra Štěpánka Šárka
    """)  # fmt: skip
"""The same of women."""
OF_EITHER = words("""
    Alex Alexis Andrea Carol Chris Dana Dominique Gabriele Jan Jean Joan Jocelyn Kerry Laurence Leslie Lindsay Lynn Marion Michele Nicola Robin
    Sam Shannon Simone Stacy Toni Tracy
    """)  # fmt: skip
"""Names that men and women bear in English-language news, if of different countries."""
OTHER_WORDS = words("""
    Adelaide Africa Alabama Alexandria Amber America Angel April Archer Art Asia August Austin Autumn Baby Bill Bishop Blessing Brooklyn Carolina
    Carter Case Cash Chad Chance Charity Chase Chelsea Cheyenne China Christian Clay Comfort Cooper Crystal Cuba Daisy Dakota Dallas Dean Del Denver
    Des Destiny Deutsche Devon Diamond Drew Dublin Duke Earl Essex Europa Faith Fisher Florence Ford Forest Fox Frank Friday Genesis Geneva Georgia
    Gift Grace Grant Guy Harmony Harvest Heaven Hope Houston Hunter Iberia India Israel Ivy Jackson Jordan Journey Joy Judge June Junior Justice Kent
    Kenya Kim King Lance Lane Las Liberty Lily Lincoln London Lord Lorraine Los Lourdes Love Lucerne Lucky Madison Major Man March Marine Mark Mason
    Max May Melody Memory Mercedes Milan Miles Miracle Mission Monday Montana Muslim Nevada Nova Orlando Paris Park Parker Patience Pearl Pet Phoenix
    Porter Precious Prince Princess Prosper Providence Prudence Reed Rich Rock Rod Roma Roman Ron Rose Royal Royce Ruby Rusty Saint San Sandy Santa
    Santiago Savannah Senior Serenity Sir Sky Sofia Son Star Sterling Stone Storm Success Summer Sunday Sunny Sydney Tanner Temple Tennessee Texas
    Treasure Trinidad Trinity Troy Tyler Union Unity Van Verona Victoria Victory Vienna Virginia Von Wednesday Will Winter Wisdom Wood Young
    """)  # fmt: skip
"""Names that are oftener a place, a month or a plain word in news."""


def of_locale(locale: str, gender: Gender) -> frozenset[str]:
    """The names that one of Faker's locales lists for a gender."""
    provider = import_module(f"faker.providers.person.{locale}").Provider
    names = next((found for name in _LISTS[gender] if (found := getattr(provider, name, None))), ())
    return frozenset(name.strip() for name in names if _NAME.fullmatch(name.strip()))


def genders() -> dict[str, Gender]:
    """Every name with its gender: one gender's where its locales are more than twice the other's, else `x`."""
    male = Counter(name for locale in LOCALES for name in of_locale(locale, "m"))
    female = Counter(name for locale in LOCALES for name in of_locale(locale, "f"))
    male.update(dict.fromkeys(MORE_MALE, 2))
    female.update(dict.fromkeys(MORE_FEMALE, 2))
    trusted = {name for locale in TRUSTED for gender in _LISTS for name in of_locale(locale, gender)}
    names = (male.keys() | female.keys()) - OTHER_WORDS
    return {name: _gender(name, male[name], female[name]) for name in names if name in trusted or male[name] + female[name] > 1}


def _gender(name: str, male: int, female: int) -> Gender:
    if name in OF_EITHER:
        return "x"
    if (name in MORE_MALE) != (name in MORE_FEMALE):
        return "m" if name in MORE_MALE else "f"
    return "m" if male > 2 * female else "f" if female > 2 * male else "x"


def table(names: Iterable[str]) -> str:
    """A list of names as running text."""
    return "\n".join(textwrap.wrap(" ".join(sorted(names)), 150, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False))


def main() -> None:
    """Puts the new tables in the place of the old."""
    by_name = genders()
    module = TARGET.read_text(encoding="utf-8")
    for gender, constant in CONSTANTS.items():
        head, opening, rest = module.partition(f'{constant} = words("""\n')
        _, closing, tail = rest.partition('\n    """)')
        module = head + opening + table(name for name, of_name in by_name.items() if of_name == gender) + closing + tail
    TARGET.write_text(module, encoding="utf-8")


if __name__ == "__main__":
    main()
