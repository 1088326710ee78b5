import { knownPlace } from "../../reading/gazetteer/places.ts";
import { stateOf } from "./world.ts";

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

/** Offices that one state or one body has beside each other, for an answer that the article gives no company. */
const OF_STATES: readonly (readonly string[])[] = [
  ["foreign minister", "defense minister", "interior minister", "finance minister", "justice minister"],
  ["foreign secretary", "home secretary", "defence secretary", "health secretary"],
  ["secretary of state", "secretary of defense", "secretary of the treasury", "attorney general"],
  ["prime minister", "foreign minister", "interior minister", "finance minister"],
  ["president", "vice president", "prime minister", "foreign minister"],
];
const OF_BODIES: readonly (readonly string[])[] = [
  ["chief executive officer", "chief financial officer", "chief operating officer", "chairman"],
  ["chief executive", "chief financial officer", "chairman", "vice chairman"],
  ["ceo", "chairman", "chief financial officer", "vice chairman"],
  ["president", "chairman", "chief executive", "vice president"],
  ["chairman", "vice chairman", "chief executive", "treasurer"],
  ["spokesman", "director", "deputy director", "secretary"],
  ["spokeswoman", "director", "deputy director", "secretary"],
  ["director", "deputy director", "spokesman", "treasurer"],
];
const ALONE: readonly (readonly string[])[] = [
  ["mayor", "police chief", "fire chief", "city attorney"],
  ["governor", "senator", "attorney general", "lieutenant governor"],
  ["senator", "governor", "congressman", "attorney general"],
];

/**
 * An office with its whole title changed for each one that the same state or body has beside it, in the same
 * writing: "Malaysia's foreign minister" gives "Malaysia's defense minister", "chairman of Nordic Lines" gives
 * "vice chairman of Nordic Lines". None where more than one title or anything else stands with the title.
 */
export function siblingOffices(office: string): string[] {
  const found = ROWS.flatMap((row) => {
    const [before, title, after = ""] = row.pattern.exec(office)?.slice(1) ?? [];
    if (before === undefined || title === undefined) return [];
    const owner = before === "" ? after.replace(/^ of /, "") : before.replace(/(?:['’]s)? $/, "");
    const isOne = (before === "" || after === "") && !QUALIFIES.test(before) && row.fits(owner);
    return isOne ? [{ row, before, title, after }] : [];
  });
  const [longest] = found.sort((a, b) => b.title.length - a.title.length);
  if (longest === undefined) return [];
  const { row, before, title, after } = longest;
  const inWriting = (text: string): string =>
    /^\p{Lu}/u.test(title)
      ? text.replace(/(?<![\p{L}'’])(?!of |the )\p{Ll}/gu, (letter) => letter.toUpperCase())
      : text;
  return row.siblings.map((sibling) => `${before}${inWriting(sibling)}${after}`);
}

/** "Former", "Deputy": another title beside it would be another office. */
const QUALIFIES = /\b(?:former|vice|deputy|assistant|acting|interim|ex|chief|senior)\b/i;
const isState = (owner: string): boolean => owner === "" || stateOf(owner) !== null;
const isBody = (owner: string): boolean =>
  owner === "" || (stateOf(owner) === null && knownPlace(owner) === undefined);

/** A title alone, with the name of its owner before it, or with "of" and the name behind it. */
const ROWS = [
  ...OF_STATES.map((titles) => ({ titles, fits: isState })),
  ...OF_BODIES.map((titles) => ({ titles, fits: isBody })),
  ...ALONE.map((titles) => ({ titles, fits: () => true })),
].map(({ titles: [head = "", ...siblings], fits }) => ({
  siblings,
  fits,
  pattern: new RegExp(
    `^((?:\\p{Lu}[\\p{L}.’']* )*)(${eitherCase(head)})( of (?:the )?\\p{Lu}[\\p{L}.’'&-]*(?: (?:of|and|the|&|\\p{Lu}[\\p{L}.’'-]*))*)?$`,
    "u",
  ),
}));

/** The words of a title with small or capital letters at their heads. */
function eitherCase(title: string): string {
  return title.replace(/\b[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
