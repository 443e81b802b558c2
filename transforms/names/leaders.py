"""Heads of state and government, and of large international bodies, whom news names by surname alone, since about 1985.

Entered by hand. Only surnames that meant one person in world news stand here without a title; where families or namesakes held office, the title
that was one person's is given. A row is `full name | surname` or `full name | title surname, …`.
"""

from collections.abc import Mapping

from transforms.lexicon.words import words
from transforms.names.slug import slug
from transforms.schema import Gender

_TABLE = """
Donald Trump|Trump
Barack Obama|Obama
Joe Biden|Biden
Ronald Reagan|Reagan
Bill Clinton|President Clinton, President Bill Clinton
Vladimir Putin|Putin
Dmitry Medvedev|Medvedev
Boris Yeltsin|Yeltsin
Mikhail Gorbachev|Gorbachev
Volodymyr Zelenskiy|Zelenskiy, Zelensky, Zelenskyy
Petro Poroshenko|Poroshenko
Viktor Yanukovych|Yanukovych, Yanukovich
Alexander Lukashenko|Lukashenko
Angela Merkel|Merkel
Olaf Scholz|Scholz
Gerhard Schroeder|Schroeder
Helmut Kohl|Kohl
Emmanuel Macron|Macron
Francois Hollande|Hollande
Nicolas Sarkozy|Sarkozy
Jacques Chirac|Chirac
Francois Mitterrand|Mitterrand
Tony Blair|Blair
David Cameron|Prime Minister Cameron
Theresa May|Prime Minister May
Boris Johnson|Prime Minister Johnson
Margaret Thatcher|Thatcher
Rishi Sunak|Sunak
Keir Starmer|Starmer
Silvio Berlusconi|Berlusconi
Matteo Renzi|Renzi
Romano Prodi|Prodi
Giorgia Meloni|Meloni
Viktor Orban|Orban
Andrzej Duda|President Duda
Lech Walesa|Walesa
Vaclav Havel|Havel
Slobodan Milosevic|Milosevic
Radovan Karadzic|Karadzic
Ratko Mladic|Mladic
Recep Tayyip Erdogan|Erdogan
Benjamin Netanyahu|Netanyahu
Ariel Sharon|Prime Minister Sharon
Yitzhak Rabin|Rabin
Shimon Peres|Peres
Yasser Arafat|Arafat
Mahmoud Abbas|President Abbas
Saddam Hussein|Saddam
Bashar al-Assad|President Assad
Hosni Mubarak|Mubarak
Muammar Gaddafi|Gaddafi, Gadhafi, Qaddafi
Hassan Rouhani|Rouhani
Mahmoud Ahmadinejad|Ahmadinejad
Mohammad Khatami|Khatami
Ebrahim Raisi|Raisi
Ali Khamenei|Khamenei
Hamid Karzai|Karzai
Pervez Musharraf|Musharraf
Imran Khan|Prime Minister Khan
Narendra Modi|Modi
Manmohan Singh|Prime Minister Singh
Xi Jinping|Xi, President Xi
Hu Jintao|President Hu
Jiang Zemin|President Jiang
Li Keqiang|Premier Li
Deng Xiaoping|Deng
Shinzo Abe|Abe, Prime Minister Abe
Junichiro Koizumi|Koizumi
Yoshihide Suga|Prime Minister Suga
Fumio Kishida|Kishida
Moon Jae-in|President Moon
Yoon Suk-yeol|President Yoon
Suharto|Suharto
Mahathir Mohamad|Mahathir
Rodrigo Duterte|Duterte
Aung San Suu Kyi|Suu Kyi
Nelson Mandela|Mandela
Thabo Mbeki|Mbeki
Jacob Zuma|Zuma
Cyril Ramaphosa|Ramaphosa
Robert Mugabe|Mugabe
Mobutu Sese Seko|Mobutu
Muhammadu Buhari|Buhari
Abiy Ahmed|Abiy
Paul Kagame|Kagame
Hugo Chavez|Chavez, President Chavez
Nicolas Maduro|Maduro
Jair Bolsonaro|Bolsonaro
Luiz Inacio Lula da Silva|Lula
Dilma Rousseff|Rousseff
Fidel Castro|President Castro
Augusto Pinochet|Pinochet
Alberto Fujimori|Fujimori
Carlos Menem|Menem
Justin Trudeau|Trudeau
Stephen Harper|Prime Minister Harper
Jean Chretien|Chretien
Malcolm Turnbull|Turnbull
Scott Morrison|Prime Minister Morrison
Jacinda Ardern|Ardern
Kofi Annan|Annan
Boutros Boutros-Ghali|Boutros-Ghali
Ban Ki-moon|Ban
Antonio Guterres|Guterres
Jens Stoltenberg|Stoltenberg
Ursula von der Leyen|von der Leyen
Jean-Claude Juncker|Juncker
Michel Barnier|Barnier
"""

LEADERS: dict[str, str] = {form.strip(): full for full, forms in (line.split("|") for line in _TABLE.strip().splitlines()) for form in forms.split(",")}
"""Full name by surname or by title and surname."""

SURNAME_FIRST = words("""Kim Park Lee Moon Yoon Choi Jung Kang Cho Chung Han Roh Ahn Ri Jang Xi Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun
Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie
    Tang Deng Jiang Wen Peng Mao Bo Han Tsai Ko Hsieh Nguyen Tran Le Pham Hoang Vo Ho Mahathir Anwar Hun Prabowo Jokowi Saddam Aung Abiy Na Hui Bai
    Cai Cao Cui Dai Deng Ding Dong Du Fan
    Fang Feng Fu Gong Gu Jia Jin Kong Lai Lei Lu Meng Pan Qian Qin Qiu Ren Shao Shen Shi Song Su Tan Tian Wan Wei Xia Xiao Xiong Xue Yan Yao Ye Yin Yu
    Yuan Zeng Zhong Zou Seo Shin Song Bae Baek
    Hong Hwang Im Ko Kwon Min Nam Noh Oh Paik Ryu Sohn Suh Yeo Yim Yu""")
"""East Asian family names that stand before the given name; persons are called by them."""

_WOMEN = frozenset(
    {"Angela Merkel", "Theresa May", "Margaret Thatcher", "Giorgia Meloni", "Aung San Suu Kyi", "Dilma Rousseff", "Jacinda Ardern", "Ursula von der Leyen"}
)

GENDERS: Mapping[str, Gender] = {f"person/{slug(full)}": "female" if full in _WOMEN else "male" for full in LEADERS.values()}
"""Gender of the leaders, by entity id."""
