"""Given names with the gender they are usual for.

From the English, European and African locales of Faker 40 (MIT licence; its English names are those of the US census, public domain), without
names that are oftener a place, a month or a plain word in news; Russian, Arabic, Indian and East Asian names were added by hand.
`scripts/given_names.py` writes the three tables.
"""

from transforms.lexicon.words import words

MALE_NAMES = words("""
    Aadi Aage Aapo Aarav Aarnav Aarne Aaro Aaron Aarush Aatos Aayush Abbas Abdel Abdelaziz Abdirahman Abdoulaye Abdul Abdulaziz Abdullah Abdullahi
    Abdurrahman Abeer Abel Abelardo Abhimanyu Abhiram Abiy Abraham Achille Achim Adalberto Adam Adamo Adelmo Aditya Adnan Adolf Adrian Adriano Adrien
    Adrián Advaith Advay Advik Adán Agastya Agne Agnolo Agostino Agustín Ahmad Ahmed Ahti Aiden Aimo Aimé Akbar Akhmed Aki Aksel Akseli Akshay Alain
    Alan Alassane Alberico Albert Alberto Albin Alderano Aldo Alec Alejandro Aleks Aleksandar Aleksander Aleksandr Aleksanteri Aleksei Aleksi Alen
    Alessandro Alessio Alexander Alexandre Alexandru Alexei Alexej Alexey Aleš Alf Alfio Alfons Alfonso Alfred Alfredo Algot Ali Alija Allan Allen
    Alois Alonso Alphons Alphonse Alvar Alvaro Alve Alvin Amadeo Amadeus Amador Amedeo Amico Amin Amir Amit Amleto Amol Anas Anatoly Anay Anders Andre
    Andreas Andrei Andrej Andres Andrew Andrey Andriy Andrzej André Andréas Andrés Angelo Anil Anirudh Anmol Annibale Ansaldo Ansh Anssi Ante Antero
    Anthony Anto Antoine Anton Antonello Antoni Antonino Antonio Antonis Antony Antti Antônio Anwar Apollo Aravinda Ari Arie Ariel Arild Arin Arjun
    Arkadiusz Armando Armas Arnaldo Arne Arnold Arnulfo Aron Arsenio Arthur Arto Arttu Artturi Artur Arturo Arun Arvid Arvo Aryan Asafe Asbjørn Asger
    Ashok Ashraf Asif Asko Aslan Assar Aston Atal Atenulf Atharv Atte Attila Augustin Augusto Aukusti Aulis Aurel Aurelio Avi Avigdor Axel Ayaan Ayden
    Ayoub Ayush Ayushman Azaan Azad Azeglio Baccio Bachittar Bahadurjit Bakhshi Baldassare Balendra Balhaar Baljiwan Balvan Balveer Banjeet Barry Bart
    Bartek Bartolomeo Bas Bashar Bastiaan Beau Ben Benedetto Benedikt Bengt Benicio Benito Benjamim Benjamin Benjamín Benny Benoît Bent Bento
    Benvenuto Benício Beppe Berat Berend Bernabé Bernard Bernardo Berndt Bernhard Bernt Bert Bertil Bertram Bertrand Biagio Bilal Billy Binali
    Binyamin Birger Bjarne Bjorn Björn Bjørn Blahoslav Blake Boaz Bob Bobby Boe Bogdan Bohumil Bohumír Bohuslav Boleslav Bongbong Boris Borris Borys
    Brad Bradley Brady Bram Brandon Branko Brayan Brendan Breno Brent Brett Brian Brijesh Bror Bruce Bruno Bryan Bryce Bulent Börje Bøje Børge Błażej
    Caio Calcedonio Caleb Calebe Callum Calogero Calvin Cameron Camillo Camilo Carl Carl-Johan Carlo Carlos Carmelo Carsten Cas Casper Cauã Cauê Cesar
    Cesare Cezary Chaitanya Chakradev Chakradhar Champak Chanakya Chandran Chandresh Charan Charles Charlie Chatresh Chatura Che Christer Christofer
    Christoffer Christophe Christopher Cipriano Cirillo Ciro Claes Clarence Clas Claudio Claus Clavs Clayton Clemente Clifford Clinton Clive Cody Cole
    Colin Collin Colton Coluccio Connor Conor Conrad Constantin Corey Coriolano Cornelio Cornelis Cornelius Corrado Cory Costantino Costanzo Craig
    Cristian Cristobal Ctibor Curt Curtis Cyprian Cyril César Daan Dag Daksh Dakshesh Dalbir Dale Dalibor Dalton Damian Damiano Damien Damir Damon Dan
    Dani Daniel Daniele Danijel Danilo Daniël Danny Dante Darin Dario Darius Dariusz Darko Darpan Darrell Darren Darryl Darsh Daryl Darío Daudi Dave
    Davi David Davor Dawid Declan Deepak Dejan Delfino Denis Dennis Derek Derrick Desmond Dev Devansh Devin Dex Dhruv Dick Diego Dillon Dimas Dinesh
    Dino Diogo Dion Dionigi Dirk Dmitri Dmitry Dmytro Dobroslav Dom Domenico Dominic Dominik Don Donald Donatello Donato Douglas Dov Dragan Drago
    Drahoslav Duane Duncan Durante Dustin Duuk Dušan Dwayne Dylan Dylano Dávid Ebbe Eddie Edgar Edi Edmund Edoardo Edouard Eduard Eduardo Edvard Edvin
    Edward Edwin Eelis Eemeli Eemil Eerik Eero Eetu Egil Egon Ehud Einar Einari Einer Eino Eirik Eivind Ekalinga Ekansh Ekapad Ekaraj Ekavir Ekbal
    Elias Elijah Elis Elladio Elliot Elliott Elmer Elmeri Elmo Elof Eloy Elton Elvin Elvis Emanuel Emil Emiliano Emilio Emin Emir Emmanuel Enar Ennio
    Enrico Enrique Ensio Enzio Enzo Eraldo Erdogan Eric Erick Erik Erkan Erkki Erland Erling Ermanno Ermenegildo Ermes Ernest Ernesto Ernst Ervin Eryk
    Esa Esben Eskil Esko Espartaco Espen Esteban Ethan Ettore Eugen Eugene Eugenio Eugène Evald Evan Evelio Evert Evgeny Evo Ezio Faas Fabian Fabio
    Fabrizio Fahd Faisal Falan Faqid Faraj Faras Farhan Fariq Faris Fatih Fausto Fedde Fedele Federico Federigo Fedor Felipe Felix Ferdinand
    Ferdinando Ferenc Fernando Fidel Filip Filippo Finn Fiorenzo Fiorino Fitan Fiyaz Flavio Flemming Florian Floris Folke Frado Francesco Francis
    Francisco Franciszek Franck Franco Francois Franjo Franklin Frans František François Fred Freddy Frede Frederic Frederick Frederik Fredo Fredric
    Fredrik Fritz Frode Fryderyk Frédéric Fulvio Fumio Félix Gabino Gabriel Gael Gaetano Gagan Galasso Galih Gandi Gareth Garrett Garry Gary Gaspare
    Gastone Gaurang Gaurav Gautam Gavin Geir Genaro Gene Gennady Geoffrey Georg George Georges Gerald Gerard Gerardo Gerhard Germán Geronimo Gerrit
    Gert Gerónimo Giacinto Giacobbe Giacomo Giampaolo Giampiero Gian Giancarlo Gianfrancesco Gianfranco Gianluca Gianluigi Gianmarco Gianni Gianpaolo
    Gianpietro Giel Gijs Gilbert Gilberto Gilles Gillis Gino Gioacchino Gioachino Gioele Gioffre Gionata Giorgio Giosuè Giovanni Girik Girindra Girish
    Girolamo Giuliano Giulio Giuseppe Giustino Glen Glenn Goffredo Gonzalo Goodluck Gopal Goran Gordon Gorm Gotabaya Gottfrid Graeme Graham Graziano
    Greco Greg Greger Gregg Gregor Gregorio Gregory Grigory Grzegorz Grégoire Guarino Guglielmo Guido Guilherme Guillaume Guillermo Gunbir Guneet
    Gunnar Gunner Gustaf Gustav Gustavo Gustaw Guus Gérard Göran Gösta Göte Haider Haile Hamad Hamid Hampus Hamza Hannes Hannu Hans Harald Hardik
    Harish Harold Harri Harrison Harry Harsh Harshil Hasan Hassan Hayden Hector Heikki Heinz Heitor Helge Helmer Helmut Hemang Hendrik Henning Henric
    Henrik Henrikki Henrique Henry Herbert Herman Hermanni Hernán Hidde Hideki Hilding Hiroshi Hitesh Hjalmar Hjalte Holger Homero Honoré Horacio
    Horst Hosni Hossein Howard Hredhaan Hritik Hu Hubert Hugh Hugo Hugues Humberto Hussein Håkan Håkon Håvard Héctor Iain Ian Ibrahim Ichiro Ignacio
    Ignacy Ignazio Ignác Igor Iisakki Ikbal Ilari Ilija Ilkka Ilmari Imaran Imran Imre Indrajit Ingemar Ingmar Ingvar Ippazio Isaac Isac Isaiah Isaias
    Isak Isaque Ishaan Ishwar Ismael Ismail Ismo Issack Ivan Ivar Iver Ivo Iván Iwo Izidor Jaakko Jacek Jacinto Jack Jacob Jacobo Jacopo Jacques Jagat
    Jagdish Jai Jaime Jair Jairaj Jaka Jake Jakob Jakub Jalal Jalmari Jamal James Jan-Erik Jan-Olof Jani Janko Jano Jared Jari Jarkko Jarl Jarmo Jarno
    Jaromír Jaroslav Jaroslaw Jason Jasper Jatin Javad Javier Jay Jayden Jayson Jeet Jeff Jeffery Jeffrey Jelle Jelte Jens Jeppe Jere Jeremi Jeremiah
    Jeremy Jerker Jermaine Jerome Jerry Jerzy Jerónimo Jesper Jesse Jesus Jesús Jim Jimmie Jimmy Jip Joachim Joacim Joakim Joaquim Joaquín Job Joe
    Joel Joep Joey Johan Johannes John Johnathan Johnnie Johnny Joko Jon Jonas Jonatan Jonathan Jonathon Jong Joni Jonny Jonás Jonáš Joona Joonas
    Joonatan Joost Jordy Jorge Joris Jorma Jorn Jort Jos Joschka Jose Josef Joseph Josh Joshua Josiah Josip Josué José Jouko Jouni Jozef João Joël
    Joško Juan Juha Juhana Juhani Juho Jukka Jules Julian Julien Julio Julius Juliusz Junichiro Juraj Jure Juri Jurre Jussi Justin Justus Juuso Jyrki
    Ján Jérôme Józef Jörgen Jørgen Jürgen Jędrzej Kaarlo Kabir Kacper Kai Kaique Kaj Kajetan Kalervo Kalevi Kalle Kalpit Kamal Kamil Karan Karel Karim
    Karl Karl-Erik Karlo Karol Karsten Kasim Kaspar Kasper Kauko Kay Kazimierz Kazuo Keano Keijo Keith Keizo Keld Kelvin Kemal Ken Kenji Kenn Kennet
    Kenneth Kenny Kenth Kevin Khaled Khalid Kiaan Kian Kick Kieran Kimmo Kirk Kjeld Kjell Kjetil Klas Klaus Klavs Klement Knut Koen Kofi Konrad
    Konstantin Konstanty Kornel Kostas Krish Krister Kristian Kristijan Kristjan Kristofer Kristoffer Kristopher Krystian Krzysztof Ksawery Kullervo
    Kumar Kurt Kustaa Kyan Kyano Kyle Kåre Laban Ladislav Lage Laksh Lakshit Lamberto Lando Larry Lars Lars-Erik Lars-Göran Lars-Olof Lasse Lassi
    Laureano Laurens Laurent Lauri Laurits Laus Laust Lawrence Lazzaro Leandro Lech Lee Leevi Leif Lenn Lennart Lennarth Leo Leon Leonard Leonardo
    Leone Leonel Leonid Leopold Leopoldo Leroy Levi Lewis Lex Li Liam Liberto Libor Linus Lionel Livio Lodovico Loek Logan Lohit Loke Lonnie Lorenzo
    Loui Louie Louis Lovro Lowe Luan Luc Luca Lucas Lucca Luchino Luciano Lucio Ludovico Ludvig Ludwig Luigi Luis Luka Lukas Luke Lukáš Lula Luuk Léo
    Léon Maanas Maanav Maarten Maciej Macky Madhav Mads Magne Magnus Mahathir Mahdi Mahinda Mahmoud Mahmud Majid Maks Maksymilian Malcolm Malik Malte
    Malthe Manan Manbir Manfred Manmohan Mansour Manthan Manuel Marc Marcantonio Marcel Marcello Marcelo Marcin Marco Marcos Marcus Marek Mariano
    Marijan Marijn Marin Marinus Mario Marius Mariusz Markku Marko Markus Mart Martin Martino Martti Martyn Martín Marvin Masahiro Massimiliano
    Massimo Massoud Matej Mateo Mateus Mateusz Matheo Matheus Mathew Mathias Mathijs Matias Mato Mats Matteo Matthew Matthias Matthieu Matthijs Matti
    Mattia Mattias Matts Mauno Mauri Maurice Mauricio Maurilio Maurits Mauritz Maurizio Mauro Maurycy Maxim Maximilian Maximiliano Maxwell Mees Mehdi
    Mehmet Meles Melker Melle Melvin Melwin Menachem Merijn Metod Micael Micha Michael Michal Michał Micheal Michel Michelangelo Micheletto Michelotto
    Mick Mieszko Miguel Mihael Miika Mijo Mik Mika Mikael Mike Mikhail Mikkel Mikko Mikołaj Mikuláš Milo Milos Miloslav Miloš Milton Mio Mirco Mirko
    Miro Miroslav Mitchell Mitesh Miłosz Moammar Mobutu Modesto Mogens Mohamad Mohamed Mohammad Mohammed Mohsen Mojmír Morris Morten Moshe Muammar
    Muhammad Muhammadu Muhammed Mukesh Murilo Musa Mustafa Muttiah Mwai Mykola Måns Mårten Nabil Nachiket Naftali Najib Naksh Nakul Nana Naoto
    Napoleone Narendra Nasser Natan Natanael Nataniel Nathan Nathaniel Naud Naveen Nawaz Neel Neil Nelson Nenad Neo Nguyen Niccolò Nicholas Nick
    Nicklas Niclas Nico Nicolai Nicolaj Nicolas Nicolás Nicolò Niek Niels Nigel Nihal Niilo Niklas Niko Nikodem Nikolai Nikolaj Nikolay Nils Nino
    Nitesh Nitin Noah Noel Norbert Norman Noud Nouri Nout Noël Octavio Odd Oiva Ojas Ola Olaf Olavi Ole Oleg Oleksandr Oleksiy Olfert Olgierd Oliver
    Olivier Oliwer Oliwier Olle Olli Olof Olov Olusegun Omar Omkaar Onkar Onni Onveer Orazio Oreste Orinder Osama Oscar Oskar Oskari Osman Osmo Ossi
    Ossian Osvald Osvaldo Oswaldo Oto Ottavio Otto Ottone Otávio Ove Owe Owen Paavo Pablo Paiman Palle Panfilo Paolo Paride Parth Pascal Pascual Pasi
    Pasqual Pasquale Patric Patricio Patrick Patrik Patrizio Patryk Paul Pauli Paulo Pavel Paw Pawel Paweł Peder Pedro Pekka Pelle Pellegrino Pentti
    Pepijn Per Per-Erik Per-Olof Pero Perry Pertti Pervez Petar Pete Peter Petri Petro Petter Petteri Philip Philippe Phillip Pier Pierangelo
    Piergiorgio Piergiuseppe Pierluigi Piermaria Piero Pierpaolo Pierre Piersanti Pieter Pietro Pim Piotr Pius Pompeo Pomponio Pontus Porfirio Poul
    Prakash Pranab Pranav Praneel Pranit Pratyush Prayut Preben Preston Przemysław Puccio Pyotr Pär Pål Qabil Qadim Qarin Qasim Qassem Quincy Quinn
    Quinten Rachit Raden Radomír Radoslav Radosław Radovan Raf Rafael Rafaél Rafał Raffaele Raffaellino Raffaello Raghav Ragnar Ragner Rahul Raila
    Raimo Raimondo Rainer Rajesh Rajiv Rajnath Ralf Ralph Rama Ramesh Ramiro Ramzan Ramón Ranbir Randall Randy Ranieri Ranil Ranveer Raphael Rashid
    Rasmus Ratko Raul Rauno Ravi Ravy Ray Rayaan Rayan Raymond Raúl Recep Reece Reginald Rehaan Reijo Reine Reinhold Reino Rembrandt Renan Renato Rens
    Renzo René Reuben Reyansh Reynaldo Reza Rhavi Rhys Ricardo Riccardo Ricciotti Richard Richardt Rick Rickard Rickey Ricky Rico Rik Rikard Riku
    Riley Rishi Risto Roan Roar Robert Roberto Rocco Rodney Rodolfo Rodrigo Roger Rohan Roland Rolando Rolf Romano Romeo Romolo Ronald Ronaldo Ronith
    Ronni Ronnie Ronny Roope Ross Rowan Roy Ruben Rubén Rudi Rudolf Rudra Rufino Ruggero Ruggiero Rune Rushil Ruslan Russell Ryan Ryszard Ryutaro Rémy
    Róbert Saad Sabatino Sabri Sachin Saddam Saeed Said Sakari Saksham Saleh Salman Salvador Salvatore Salvi Samaksh Samar Samarth Samesh Sami Samir
    Samu Samuel Samuli Sanath Sander Sandro Sandu Sani Sanjay Sante Santeri Santino Sarthak Sathvik Sauli Saverio Scott Sean Sebastiaan Sebastian
    Sebastiano Sebastián Sem Senn Sep Sepp Seppo Serafín Sergei Sergej Sergey Sergio Sergius Serhiy Seth Severin Severino Shamil Shane Shaun Shaurya
    Shawn Shimon Shinzo Shivansh Siddharth Siem Sigfrid Sigge Sigurd Sigvard Sil Silas Silvano Silvester Silvestro Silvio Simen Simion Simo Simon
    Sindre Sivert Sixten Sjoerd Slavko Slavomír Slobodan Sondre Sonny Sourav Spencer Staffan Stan Stanislav Stanisław Stanley Steen Stef Stefan
    Stefano Stein Steinar Stellan Sten Stephan Stephen Steve Steven Stewart Stian Stig Stijn Stjepan Stuart Sture Stéphane Suharto Suleyman Sune Sunil
    Suresh Susilo Svante Svein Sven Sven-Erik Sven-Olof Svenning Sverre Sylvester Szymon Sébastien Sören Søren Tadeusz Tadeáš Tage Taisto Takashi
    Tamim Tanay Taneli Tanish Tanveer Tapani Tapio Tarak Tariq Taro Tauno Tayyip Ted Teddy Teemu Teerth Tejas Tejs Telemaco Temistocle Teodor Teodoro
    Terence Terje Tero Terrance Terrence Terry Teun Teuvo Thabo Thaksin Thales Theo Theodor Theodore Theodoro Thiago Thibault Thibaut Thierry Thijmen
    Thijn Thijs Thom Thomas Thor Thore Thure Théo Théodore Théophile Tibor Ties Tijmen Tijn Tijs Tim Timmy Timo Timotej Timoteo Timothy Timothée Titus
    Tiziano Tobias Tobiasz Toby Todd Toivo Tom Tomas Tomasz Tomi Tomislav Tommi Tommy Tomás Tomáš Tonino Tonny Tony Topias Tor Torben Torbjörn
    Torbjørn Tord Tore Torgny Torquato Torsten Toshihiko Tran Travis Trevor Tristan Troels Trond Tullio Tuomas Tuomo Ture Turgut Tuukka Twan Tycho
    Tygo Tymon Tymoteusz Tyrone Ubaldo Uberto Udant Udarsh Uffe Ugo Ugolino Uhuru Ulf Ulrik Umang Umar Umberto Uno Uolevi Upkaar Urban Uriel Usman
    Utkarsh Uzi Vaclav Vagn Valdemar Valentijn Valentim Valentin Valentín Valerio Valery Valter Valtteri Vasily Vedant Veer Veeti Vegard Veijo Veikko
    Veli Venancio Verner Verneri Vernon Vesa Vicente Victor Vidar Vide Viggo Vigo Vihaan Vijay Viking Vikram Viktor Vilgot Vilhelm Vilho Viljami Viljo
    Villads Ville Vilmer Vince Vincent Vincentio Vincenzo Vinicius Vinícius Viraj Virat Virgilio Vitaly Vito Vitor Vittorio Vivaan Vladimir Vladimír
    Vladislav Vlado Vlastimil Volodymyr Vratislav Vyacheslav Václav Väinö Víctor Vít Wahab Waldemar Walid Walter Wang Warinder Warjas Warren Wayne
    Wazir Werner Wesley Wessel Wiktor Wilfrido Wilhelm Wille Willem William Willie Willy Wilmer Witold Wojciech Wolfgang Wout Wouter Wriddhish Wridesh
    Wyatt Xavi Xavier Xi Yagnesh Yago Yahya Yair Yan Yannick Yash Yashwant Yasir Yasser Yassin Yatan Yatin Yegor Yevgeny Yilmaz Yitzhak Yngve
    Yoshihide Yoshiro Yousef Youssef Yoweri Yrjö Yug Yukio Yuri Yury Yusuf Yuvraj Yves Zacarías Zacharias Zacharie Zachary Zaid Zakaria Zashil Zayan
    Zayed Zayyan Zdenko Zdravko Zeferino Zehaan Zhang Ziad Ziggy Zlatko Zoltán Zoran Zvonko Ángel Áron Åbjørn Åge Åke Édouard Émile Éric Étienne
    Óliver Óscar Örjan Östen Øivind Øjvind Ørni Øvli Øystein Øyvind Łukasz Šimon Štefan Željko
    """)  # fmt: skip

FEMALE_NAMES = words("""
    Aachal Aada Aadhya Aahana Aaliyah Aarini Aarna Aashi Abbie Abelone Abha Abigail Abril Adela Adelaida Adelasia Adele Adelina Adina Adriana Adrianna
    Adrienne Advika Adweta Adya Adèle Adélaïde Agata Agatha Agathe Agnes Agneta Agnete Agnieszka Agnès Agáta Aida Aila Aili Aimee Aimée Aina Aino Airi
    Aisha Aishani Alana Alba Alberte Albina Aldonza Alejandra Aleksandra Alena Alessandra Alessia Alexa Alexandra Alexandrie Alexia Alice Alicia Alida
    Alina Alisa Alisha Alison Alix Alka Allana Allegra Allison Alma Alva Alyssa Alícia Amaira Amalia Amalie Amanda Amara Amelia Amelie Amina Amira
    Amrita Amruta Amy Amélie Ana Anabel Anabela Anamika Anastasia Anastasie Anastazja Anaïs Andrée Ane Anel Aneta Anett Anette Anežka Angela Angelica
    Angelika Angelina Angie Angélica Ani Anica Aniela Anika Anita Anja Anjali Anka Ann Ann-Britt Ann-Charlott Ann-Charlotte Ann-Christin Ann-Christine
    Ann-Kristin Ann-Louise Ann-Mari Ann-Marie Ann-Sofi Ann-Sofie Anna Anna-Karin Anna-Lena Anna-Liisa Anna-Lisa Anna-Maria Annabel Annalisa Annamaria
    Anne Anne-Marie Anneli Annelie Annemette Annemijn Annetta Annette Anni Annica Annie Anniina Annika Annikki Annukka Annunziata Anouk Antoinette
    Antonella Antonia Antonietta Antonija Antonina Anu Anusha Anvi Anya Apolonia Araceli Aradhana Arantxa Arcelia Aria Ariadna Ariana Arja Arnaude
    Arunima Arya Ashlee Ashleigh Asta Astrid Asunción Ati Aud Audrey Aulikki Aune Aung Aura Aurelia Aurora Aurore Aurélie Avni Aya Ayesha Ayla Aylin
    Aylla Ayten Azra Baghyawati Barbara Barbora Barbro Barkha Beata Beatrice Beatrix Beatriz Becky Belinda Bella Benazir Benedicte Benedikte Benita
    Bente Benthe Berenice Berit Bernadette Bernarda Berta Beth Bethan Bethany Betina Bettina Betty Beverley Beverly Beáta Bhanumati Bhavani Bhavika
    Bhavini Bhavna Bhavya Bianca Bianka Bibi Bimala Bina Birgit Birgitta Birgitte Birte Birthe Bishakha Bitten Bjørg Blanca Blanka Blažena Bodil Boel
    Bohumila Bonnie Božena Brandi Brandy Branka Breanna Brenda Briana Brianna Bridget Brigid Brigita Brigitta Brigitte Brinda Brita Britt Britt-Mari
    Britt-Marie Britta Brittany Brittney Brooke Bruna Bárbara Caitlin Caitlyn Cajsa Calista Camila Camilla Camille Canan Candace Candice Capucine
    Caren Caridad Carin Carina Carita Carla Carlijn Carlota Carly Carmela Carmen Carmina Carola Carole Carolin Caroline Carolyn Carrie Casandra
    Cassandra Cassidy Cassie Catalina Catarina Caterina Catharina Catherine Cathrine Cathy Cato Catrin Catrine Cecilia Cecilie Cecília Celia Celine
    Ceylin Chaaya Chaitaly Chakrika Chaman Chameli Chanchal Chandani Chantal Charita Charlene Charlott Charlotta Charlotte Charvi Chasmum Chavvi
    Chelsey Cheryl Chiara Chloe Chloé Chloë Christel Christelle Christiane Christin Christina Christine Cindy Cirkeline Citlali Claire Clara Clare
    Clarice Clarisa Clarissa Claude Claudia Claudine Clelia Clementina Clémence Colette Colleen Concepción Concetta Conchita Condoleezza Connie
    Constance Consuela Cora Corazon Corina Corinne Cornelia Courtney Cristal Cristina Cynthia Cécile Célina Céline Dagmar Dagmara Dagny Daksha Dalaja
    Dalia Damaris Damini Damyanti Danica Daniela Daniella Danielle Danijela Danique Daphne Daria Darika Darlene Dawn Dayamai Dayita Deanna Debbie
    Deborah Debra Deepa Delia Demi Denisa Denise Desiree Desirée Devika Dewi Dhriti Diana Diane Dina Dipta Ditte Divya Diya Dolores Dominika Donatella
    Donna Dora Dorcas Doreen Dorina Doris Dorota Dorothy Dorothée Dorte Dorthe Draga Dragica Drahomíra Drahoslava Dulce Débora Ebba Ebony Ecrin
    Edhitha Edit Edita Edith Eduarda Eesha Eeva Eija Eila Eileen Eira Eiravati Eivor Ekaja Ekani Ekanta Ekantika Ekaterina Ekiya Ekta Elaine Eleanor
    Eleanora Elena Eleonor Eleonora Eli Eliana Elif Eliisa Elin Elina Eline Elinor Elisa Elisabet Elisabeth Elise Eliza Elizabeth Elize Eliška Ella
    Ellen Elli Ellie Ellinor Elma Elna Eloah Elodia Eloisa Eloá Elsa Else Elsebeth Elsie Elsy Elvia Elvira Elvy Elżbieta Ema Emanuella Emanuelly
    Emelie Emilia Emilie Emilly Emily Emma Emmanuelle Emmi Emmy Engla Erica Erika Erin Erna Eshana Esila Esmarelda Esmee Esmeralda Esmée Esparta
    Esperanza Essi Estefanía Estela Estelle Ester Estera Esteri Esther Eta Ethel Etta Eugenia Eunice Eusebia Eva Eva-Lena Evangelista Eve Evelien
    Eveliina Evelina Evelyn Evelyne Evi Evie Evita Evy Ewa Ewelina Fabia Fabiana Fabiola Fabiënne Fabrizia Falak Falguni Fanny Fatima Fay Faye
    Federica Felicia Feline Fem Femke Fenna Fenne Fernanda Fiamma Fien Fiene Filippa Fiona Flavia Fleur Floor Floortje Flora Florencia Florentina
    Florina Fortunata Forum Frances Francesca Francisca Františka Françoise Frederikke Frederique Fredrika Freja Freya Frida Frédérique Féline
    Gabriela Gabriella Gabrielle Gabrielly Gail Gaja Galina Ganga Garima Gaurangi Gauri Gaurika Gautami Gayathri Geetika Gelsomina Gemma Geneviève
    Genoveva Georgina Geraldine Gerda Germana Gertrud Giada Gianna Gilda Gillian Gina Giorgia Giovanna Gisela Gitte Giulia Giuliana Giulietta
    Giuseppina Glenda Gloria Golda Gordana Graca Graciela Graziella Greca Greta Grete Grethe Griselda Gro Gudrun Guillermina Gun Gun-Britt Gunborg
    Gundhild Gunhild Gunilla Gunn Gunnel Gunvor Gurli Guusje Gwendolyn Gyda Gülay Habiba Hadassa Hailey Haley Halima Hamsini Hana Hanan Hanna Hannah
    Hanne Hannele Harinakshi Harini Harita Harriet Hasina Hayley Hazel Heather Hedda Hedvig Hedvika Hege Heidi Helen Helena Helene Helga Heli Helinä
    Helle Hellena Hellevi Helmi Heloisa Heloísa Helvi Helén Heléne Hema Hemal Hemangini Hemani Henna Henrieta Henrietta Henriette Herdis Hermelinda
    Hilary Hilda Hilde Hilkka Hillary Hillevi Hilma Hiral Hjördis Hollie Holly Hortense Hortensia Hélène Iben Ida Idika Idun Iida Iiris Ijaya Ika
    Ikshita Ilaria Ileana Ilona Ilse Imelda Imke Ina Inaya Indali Indira Indy Ines Inez Ing-Britt Ing-Marie Inga Inga-Britt Inga-Lill Ingalill
    Ingeborg Ingegerd Ingegärd Ingela Ingelise Inger Ingrid Inkeri Inès Inés Iolanda Ira Irena Irene Irina Iris Irja Irma Irmeli Irya Iréne Isa Isabel
    Isabela Isabell Isabella Isabelle Isabelly Isadora Ise Isha Ishani Ishanvi Ishita Isis Itzel Iva Ivana Ivanka Iveta Ivona Ivonne Izabela Ize Jaana
    Jacinda Jacinta Jackie Jaclyn Jacobine Jacqueline Jade Jadranka Jagrati Jagvi Jalsa Jamila Jana Janaki Janani Jane Janet Janice Janina Janine
    Janna Janne Janni Jannie Januja Janya Jaqueline Jarmila Jaroslava Jasmijn Jasmin Jasmina Jasmine Jasmit Jasna Jayalalithaa Jayda Jaylinn Jayne
    Jeanette Jeanne Jeannine Jeevika Jelena Jemma Jenna Jenni Jennie Jennifer Jenny Jente Jessica Jet Jhalak Jill Jillian Jinthe Joana Joann Joanna
    Joanne Jodi Jodie Jody Johanna Johanne Jolana Jolanda Jolie Jolijn Joline Jonna Jorunn Josefa Josefiina Josefin Josefina Josefine Josephine
    Josette Joséphine Joyce Joëlle Juana Judita Judith Judy Julia Juliana Julianna Julie Juliet Julieta Juliette Julijana Julita Juni Justina Justyna
    Juul Juulia Jyoti Jytte Júlia Kaarina Kaija Kaisa Kaitlin Kaitlyn Kaja Kajsa Kalina Kamala Kamila Kamilly Kamya Kara Karen Karin Karina Karla
    Karlijn Karoliina Karolina Karoline Karolína Kashish Kashvi Kata Katalin Katariina Katarina Katarzyna Katcha Kate Katelyn Katharina Katharine
    Katherine Kathleen Kathryn Kathy Kati Katie Katja Katri Katriina Katrin Katrina Katrine Katy Kavya Kayla Kaylee Kayleigh Kelli Kellie Kelsey
    Kendra Kerri Kerstin Kerttu Keya Khadija Khaleda Kiara Kiki Kimberley Kimberly Kira Kirsi Kirsten Kirsti Kirstin Kirstine Kirsty Kjersti Klara
    Klaudia Klára Kornelia Krisha Krista Kristen Kristi Kristie Kristiina Kristin Kristina Kristine Kristy Kritika Krystal Krystyna Kyara Kylie
    Kyllikki Kyra Lacey Ladislava Ladli Laetitia Laila Lajita Lakshmi Lana Lara Larisa Larissa Latasha Latoya Laura Laure Lauren Lauretta Laurie
    Lavanya Lavínia Layla Laís Lea Leah Leanne Leela Leena Leia Leila Lekha Lena Lene Leni Lenka Leona Leonie Leonor Leonora Lesley Leticia Letizia
    Letícia Lia Liana Libni Licia Lidia Lidija Lieke Lieve Ligia Liisa Lila Lili Lilia Lilian Liliana Lilija Lilja Lilla Lillemor Lilly Lina Linda
    Linde Lindsey Line Linn Linnea Linnéa Lipika Lisa Lisanne Lisbet Lisbeth Lise Lise-Lott Lise-Lotte Liselott Liselotte Liv Liva Livia Liwia Liz
    Liza Lize Lizz Lizzy Ljiljana Ljubica Ljudmila Loes Lois Lola Lolita Lona Lone Lopa Loredana Lorena Loretta Lori Lorna Lot Lotta Lotte Louise Lova
    Lovis Lovisa Loïs Luana Luara Luce Lucia Luciana Lucie Lucija Lucrezia Lucy Lucía Ludmila Ludovica Luigina Luisa Luiza Luna Lunna Luz Luísa Lydia
    Lykke Lynda Lynne Lyudmila Lærke Lívia Maaike Maaria Maarit Maartje Mackenzie Madeleine Madelene Madelief Madeline Madhavi Magda Magdalena
    Magdalene Magdaléna Maggie Mahika Maija Maiken Maire Maitê Maj-Britt Maj-Lis Maja Majken Majvor Makayla Malala Malene Malgorzata Malin Mallory
    Malou Malva Malwina Mamata Mandy Manon Manuela Manuella Manya Mara Marcela Marcelina Marcella Marcelle Marcia Mare Maren Marga Margaret Margareta
    Margaretha Margarita Margaud Margaux Margherita Margit Margita Margot Margret Margrethe Marguerite Mari Maria Mariah Mariam Mariana Mariane
    Mariann Marianna Marianne Marica Marie Marie-Louise Marija Marijana Marika Marilyn Marina Marisa Marisela Marisol Marissa Marit Marita Maritta
    Marja Marja-Leena Marja-Liisa Marjaana Marjatta Marjo Marjukka Marjut Marketta Marlene Marta Marte Martha Marthe Martina Martine Martta Mary
    Maryam Maryse Mateja Mathilda Mathilde Matilda Maud Maura Maureen Maya Mayawati Maysa Mayte Mckenzie Meagan Meera Megan Megawati Megha Meghan
    Meghana Meike Meja Mekhala Melania Melanie Melina Melinda Melissa Melita Meredith Merel Merete Merethe Merja Merle Mervi Mette Mia Micaela
    Michaela Michala Michela Michelle Michèle Mie Mihaela Miia Mikaela Mikayla Mila Milada Milena Milica Milka Milla Mille Millicent Miloslava Milou
    Mimi Mimmi Mina Mindy Minerva Minna Mira Miranda Mirella Miriam Mirja Mirjam Mirjami Mirjana Miroslava Mirte Mirthe Misty Mitali Mitzy Moa Mohini
    Molly Mona Monica Monika Monique Morena Mugdha Myrthe Mária Märta Märtha Mónica Nada Nadezhda Nadežda Nadia Nadine Nadja Naja Nancy Nandini Nanna
    Naomi Narcisa Natalia Natalie Natalija Natalja Natasha Natasja Natasza Nataša Nath Nathalie Natividad Natália Nayeli Nea Nedda Neelima Neha Nela
    Nellie Nelly Nete Netra Nevenka Ngozi Nichole Nicole Nicoletta Nicoline Nidhi Nidia Nidra Nienke Niharika Niina Nika Nikita Nikki Nilima Nimrat
    Nina Ninetta Ninthe Nirja Nirmala Nisa Nisha Nitara Noelia Noemí Noora Noortje Nora Norah Norma Nour Noémi Noëlle Nynke Octavia Océane Oda Odeline
    Odette Odika Oeshi Ofelia Ojasvi Oksana Olga Olimpia Olivia Olivie Olívia Omaja Omisha Omya Oni Oona Ornella Orvokki Osha Otilia Ottilia Outi
    Oviya Oxana Pahal Paige Pallavi Paloma Pam Pamela Panini Paola Paoletta Patricia Patrizia Patty Paula Paulette Pauliina Paulina Pauline Pavani
    Pavla Peggy Peng Penny Perla Pernilla Pernille Petra Petronela Phileine Philippine Philomena Phoebe Phyllis Pia Pien Pierina Pietra Piia Pilar
    Pina Pippa Pirjo Pirkko Pleun Pooja Priscilla Prisha Priya Priyanka Puck Puk Pushti Putri Päivi Päivikki Pénélope Quinty Qushi Raagini Rachael
    Rachana Rachel Rachita Radha Radhika Rafaela Raffaella Ragna Ragnhild Rahmi Raija Raili Raisa Rajata Rajeshri Raksha Ramona Randi Raquel Raven
    Rebeca Rebecca Rebecka Rebeka Rebekah Regina Regitse Regitze Reidun Reina Renata Renee Renske Renáta Renée Reva Rhonda Ri Ria Ricarda Ridhi Rigmor
    Riikka Riitta Rikke Rita Ritt Ritva Riya Roberta Robyn Rocío Roksana Romana Romina Romy Ronja Roos Roosa Rosa Rosalia Rosalie Rosaria Rose-Marie
    Rosemary Rosie Rosina Rosita Rossana Roxana Roza Rozalia Rozalija Rozália Rut Ruth Róża Saanvi Saar Saara Sabina Sabine Sabrina Sachi Saga Sally
    Salma Samanta Samantha Samira Sanaya Sandra Sanja Sanna Sanne Sanni Sanya Sara Sarah Sari Saskia Satu Saumya Segolene Seija Selena Selina Selma
    Serafina Serena Sessa Sevim Shania Shari Sharon Shawna Sheena Sheila Shelby Shelia Shelley Shelly Sheri Sherri Sherry Sheryl Shirley Shivani
    Shravya Sian Sienna Sierra Signe Sigrid Siiri Silje Silke Sille Silva Silvana Silvia Simona Simonetta Sine Sini Sinikka Siri Sirkka Sirpa Sisko
    Sissel Siti Siv Siya Slavica Smriti Sneha Socorro Sofi Sofie Sofía Sole Soledad Solveig Solvej Sonia Sonja Sonya Sophia Sophie Soňa Stacey Stacie
    Stana Stanislava Stefani Stefania Stefanie Steffi Stela Stella Stephanie Stephany Sterre Stina Stine Stéphanie Sudiksha Sue Suhani Susan Susana
    Susann Susanna Susanne Sushma Sussanne Sussie Suus Suvi Suzana Suzanne Suze Svea Svetlana Sylvia Sylvie Sylwia Synnøve Sys Sára Sørine Søs Tabitha
    Taina Tamanna Tamara Tami Tammie Tammy Tania Tanja Tanmayi Tanvi Tanya Tara Tarja Taru Tasha Tatiana Tatjana Tatyana Tea Teija Tellervo Teodora
    Teresa Terese Teresia Terhi Terri Terttu Terézia Tess Tessa Thea Theodora Theres Theresa Therese Theresia Therése Thi Thérèse Tiffany Tiia Tiina
    Tilda Tilde Timea Tina Tindra Tirza Tiziana Tola Tone Tonia Tonje Tonya Tora Torill Tova Tove Tracey Traci Tracie Tricia Trine Tripti Triveni
    Triya Tsai Tuija Turid Turvi Tuula Tuuli Tuulia Tuulikki Tuva Tyra Tzipi Ubika Ucchal Udyati Ulla Ulla-Britt Ulrica Ulrika Ulrike Unnati Unni
    Upadhriti Upasna Upma Urishilla Urmi Ursula Urszula Urvashi Urvi Vaishnavi Vajèn Valborg Valentina Valeria Valerie Valéria Valérie Vamakshi Vanda
    Vanesa Vanessa Vanja Vansha Vanya Varenya Varsha Vasana Vasatika Vasudha Veda Vedhika Vedika Veera Veerle Vendela Venla Venus Vera Veronica
    Veronika Verónica Vesna Vicki Vickie Vicky Victoire Vida Vidhi Viivi Viktoria Viktória Vilde Vilhelmiina Vilhelmina Vilma Vinaya Vincenza Viola
    Violet Violeta Virginie Viridiana Virpi Vittoria Vitória Viveka Vivian Viviana Vivianne Vladimíra Vlasta Vrinda Vrishti Vritti Vuokko Vyanjana
    Véronique Věra Waida Wakeeta Wanda Warda Warhi Watika Weena Wenche Wendolin Wendy Whitney Widisha Wilhelmina Wilma Winni Winnie Wishi Xalak Xenia
    Xiti Yachana Yadavi Yahvi Yamini Yara Yashasvi Yashawini Yashica Yashoda Yashodhara Yashvi Yasmin Yasmine Yasti Yauvani Yda Yelena Yeni Yesenia
    Yfke Yingluck Yinthe Ylva Yochana Yolanda Yoshita Yrsa Yulia Yuliya Yuridia Yutika Yvette Yvonne Zahra Zainab Zaira Zaitra Zansi Zara Zarna Zdenka
    Zehnia Zelma Zenia Zenta Zeynep Zilmil Zina Zinal Zita Zoe Zoey Zora Zoé Zoë Zuzana Ágatha Ángela Åsa Åse Édith Élisabeth Élise Élodie Éléonore
    Émilie Ísis Úrsula Štefanija Štěpánka Šárka Žaneta
    """)  # fmt: skip

NEUTRAL_NAMES = words("""
    Abdi Ada Ade Ale Alex Alexis Alsoy Amani Amor Andrea Angalia Antonie Asanti Ashley Auguste Bahari Bailey Boma Cannur Carol Casey Charo Chris
    Christie Christy Chuki Chus Conny Cruz Daire Dana Dara Darragh Dilma Dominique Eka Elisha Elly Enzi Evance Fahari Fanaka Faraja Gabi Gabriele Gerd
    Guadalupe Guiomar Günver Hekima Henri Indra Inge Ivica Jamie Jan Jean Joan Jocelyn Jua Justine Kader Kala Kaombwe Kari Kelly Kerry Kiburi Kijana
    Kipenzi Krishna Laurence Leigh Leslie Lindsay Loreto Lupe Lynn Maj Makini Manu Marian Marion Marjan María Matija Matunda Maxi Michele Morgan Nanni
    Naoise Nazaret Nicola Nikola Noa Noor Olav Rael Reshoni Reyes Risalet Robin Rosario Rua Sabari Safari Sai Sam Saša Selvi Senna Serda Shannon Shida
    Sifa Siku Simone Stacy Taylor Thalente Tine Tisa Toni Tracy Tufani Ufukay Uli Uzima Valentine Valeri Vega Wamwema Yalın Öncel Ünsever Şendoğan
    """)  # fmt: skip
"""Names of either gender."""

GIVEN_NAMES = MALE_NAMES | FEMALE_NAMES | NEUTRAL_NAMES
