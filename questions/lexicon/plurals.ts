const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    "people person|persons person|men man|women woman|children child|feet foot|teeth tooth|geese goose|mice mouse|oxen ox|" +
    "lives life|wives wife|knives knife|wolves wolf|halves half|thieves thief|loaves loaf|shelves shelf|leaves leaf|calves calf|" +
    "gases gas|lenses lens|crises crisis|analyses analysis|bases base|movies movie|cookies cookie|rookies rookie|zombies zombie|" +
    "calories calorie|kilocalories kilocalorie|shoes shoe|toes toe|canoes canoe|aches ache|headaches headache|quizzes quiz"
  )
    .split("|")
    .map((pair) => {
      const [plural = "", singular = ""] = pair.split(" ");
      return [plural, singular];
    }),
);
/** Words in -s that are no plural, or the same in both. */
const WHOLE: ReadonlySet<string> = new Set(
  words("series species gas lens news headquarters barracks means chaos canvas atlas"),
);

/** "Cities" gives "city", "men" "man"; a word that is no plural is given back. In small letters, by the rules of spelling. */
export function singularOf(word: string): string {
  const irregular = IRREGULAR.get(word) ?? manOf(word);
  if (irregular !== null) return irregular;
  if (word.length < 3 || WHOLE.has(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word) || /[^aeo]uses$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, "");
}

const manOf = (word: string): string | null =>
  /(?:wo|fisher|police|fire|work|crew|sales|spokes|congress)men$/.test(word)
    ? `${word.slice(0, -3)}man`
    : null;
