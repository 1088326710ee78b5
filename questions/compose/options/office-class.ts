/** Offices by what their holders do; a wrong answer of the same class is the harder one. */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ["speaker", /\b(?:spokes(?:man|woman|person)|press secretary)\b/],
  ["minister", /\b(?:minister|secretary|chancellor|undersecretary|treasurer)\b/],
  ["head of state", /\b(?:president|king|queen|emperor|premier|leader|prime minister|monarch|sultan|emir)\b/],
  [
    "soldier",
    /\b(?:general|colonel|admiral|lieutenant|commander|captain|sergeant|brigadier|marshal|major)\b/,
  ],
  ["police", /\b(?:sheriff|police|detective|inspector|superintendent|constable)\b/],
  [
    "lawmaker",
    /\b(?:senator|sen\.?|congress(?:man|woman)|rep\.?|representative|mp|lawmaker|legislator|speaker|whip|governor|gov\.?|mayor|nominee|candidate)\b/,
  ],
  [
    "business",
    /\b(?:ceo|chief executive|executive|founder|co-founder|owner|chair(?:man|woman|person)?|manager|banker|investor|director)\b/,
  ],
  ["law", /\b(?:judge|justice|attorney|lawyer|prosecutor|solicitor|magistrate)\b/],
  [
    "science",
    /\b(?:professor|scientist|researcher|economist|physicist|analyst|expert|scholar|fellow|doctor|engineer|historian|biologist|geologist|psychologist)\b/,
  ],
  [
    "arts and sport",
    /\b(?:actor|actress|singer|author|writer|poet|composer|coach|player|striker|goalkeeper|chef)\b/,
  ],
];

/** The class of an office; null where none is given or known. */
export function officeClassOf(office: string | null): string | null {
  if (office === null) return null;
  const plain = office.toLowerCase();
  return CLASSES.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Offices of one class beside each other, for an answer that the article gives no company. */
const SIBLINGS: readonly (readonly string[])[] = [
  ["foreign minister", "defense minister", "interior minister", "finance minister", "justice minister"],
  ["foreign secretary", "home secretary", "defence secretary", "health secretary"],
  ["secretary of state", "secretary of defense", "secretary of the treasury", "attorney general"],
  ["prime minister", "foreign minister", "speaker of parliament", "interior minister"],
  ["president", "vice president", "prime minister", "foreign minister"],
  ["mayor", "police chief", "fire chief", "city attorney"],
  ["governor", "senator", "attorney general", "lieutenant governor"],
  ["senator", "governor", "congressman", "mayor"],
  ["chief executive", "chief financial officer", "chairman", "founder"],
  ["ceo", "chairman", "founder", "president"],
  ["spokesman", "director", "deputy director", "adviser"],
  ["spokeswoman", "director", "deputy director", "adviser"],
  ["director", "spokesman", "founder", "adviser"],
];

/**
 * An office with its head changed for each sibling, in the same writing: "Malaysia's foreign minister" gives
 * "Malaysia's defense minister". None for an office without siblings.
 */
export function siblingOffices(office: string): string[] {
  const lower = office.toLowerCase();
  const row = SIBLINGS.find(([head = ""]) => new RegExp(`\\b${head}\\b`).test(lower));
  const head = row?.[0] ?? "";
  const at = lower.indexOf(head);
  if (row === undefined || /\b(?:former|vice|deputy|assistant|acting)\b/.test(lower)) return [];
  const inWriting = (text: string): string =>
    /^\p{Lu}/u.test(office.slice(at))
      ? text.replace(/(?<![\p{L}'’])(?!of |the )\p{Ll}/gu, (letter) => letter.toUpperCase())
      : text;
  return row
    .slice(1)
    .map((sibling) => `${office.slice(0, at)}${inWriting(sibling)}${office.slice(at + head.length)}`);
}
