/** What one calls a body of people, by the last telling word of its name. */
const BY_NAME: readonly (readonly [string, RegExp])[] = [
  [
    "body",
    /\b(?:Congress|Senate|House|House of (?:Representatives|Commons|Lords)|Parliament|Knesset|Duma|Bundestag|Assembly|Council|Cabinet|Legislature|Commission|Committee|Board|Court|Tribunal|Authority|Bureau|Administration|FBI|CIA|FDA|EPA|INS|IRS|SEC|Fed|NASA|United Nations|U\.?N\.?|European Union|E\.?U\.?|NATO|Security Council)$/,
  ],
  ["ministry", /\b(?:Ministry|Ministry of [\p{L} ]+)$/u],
  ["department", /\b(?:Department|Department of [\p{L} ]+|Pentagon)$/u],
  ["university", /\b(?:University|University of [\p{L} ]+|College|Polytechnic)$/u],
  ["bank", /\b(?:Bank|Bank of [\p{L} ]+|Savings|Bancorp|Fargo)$/u],
  [
    "newspaper",
    /\b(?:Times|Post|Herald|Tribune|Gazette|Journal|Guardian|Telegraph|Chronicle|Observer|Globe)$/,
  ],
  ["party", /\bParty$/],
  ["team", /\b(?:Club|Team|United|City FC|FC|Rovers)$/],
  [
    "company",
    /\b(?:Inc|Corp|Co|Ltd|LLC|PLC|plc|GmbH|S\.A|N\.V|A\.G|AG|Company|Corporation|Airlines?|Airways|Motors|Systems|Industries|Holdings|Partners|Technologies|Electric|Energy|Oil|Steel|Insurance|Financial|Securities|Brothers|Bros|Pharmaceuticals|Laboratories|Entertainment|Studios|Records|Foods|Stores|Railway|Communications)\.?$/,
  ],
];

/** "Which company", "which ministry": how one asks for a body by its name; "which organization" for all else. */
export const bodyOfName = (name: string): string =>
  `which ${BY_NAME.find(([, pattern]) => pattern.test(name))?.[0] ?? "organization"}`;

/** Common nouns for bodies of people that one asks for as they are: "which party". */
const SAME =
  /^(?:administration|agency|airline|alliance|army|association|band|bank|bureau|campaign|church|club|coalition|college|commission|committee|company|corporation|council|court|delegation|department|embassy|family|federation|foundation|government|group|institute|institution|jury|league|legislature|ministry|museum|nation|navy|network|newspaper|magazine|organi[sz]ation|parliament|party|regime|school|senate|state|team|tribunal|union|university)$/;
const COMPANIES =
  /^(?:brewer|broadcaster|brokerage|builder|carmaker|automaker|carrier|chain|conglomerate|contractor|dealership|firm|insurer|investor|maker|manufacturer|producer|publisher|retailer|startup|subsidiary|supplier|thrift|utility)$/;

const singular = (noun: string): string =>
  noun
    .replace(/ies$/, "y")
    .replace(/(?<=ch|x)es$/, "")
    .replace(/(?<!s)s$/, "");

/** The word by which one asks for a body that a common noun names, in the noun's number; null for all other nouns. */
export function bodyOfNoun(noun: string, plural: boolean): string | null {
  const one = plural ? singular(noun) : noun;
  if (SAME.test(one)) return plural ? pluralOf(one) : one;
  if (COMPANIES.test(one)) return plural ? "companies" : "company";
  return null;
}

/** "Which company" as "which companies"; "who" and "what" stay. */
export const pluralOf = (words: string): string =>
  /^(?:who|what)$/.test(words)
    ? words
    : words
        .replace(/y$/, "ie")
        .replace(/(?<=ch|x|s)$/, "e")
        .replace(/$/, "s");
