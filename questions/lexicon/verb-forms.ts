import { irregularBase, irregularParticiple, irregularPast, isIrregularBase } from "./irregular-verbs.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Stems that are bases as they stand, against the rules below. */
const WHOLE = words(
  `visit revisit edit limit inherit exhibit prohibit deposit profit benefit credit merit audit orbit solicit elicit exit
  vomit inhabit forfeit discredit inhibit debut target market budget trumpet blanket rocket ticket interpret quiet
  develop envelop gallop gossip worship kidnap focus witness canvas bias harass alias program blossom bottom custom
  fathom ransom welcome pilot pivot ballot abandon pardon reason season poison imprison summon crimson auction
  question mention position condition petition function section station caution fashion ration cushion commission
  provision sanction envision ruin examin bulletin cancel travel model label level signal total equal rival
  tunnel shovel panel parallel fuel duel reveal appeal cool belong prolong long wrong exit add odd err egg boycott
  head recruit soak skyrocket behead abet sweat repeat defeat treat retreat threat greet meet sweet beat cheat heat seat eat float coat boat gloat
  bleat plead dread posit murmur reckon spell purr`,
);
/** Stems that lost a silent e, against the rules below. */
const WITH_E = words(
  `welcom imagin determin examin combin defin refin confin declin outlin machin undermin disciplin heroin
  delet complet compet invit unit cit excit ignit recit quot vot not devot promot denot donat pollut
  explor ignor restor ador deplor stor scor bor implor interfer adher persever rever hir fir tir wir
  postpon condon tun don hon interven conven conven scen plac tast past wast hast chang rang arrang prearrang rearrang exchang
  challeng reveng aveng plung lung loung spong sing cring hing infring fring ting bath cloth breath loath
  sooth teeth seeth rescu issu valu argu continu pursu ensu subdu tast purchas chas bas eas ceas leas releas
  increas decreas pleas teas cleans licens collaps elaps laps relaps eclips glimps promis premis practis revis rais
  prais noise pois nurs curs vers revers convers travers immers dispers endors cours hors respons rins tens condens
  dispens expens sens incens recompens underscor los choos clos compos expos oppos propos suppos dispos impos us abus refus
  accus excus confus fus amus caus paus hous arous rous spous advis televis supervis devis improvis surpris compris cruis brows
  enterpris exercis pleas judg acknowledg bridg edg hedg pledg wedg lodg dodg`,
);

type Change = "as it stands" | "with e" | "without the double";
/** What a stem was before -ed or -ing; the first rule that fits decides. Every stem fits one. */
const STEM_RULES: readonly (readonly [RegExp, Change])[] = [
  [/(?:ff|ss|zz|[wxy])$/, "as it stands"],
  [/([bdgmnpt])\1$/, "without the double"],
  // "referred", but "purred": after a stressed vowel only
  [/[aeiou]rr$/, "without the double"],
  [
    /(?:[bp]ell|[^aeiouw]trol|[nt]roll|ncell|ravell|odell|abell|evell|gnall|otall|quall|ivall|annell|nnell|uarrell|arvell|ounsell|xcell|xtoll)$/,
    "without the double",
  ],
  [/ll$/, "as it stands"],
  // "panicked"
  [/[aeiou]ck$/, "as it stands"],
  [/(?:[cvuz]|dg|[rl]g|[aeiou]g)$/, "with e"],
  [/[bcdfgkptz]l$/, "with e"],
  [/(?:[^aeious]s|[aeo]us)$/, "with e"],
  // two consonants close a stem
  [/[^aeiou][^aeiou]$/, "as it stands"],
  [/(?:[^aeiou]|^)(?:ia|ea|ua|eo|io|ui)[dt]$/, "with e"],
  [/(?:ais|eas|oos|eez|ois|eiv|iev|eav)$/, "with e"],
  [/[aeo][iuaeo][a-z]$/, "as it stands"],
  // an unstressed last syllable of a longer stem: "offer", "open", "threaten", "honor"
  [/[aeiou][a-z]*[a-z](?:er|or|en|el|op|om|ip)$/, "as it stands"],
  [/(?:ghten|rden|ugher)$/, "as it stands"],
  [/(?:^|[^aeiou]|qu|gu)[aeiouy][bdgklmnprstz]$/, "with e"],
];

/** The base of a form in -ed or -ing without the ending. */
function baseOfStem(stem: string): string {
  if (WITH_E.has(stem)) return `${stem}e`;
  if (WHOLE.has(stem)) return stem;
  const change = STEM_RULES.find(([pattern]) => pattern.test(stem))?.[1] ?? "as it stands";
  if (change === "with e") return `${stem}e`;
  return change === "as it stands" ? stem : stem.slice(0, -1);
}

/**
 * The base of a verb form by its Penn tag: "arrived" (VBD) gives "arrive", "meets" (VBZ) "meet". By the spelling
 * rules of English; irregular verbs come from a table.
 */
export function baseOf(form: string, tag: string): string {
  const word = form.toLowerCase();
  if (/^(?:is|are|am|was|were|been|being|'s|'re|'m)$/.test(word)) return "be";
  if (/^(?:has|had|having|'ve)$/.test(word)) return "have";
  if (tag === "VBZ") return irregularBase(word) ?? baseOfThird(word);
  if (tag === "VBG") return baseOfGerund(word);
  if (tag !== "VBD" && tag !== "VBN") return word;
  const irregular = irregularBase(word);
  if (irregular !== undefined || !word.endsWith("ed")) return irregular ?? word;
  if (/[^aeiou]ied$/.test(word)) return word.length <= 4 ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (/(?:agre|fre|decre|guarante|refere)ed$|^(?:snowshoe|shoe|tiptoe|toe|hoe|canoe)d$/.test(word))
    return word.slice(0, -1);
  if (word.endsWith("oed")) return word.slice(0, -2);
  return baseOfStem(word.slice(0, -2));
}

/** Third persons that lose only the s: "aches", "shoes". */
const KEEPS_E = /(?:aches|caches|shoes|canoes)$/;
const LOSES_ES = /(?:ss|sh|[^a]ch|each|oach|x|zz|o)es$|focuses$/;

function baseOfThird(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return word.length <= 4 ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$|focuses$/.test(word))
    return KEEPS_E.test(word) && !LOSES_ES.test(word) ? word.slice(0, -1) : word.slice(0, -2);
  return word.replace(/s$/, "");
}

function baseOfGerund(word: string): string {
  if (!word.endsWith("ing") || word.length < 5) return word;
  const stem = word.slice(0, -3);
  if (/^(?:l|d|t|v|underl)y$/.test(stem)) return `${stem.slice(0, -1)}ie`;
  const bases = [stem, `${stem}e`, ...(/(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [])];
  return bases.find(isIrregularBase) ?? baseOfStem(stem);
}

/** The third person singular of the present: "carry" gives "carries". */
export function thirdPerson(base: string): string {
  if (base === "be") return "is";
  if (base === "have") return "has";
  if (/(?:s|sh|ch|x|z|[^aeiou]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Verbs of two syllables and more that double their last letter, since the stress lies on it: "admitted". */
const DOUBLED = words(
  `admit permit submit commit omit emit remit transmit refer infer confer defer prefer transfer concur incur occur recur
  aver demur deter compel dispel expel impel propel repel rebel extol control patrol forget beget regret begin rebut abet
  acquit allot annul outbid outrun overrun upset offset recap deadpan`,
);
/** One vowel between consonants: "quip", "nod". */
const ONE_SYLLABLE = /^(?:qu|[^aeiou])*[aeiou][bdgklmnprtz]$/;
/** Doubled in Britain: "signalled". */
const BRITISH = /[aeiou].*(?:[^aeiou]|u)[aei]l$/;

/** What stands before -ed and -ing, the usual spelling first: "admitt", "signal" and "signall". */
function stemsOf(base: string): string[] {
  const doubled = base + base.slice(-1);
  if (ONE_SYLLABLE.test(base) || DOUBLED.has(base)) return [doubled];
  return BRITISH.test(base) ? [base, doubled] : [base];
}

const regularPasts = (base: string): string[] => {
  if (base.endsWith("e")) return [`${base}d`];
  return /[^aeiou]y$/.test(base) ? [`${base.slice(0, -1)}ied`] : stemsOf(base).map((stem) => `${stem}ed`);
};

/** The pasts of a verb, the usual spelling first: "said"; "signaled", "signalled". */
export function pastsOf(base: string): string[] {
  const irregular = irregularPast(base);
  return irregular === undefined ? regularPasts(base) : [irregular];
}

/** The participles of the past: "written"; "signaled", "signalled". */
export function participlesOf(base: string): string[] {
  const irregular = irregularParticiple(base);
  return irregular === undefined ? regularPasts(base) : [irregular];
}

/** The forms in -ing, the usual spelling first: "saying", "lying", "signaling" and "signalling". */
export function gerundsOf(base: string): string[] {
  if (/[^aeiou]ie$/.test(base)) return [`${base.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(base)) return [`${base.slice(0, -1)}ing`];
  return stemsOf(base).map((stem) => `${stem}ing`);
}
