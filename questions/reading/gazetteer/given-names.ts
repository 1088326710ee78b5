/** Given names that leave no doubt of "he" or "she" where they are common; others are read, but stay open. */
const list = (names: string): readonly string[] => names.trim().split(/\s+/);
const HE = list(
  `
Aaron Abdel Abdul Abdullah Achim Adam Aditya Adolf Adriano Adrien Ahmad Ahmed Ajay Akio Akira Alain Alan
Albert Alejandro Aleksandr Alessandro Alexander Alexei Alexey Alfred Ali Allan Allen Alvaro Amir Amit Amr
Anand Anatoly Anders Andreas Andrei Andres Andrew Andrzej Andrés Angus Anil Anthony Antoine Anton Antonio
Antony Anwar Arjun Armando Arnaud Arnold Arthur Arturo Arun Ashok Attila Atul Ayman Ban Baptiste Barack Barry
Bashar Bassam Ben Benito Benjamin Benoit Bernard Bernd Bernie Bertrand Bill Bjorn Bob Boris Brad Brandon Brett
Brian Bruce Bruno Bryan Camilo Carl Carlo Carlos Cesar Cesare Charles Charlie Chris Christoph Christophe
Christopher Chuck Clarence Claude Claudio Clement Colin Craig Cristian Cristobal Cyril Daisuke Damian Dan
Daniel Dario Darren Dave David Dean Deepak Denis Dennis Derek Detlef Dick Didier Diego Dieter Dietrich Dinesh
Dirk Dmitri Dmitry Domenico Dominic Don Donald Doug Douglas Dragan Duncan Eberhard Ed Eddie Edgar Edouard
Eduardo Edward Egon Ekkehard Elian Elijah Elliot Elon Emanuele Emile Emiliano Emilio Emmanuel Emmerson Emmett
Enrique Enzo Eric Erich Erik Ernesto Esteban Ethan Etienne Eugene Eugenio Evan Everett Evgeny Evo Ezequiel
Ezra Fabian Fabio Fabrice Fabrizio Facundo Faisal Farid Farouk Federico Felipe Felix Ferdinand Fernando Fidel
Filippo Florian Floyd Fouad Francis Francisco Franco Francois Frank Franklin François Fred Frederick Friedrich
Fritz Fyodor Gabor Gael Ganesh Gary Gavin Gennady Gennaro Geoffrey Georg George Georges Gerald Gerard Gerardo
Gerd Gerhard German Ghassan Giacomo Gianni Gilles Gino Giorgio Giovanni Giulio Giuseppe Glenn Gonzalo Gopal
Goran Gordon Gottfried Graham Greg Gregg Gregory Grigory Guido Guillaume Guillermo Gunter Gunther Gustav
Gustavo Guy Habib Hamid Hans Harald Harish Harold Harry Hartmut Haruki Harvey Hassan Hector Heiko Heinrich
Heinz Helmut Henri Henry Herbert Hermann Hernan Herschel Herve Hideki Hiroshi Hiroyuki Hisham Holger Homer
Horst Hosni Howard Hubert Hugh Hugo Hugues Humberto Hussein Ian Ibrahim Ignacio Igor Ilya Imad Imran Ingo
Irving Irwin Isaac Ismael Ismail Istvan Ivan Jacek Jack Jacob Jacques Jaime Jair Jake Jalal Jamal James Jan
Janos Janusz Jared Jaroslaw Jarrett Jason Javier Jay Jean-Claude Jeb Jed Jeff Jeffrey Jens Jeremiah Jeremy
Jermaine Jerome Jeronimo Jerry Jerzy Jesse Jim Jimmy Jiri Joachim Joaquin Joe Joel Johann Johannes John Johnny
Jonathan Jorg Jorge Jose Josef Joseph Joshua Josiah José Juan Julian Julien Julio Julius Junichiro Jurgen
Justin Kamal Kapil Karim Karl Karsten Kazuo Keiji Keith Ken Kendrick Kenji Kenneth Kenzo Kermit Kevin Khaled
Khalid Khalil Kirill Klaus Kofi Koichi Konrad Konstantin Krishna Krzysztof Kurt Kyle Larry Lars Laszlo Laurent
Lautaro Lawrence Leandro Lech Leland Lenny Leo Leon Leonard Leonel Leonid Leopoldo Leroy Lester Leszek Lionel
Lloyd Loic Lonnie Lorenzo Lorne Lothar Louis Luc Luca Lucas Luciano Lucien Lucio Ludwig Luigi Luis Luiz Luke
Luther Lutz Lyle Magnus Mahdi Mahesh Mahmoud Majid Makoto Maksim Malcolm Manfred Manish Manmohan Manuel Marc
Marcel Marcello Marcelo Marco Marcos Marcus Marek Mariano Mario Mariusz Mark Markus Martin Marvin Marwan
Masahiro Masaru Massimo Mateo Mathew Mathieu Matias Matt Matteo Matthew Matthias Maurice Mauricio Mauro Max
Maxim Maxime Maximo Maynard Mehmet Melvin Merle Merrick Mervyn Michael Michel Miguel Mikael Mike Mikhail Milos
Milosz Milton Mircea Mitch Mitsuo Mitt Moammar Mohamed Mohammad Mohammed Mohan Monty Muhammad Mukesh Mustafa
Myron Nabil Naoki Naoto Narendra Naresh Nasser Nathan Navin Neil Nelson Nestor Nicholas Nick Nicolae Nicolas
Nicolás Nigel Nikita Nikolai Nitin Noah Noboru Nobuo Norberto Norman Nouri Octavio Olaf Oleg Oliver Olivier
Omar Ondrej Osama Osamu Oscar Osvaldo Ottmar Otto Owen Pablo Paolo Pascal Pascual Patrice Patricio Patrick
Paul Pavel Pedro Percy Pete Peter Petr Petro Phil Philip Philippe Pierluigi Pierre Pietro Piotr Prabowo
Prakash Pranab Praveen Pyotr Qasem Quentin Quincy Radovan Rafael Rafik Rahul Rainer Raj Rajesh Rajiv Rakesh
Ralf Ralph Ramesh Ramiro Ramon Ramzan Randy Rashid Ratko Raul Ravi Ray Raymond Raúl Recep Reginald Regis
Reinaldo Reince Reinhard Remi Renato Rene Rex Ricardo Richard Rick Rishi Rob Robert Roberto Robin Rodney
Rodolfo Rodrigo Rogelio Roger Rohit Roland Rolf Romain Ron Ronald Roscoe Ross Roy Ruben Rudiger Rudolf Rudolph
Rufus Rupert Rush Ruslan Russell Rusty Ryan Ryo Saad Sachin Saddam Salah Salim Salman Salvador Salvatore Sam
Sami Samuel Sandeep Sanford Sanjay Satish Satoshi Saul Scott Sean Sebastian Sebastien Semyon Serge Sergei
Sergey Sergio Seth Seymour Shashi Sheldon Sherwood Shigeru Shinzo Shoichi Shyam Sidney Siegfried Silvano
Silvio Simon Slawomir Slobodan Stanislav Stanley Stefan Stefano Stephen Steve Steven Stewart Stuart Sudhir
Sunil Suresh Susumu Sven Sylvain Tadashi Tadeusz Takashi Takeshi Tarek Tariq Taro Ted Teodoro Terence Terrence
Terry Tetsuya Thad Theodor Theodore Thibault Thierry Thomas Thorsten Thurgood Tim Timothy Timur Toby Todd Tom
Tomas Tomasz Tommy Tony Torsten Toshio Traian Trevor Tyrone Udo Ulrich Umberto Uwe Vaclav Vadim Valentin
Vasile Vasily Vaughn Vernon Vicente Victor Vijay Vikram Viktor Vincent Vincenzo Vinod Vitaly Vittorio Vivek
Vladimir Vladislav Volker Volodymyr Vyacheslav Walid Walter Warren Waylon Wayne Wendell Werner Wesley Wilbur
Wilfred Wilfredo Wilhelm Willard William Willis Willy Winfried Winston Wojciech Wolfgang Woodrow Wyatt Xavier
Yahya Yann Yash Yasir Yasser Yasuo Yegor Yevgeny Yitzhak Yoshihide Yoshiro Yousef Youssef Yukio Yuri Yury
Yusuf Yutaka Yves Zachary Zaid Zane Zayed Zbigniew Zdenek Zoltan Zoran`,
);
const SHE = list(
  `
Abigail Adriana Agnes Agnieszka Agnès Aisha Akiko Alejandra Aleksandra Alexandra Alice Alicia Alison Alla
Allison Alma Alondra Amanda Amelia Amina Amparo Amy Amélie Ana Anais Anastasia Andrea Angela Angelina Anita
Anke Ann Anna Anne Anne-Marie Annegret Annette Annie Antonia Anya Araceli Asako Aung Aurelie Ayaan Barbara
Beata Beatrice Beatriz Benazir Bernadette Bernice Bessie Beth Betty Beverly Birgit Blanca Bonnie Brenda
Bridget Brigitte Brittany Camilla Candace Carla Carly Carmen Carol Carole Caroline Carolyn Catalina Catherine
Cathy Cecilia Celine Chantal Charlene Charlotte Chelsea Cheryl Chieko Christa Christelle Christiane Christina
Christine Cindy Claire Clara Claudia Claudine Colette Colleen Condoleezza Connie Cora Corazon Corinne Cristina
Cynthia Dagmar Daisy Danielle Danuta Darlene Darya Dawn Debbie Deborah Debra Delores Delphine Denise Diana
Diane Dilma Dolores Donna Dora Doris Dorothea Dorothy Ebony Edith Edna Effie Eileen Ekaterina Elaine Eleanor
Elena Elfriede Elisa Elisabeth Elizabeth Elke Ella Ellen Elodie Eloise Elsie Elvira Emily Emma Erica Erika
Erin Ernestine Estela Estelle Esther Ethel Eugenia Eunice Eva Eve Evelyn Ewa Fabienne Fatima Faye Fernanda
Fiona Florence Frances Francisca Francoise Franziska Frauke Freda Friederike Gabriela Gabriele Gabrielle Gail
Galina Genevieve Gennifer Georgia Geraldine Gerda Gertrude Ghislaine Gina Giorgia Gisela Gladys Glenda Gloria
Golda Grace Graciela Grazyna Greta Guadalupe Gudrun Gwen Gwendolyn Halina Hanan Hanna Hannah Hannelore Haruko
Hattie Heather Heidi Heike Helen Helena Helene Helga Henrietta Henriette Hilary Hilde Hildegard Hillary Ilhan
Ilse Imogen Ina Indira Ines Inez Inge Ingrid Irene Irina Iris Irma Irmgard Isabel Isabella Isabelle Ivana
Ivanka Iwona Jacinda Jacqueline Jacquelyn Jadwiga Jamila Jana Jane Janet Janice Janis Jeanette Jeanne Jeannie
Jenna Jennie Jennifer Jessica Jill Joan Joann Joanna Joanne Jocelyne Jodie Johanna Josefa Josefina Josephine
Josie Joyce Juana Juanita Judith Judy Julia Julie Juliet Julieta Juliette June Jutta Kamala Karen Karla
Katarina Katarzyna Kate Katharina Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrin Kayla Keiko
Kelli Kellyanne Kendra Kerstin Khadija Kimberly Kirsten Krista Kristen Kristin Kristina Kristine Krystyna
Kseniya Kumiko Laila Lakshmi Larisa Lata Latoya Laura Laurel Lauren Laurie Layla Leila Lena Lenora Leona
Leslie Leticia Leymah Liesel Lila Liliana Lillian Lillie Linda Lisa Liselotte Liz Lois Lola Lora Lorena
Loretta Lorna Lorraine Lotte Lottie Louise Lucia Lucie Lucille Lucinda Lucy Ludmila Luisa Lydia Lynda Lynette
Lyudmila Mabel Mable Madeleine Magda Magdalena Maggie Malala Malgorzata Mamie Manuela Marcela Marcia Margaret
Margarethe Margarita Margie Margot Margret Marguerite Maria Mariana Marianne Maribel Marie Mariko Marilyn
Marilynn Marina Marine Marisol Marjorie Marla Marlene Marsha Marta Martha Martina Martine Mary Maryam Mathilde
Mattie Maureen Maxine Maya Meena Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith Michaela
Michelle Michiko Mildred Millie Mindy Minnie Mireille Miriam Molly Monica Monika Monique Muriel Myra Myrtle
Nadezhda Nadia Nadine Najat Nancy Naoko Naomi Natalia Natalie Natalya Natasha Nathalie Nell Nellie Nettie
Nicola Nicole Nikki Nina Nirmala Noor Nora Noreen Noriko Nuria Odile Oksana Olena Olga Olivia Oprah Padma
Paloma Pamela Patricia Patsy Patti Paula Paulina Pauline Peggy Penelope Penny Petra Phyllis Polina Polly
Pratibha Priscilla Priya Rachael Rachel Rachida Radha Raisa Ramona Rani Rania Raquel Rebecca Regina Reiko
Renate Renee Rhonda Rita Roberta Robyn Rochelle Rocio Rosa Rosalie Rosalind Rose Rosemarie Rosemary Roxanne
Ruth Sabine Sabrina Sachiko Sadie Sally Samantha Samira Sandra Sara Sarah Sarita Segolene Seiko Serena Setsuko
Shari Sharon Sheila Shelley Sheri Sherry Sheryl Shirin Shirley Shobha Sigrid Silke Silvia Simone Sita Smriti
Sofia Solange Sonia Sonja Sophia Sophie Soraya Stacey Stella Stephanie Sue Sunita Susan Susana Susanne Sushma
Susie Suzanne Svenja Svetlana Sylvia Sylvie Tabitha Tamara Tami Tammy Tanja Tanya Tara Tasha Tatiana Tatyana
Teresa Tereza Thelma Theresa Therese Tiffany Tina Tomoko Toni Tonya Tricia Trudy Tsai Ulrike Uma Ursula Usha
Ute Valentina Valeria Valerie Vandana Vanessa Velma Vera Verna Veronica Veronique Vicki Vickie Vicky Victoria
Viktoria Viola Violeta Virginia Virginie Vivian Viviane Waltraud Wanda Wendy Wiebke Wilma Winifred Ximena
Yasmin Yekaterina Yelena Yevgenia Yoko Yolanda Yoshiko Yuko Yulia Yuriko Yvette Yvonne Zahra Zainab Zelda Zoe
Zoya`,
);
/** Given names of either, or family names too: they make a person likely, no more. */
const OPEN = list(
  `Alex Ashley Avery Cameron Casey Courtney Dale Dana Drew Jamie Jean Jesse Jo Jordan Kelly Kerry Kim Lee Leslie Lindsay Lindsey Lynn Marion Morgan Pat Robin Sam Shannon Sidney Stacy Taylor Terry Tracy Choe Xi Moon Jong Aziz Hau Antonin`,
);

export type Gender = "he" | "she";
const GENDER = new Map<string, Gender>([
  ...HE.map((name) => [name, "he"] as const),
  ...SHE.map((name) => [name, "she"] as const),
]);
const GIVEN = new Set([...HE, ...SHE, ...OPEN]);
for (const name of OPEN) GENDER.delete(name);

export const isGivenName = (word: string): boolean => GIVEN.has(word) || GIVEN.has(word.split("-")[0] ?? "");
/** Which pronoun a given name calls for; undefined if it does not tell. */
export const genderOfName = (word: string): Gender | undefined => GENDER.get(word);

/** Family names that stand first: Korean, Chinese, Vietnamese. The name that follows is the given one. */
const FAMILY_FIRST = new Set(
  list(
    `Kim Park Choe Choi Ri Rhee Jang Jong Chung Jung Kang Cho Yoon Yun Lim Han Shin Kwon Hwang Ahn Pak Paek Hyon Moon Roh Ban Xi Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Tang Deng Mao Jiang Wen Bo Qin Cai Tsai Lai Hau Chiang Nguyen Tran Pham Phan Vo Dang Bui Do Ho Ngo Duong To`,
  ),
);
export const isFamilyFirst = (words: readonly string[]): boolean =>
  words.length >= 2 &&
  words.length <= 3 &&
  FAMILY_FIRST.has(words[0] ?? "") &&
  !GENDER.has(words[0] ?? "") &&
  !(
    words.length === 2 &&
    isGivenName(words[1] ?? "") === false &&
    /^(?:Ma|Do|To|He|Ho|Bo)$/.test(words[0] ?? "")
  );
