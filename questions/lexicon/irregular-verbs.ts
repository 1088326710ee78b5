/**
 * Verbs whose past is not made with -ed, from the common stock of English: base, past, participle (the past again
 * where it is left out). Prefixed verbs that go like their stem are found through it.
 */
const ROWS = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|
behold beheld|bend bent|beset beset|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|
breed bred|bring brought|broadcast broadcast|build built|burn burned|burst burst|buy bought|cast cast|catch caught|
choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|
dream dreamed|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|
fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got gotten|
give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|
hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt|leave left|lend lent|let let|lie lay lain|
light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|offset offset|outdo outdid outdone|
overcome overcame overcome|overhear overheard|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken|
overthrow overthrew overthrown|partake partook partaken|pay paid|prove proved proven|put put|quit quit|read read|rebuild rebuilt|relay relayed|
rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|
sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|
sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit slit|sow sowed sown|speak spoke spoken|speed sped|
spend spent|spin spun|spit spat|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|
sting stung|stink stank stunk|stride strode stridden|strike struck|strive strove striven|swear swore sworn|sweep swept|
swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|
thrive thrived|throw threw thrown|thrust thrust|tread trod trodden|undergo underwent undergone|understand understood|
undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|
weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written`;

const VERBS = ROWS.split("|").map((row) => row.trim().split(" ") as [string, string, string?]);
const BASES = new Map<string, string>([
  ["stricken", "strike"],
  ["born", "bear"],
  ["lit", "light"],
  ["lighted", "light"],
  ["learnt", "learn"],
  ["burnt", "burn"],
  ["spelt", "spell"],
  ["dreamt", "dream"],
  ["leaned", "lean"],
  ["hanged", "hang"],
  ["got", "get"],
  ["was", "be"],
  ["were", "be"],
  ["been", "be"],
  ["is", "be"],
  ["are", "be"],
  ["am", "be"],
  ["has", "have"],
  ["does", "do"],
  ["goes", "go"],
]);
for (const [base, past, participle] of VERBS)
  for (const form of [past, participle ?? past]) if (!BASES.has(form)) BASES.set(form, base);
/** "Found" is a verb of its own, but in news it is the past of "find"; "lay" is the past of "lie" only in the tree. */
const ROW_OF = new Map(VERBS.map((row) => [row[0], row]));

const PREFIX = /^(?:re|out|over|under|un|mis|fore|inter|pre|up|with)(?=\p{L}{3})/u;

/** The base of an irregular form, also behind a prefix ("rewrote", "outgrew"); undefined for regular verbs. */
export function irregularBase(form: string): string | undefined {
  const base = BASES.get(form);
  if (base !== undefined) return base;
  const prefix = PREFIX.exec(form)?.[0];
  if (prefix === undefined) return undefined;
  const stem = BASES.get(form.slice(prefix.length));
  return stem === undefined ? undefined : prefix + stem;
}

/** Whether a form is the base of an irregular verb, so that no ending is to be taken off it: "bring", "shed". */
export const isIrregularBase = (form: string): boolean => ROW_OF.has(form);

/** The row of an irregular verb and what stands before it: "rewrite" has "re" and the row of "write". */
function rowOf(base: string): { prefix: string; row: (typeof VERBS)[number] } | undefined {
  const own = ROW_OF.get(base);
  if (own !== undefined) return { prefix: "", row: own };
  const prefix = PREFIX.exec(base)?.[0] ?? "";
  const row = ROW_OF.get(base.slice(prefix.length));
  return row === undefined ? undefined : { prefix, row };
}

/** The past of an irregular verb, also behind a prefix ("rewrite" gives "rewrote"); undefined for regular verbs. */
export function irregularPast(base: string): string | undefined {
  const found = rowOf(base);
  return found === undefined ? undefined : found.prefix + found.row[1];
}

/** The participle of an irregular verb: "rewrite" gives "rewritten"; undefined for regular verbs. */
export function irregularParticiple(base: string): string | undefined {
  const found = rowOf(base);
  return found === undefined ? undefined : found.prefix + (found.row[2] ?? found.row[1]);
}
