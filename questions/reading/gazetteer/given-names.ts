/** Given names that leave no doubt of "he" or "she" where they are common; others are read, but stay open. */
const list = (names: string): readonly string[] => names.trim().split(/\s+/);
const HE = list(
  `Aaron Abdul Abdullah Adam Adolf Ahmed Ahmad Akira Alan Albert Aleksandr Alejandro Alexander Alexei Alexey Alfred Ali Allan Allen Amir Anatoly Anders Andreas Andrei Andrés Andrew Andrzej Angus Anthony Anton Antonio Antony Arnold Arthur Ban Barack Barry Bashar Ben Benjamin Bernard Bernie Bill Bob Boris Brad Brandon Brett Brian Bruce Bruno Bryan Carl Carlos Charles Charlie Chris Christopher Chuck Claude Colin Craig Cyril Dan Daniel Darren Dave David Dean Dennis Derek Dick Diego Dmitri Dmitry Dominic Don Donald Doug Douglas Duncan Ed Eddie Edgar Eduardo Edward Elon Emmanuel Emmerson Enrique Eric Erik Ernesto Eugene Evan Evo Felipe Felix Ferdinand Fernando Fidel Francis Francisco Franco François Frank Franklin Fred Frederick Gary Gavin Gennady Geoffrey George Gerald Gerard Gerhard Giorgio Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Guillermo Gustavo Guy Hamid Hans Harold Harry Harvey Hassan Hector Heinrich Helmut Henri Henry Herbert Hermann Hiroshi Hosni Howard Hugh Hugo Ian Ibrahim Igor Imran Isaac Ismail Ivan Jack Jacob Jacques Jaime Jair Jake James Jan Jared Jason Javier Jay Jean-Claude Jeb Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jim Jimmy Joe Joel Johann Johannes John Johnny Jonathan Jorge Jose José Josef Joseph Joshua Juan Julian Julio Junichiro Justin Karl Keith Ken Kenneth Kevin Khalid Klaus Kofi Konstantin Kurt Kyle Larry Lars Laurent Lawrence Leo Leon Leonard Leonid Lloyd Louis Luca Lucas Luis Luiz Luke Magnus Mahmoud Manuel Marc Marcel Marco Marcos Mario Mark Martin Marvin Mathew Matt Matteo Matthew Maurice Max Maxim Mehmet Michael Michel Miguel Mikael Mike Mikhail Milton Mitch Mitt Mohamed Mohammad Mohammed Muhammad Mustafa Narendra Nathan Neil Nelson Nicholas Nick Nicolas Nicolás Nigel Nikita Nikolai Norman Olaf Oleg Oliver Omar Oscar Otto Owen Pablo Patrick Paul Pavel Pedro Pete Peter Petro Phil Philip Philippe Pierre Pietro Prabowo Rafael Raj Rajiv Ralph Ramzan Randy Raúl Ray Raymond Recep Rex Ricardo Richard Rick Rishi Rob Robert Roberto Robin Rodrigo Roger Ron Ronald Ross Roy Rudolph Rupert Rush Russell Ryan Saddam Salman Salvador Sam Samuel Scott Sean Sebastian Serge Sergei Sergey Sergio Shinzo Sidney Silvio Simon Stanley Stefan Stephen Steve Steven Stuart Taro Ted Terry Theodore Thomas Tim Timothy Toby Todd Tom Tommy Tony Trevor Vaclav Viktor Victor Vincent Vitaly Vladimir Volodymyr Walter Warren Wayne Werner Wilhelm William Willy Winston Wolfgang Yasser Yevgeny Yitzhak Yoshihide Yuri Yury Zachary`,
);
const SHE = list(
  `Abigail Agnes Aisha Alexandra Alice Alicia Alison Allison Amanda Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Anita Ann Anna Anne Annette Annie Antonia Aung Barbara Beatrice Benazir Bernadette Betty Beth Brenda Bridget Brittany Camilla Carla Carmen Carol Caroline Carolyn Catherine Cathy Cecilia Charlotte Chelsea Cheryl Christina Christine Cindy Claire Clara Claudia Colleen Condoleezza Connie Corazon Cristina Cynthia Daisy Dawn Deborah Debra Denise Diana Diane Dilma Dolores Donna Doris Dorothy Ebony Eileen Elaine Eleanor Elena Elisabeth Elizabeth Ellen Emily Emma Erica Erin Esther Eva Eve Evelyn Fatima Fiona Florence Frances Gabriela Gabrielle Gail Gennifer Georgia Gina Giorgia Gladys Gloria Golda Grace Greta Hannah Heather Heidi Helen Helena Hilary Hillary Ilhan Indira Ingrid Irene Iris Isabel Isabella Ivana Ivanka Jacinda Jacqueline Jane Janet Janice Jeanne Jennifer Jessica Jill Joan Joanna Joanne Josephine Joyce Judith Judy Julia Julie Juliet June Kamala Karen Kate Katharine Katherine Kathleen Kathryn Katie Kayla Kellyanne Kimberly Kristen Kristin Laura Lauren Laurie Leila Lena Leslie Leymah Liliana Linda Lisa Liz Lois Loretta Lorraine Louise Lucia Lucy Lydia Madeleine Malala Margaret Margarita Maria Marie Marilyn Marina Marine Marjorie Martha Mary Maya Megan Meghan Melania Melinda Melissa Mercedes Michaela Michelle Miriam Molly Monica Nadia Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nikki Nina Nora Olga Olivia Oprah Pamela Patricia Paula Pauline Penelope Penny Phyllis Priscilla Rachel Rebecca Renee Rita Roberta Rosa Rose Rosemary Ruth Sabrina Sally Samantha Sandra Sara Sarah Serena Sharon Sheila Sheryl Shirley Simone Sofia Sonia Sophia Sophie Stacey Stephanie Sue Susan Suzanne Svetlana Sylvia Tamara Tanya Tatiana Teresa Tereza Theresa Tina Tsai Ursula Valentina Valerie Vanessa Vera Veronica Victoria Viktoria Virginia Vivian Wendy Yolanda Yulia Yvonne Zoe`,
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
