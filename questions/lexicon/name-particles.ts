/** Small words of names: "van", "de la", "von der". */

/** In small letters. */
const PARTICLES: ReadonlySet<string> = new Set(
  (
    "de del della dello degli dei der den des dem van von vom zu zum zur und ter ten bin ibn bint ben al el la le las " +
    "los lo du da di dos das y af av ul ur abu arap"
  ).split(" "),
);

export const isNameParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());

/** Those that no other name or word of English begins with. */
const CLEAR = /^(?:von|vom|zu|zum|zur|della|dello|degli|ibn|bint|arap)$/;

/** Whether small words before a name can be nothing but its own: "von der", "de la", "zu"; not "van" or "la" alone. */
export const areClearlyOfName = (words: readonly string[]): boolean =>
  words.length > 1 || words.some((word) => CLEAR.test(word.toLowerCase()));
