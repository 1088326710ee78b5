import { TITLES } from "../../../lexicon/titles.ts";

/** The words that an office is made of: ranks and posts, what they are over, and whose they are. */
const OFFICE_WORDS: ReadonlySet<string> = new Set(
  (
    "president premier prime minister chancellor secretary chairman chairwoman chair chairperson chief leader head " +
    "king queen prince princess emperor pope cardinal archbishop bishop reverend rev father sister rabbi imam " +
    "ayatollah sheikh sultan emir general gen colonel col captain capt major maj lieutenant lt sergeant sgt admiral " +
    "marshal commander commissioner senator sen representative rep congressman congresswoman governor gov mayor " +
    "ambassador envoy diplomat spokesman spokeswoman spokesperson speaker judge justice attorney prosecutor director " +
    "professor prof doctor engineer officer executive ceo coach councillor councilor deputy vice acting former then " +
    "top foreign defense defence finance interior health justice state treasury national security council white house " +
    "supreme party press of the for and " +
    "american us russian chinese north south korean british uk french german italian spanish portuguese dutch belgian " +
    "polish ukrainian japanese indian pakistani iranian iraqi israeli palestinian turkish saudi egyptian syrian " +
    "lebanese jordanian canadian mexican brazilian argentine chilean australian african nigerian kenyan ethiopian " +
    "greek swedish norwegian danish finnish swiss austrian hungarian czech romanian bulgarian serbian european"
  ).split(" "),
);

/**
 * How many words at the start of `words` are a title. When the person's office is known, only words of that
 * office pass: "President Lavrov" is not Russia's foreign minister.
 *
 * @param office  folded words of the office as the article gives it; null when it is not known
 */
export function titleLength(words: readonly string[], office: readonly string[] | null): number {
  const isTitle = (word: string): boolean =>
    TITLES.has(word) ||
    (office === null
      ? OFFICE_WORDS.has(word)
      : office.includes(word) || (OFFICE_WORDS.has(word) && fitsOffice(word, office)));
  const end = words.findIndex((word) => !isTitle(word));
  return end < 0 ? words.length - 1 : end;
}

const LINKS: ReadonlySet<string> = new Set(["of", "the", "for", "and"]);

/** "Russian" fits "Russia's foreign minister": the country and its adjective begin alike. */
function fitsOffice(word: string, office: readonly string[]): boolean {
  return LINKS.has(word) || office.some((one) => word.length >= 5 && one.startsWith(word.slice(0, 4)));
}
