import type { Sentence, Word } from "../../reading/document/document.ts";
import { baseOf } from "../../lexicon/verb-forms.ts";
import type { Segment } from "./segments.ts";

/**
 * What verbs with an object need after it to say anything, as the first word of that part: "prevented them *from*
 * leaving", "accused him *of* fraud". Without it a question asks for something else, or for nothing.
 */
const AFTER_OBJECT: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:prevent|deter|prohibit|bar|discourage|dissuade|distinguish|exempt)$/, /^from$/],
  [
    /^(?:accuse|convict|suspect|rob|deprive|remind|acquit|relieve|assure|notify|rid)$/,
    /^(?:of|that|about|to)$/,
  ],
  [/^(?:dub|nickname|characterize|characterise|portray|regard|term|brand|classify|perceive)$/, /^(?:as|.*)$/],
  [/^(?:equip|inundate|confront|entrust|acquaint|saddle)$/, /^with$/],
  [/^(?:attribute|ascribe|subject|liken|devote|dedicate)$/, /^to$/],
];
/** What some verbs are nothing without when the sentence has it: "provide the user *with* help", "allow them *to* go". */
const IF_THERE: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:provide|supply|present|charge|replace|fill|arm|reward|credit|compare|associate|help)$/, /^with$/],
  [
    /^(?:allow|permit|enable|force|compel|urge|encourage|persuade|ask|tell|order|require|advise|convince|authorize|authorise|invite|lead|cause|expect|want|need|help|press|pressure|push|train|instruct|warn|use|take|try)$/,
    /^to$/,
  ],
  [
    /^(?:concentrate|focus|rely|depend|insist|spend|base|impose|blame|build|center|declare)$/,
    /^(?:on|upon)$/,
  ],
  [/^(?:stop|keep|ban|protect|bar|remove|save|separate|block|divert|free)$/, /^from$/],
  [
    /^(?:describe|see|view|treat|identify|define|name|label|cite|know|use|elect|appoint|hail|recognize)$/,
    /^as$/,
  ],
  [/^(?:blame|praise|criticize|criticise|thank|punish|mistake|apologize|exchange|pay)$/, /^for$/],
  [/^(?:turn|convert|transform|divide|translate|trick|force|talk)$/, /^into$/],
  [/^(?:inform|warn|convince|make|consist|think|speak|complain|tell|hear)$/, /^of$/],
];
/** Adjectives and adverbs that an infinitive completes: "ready *to* respond", "seriously enough *to* act". */
const HALF =
  /^(?:enough|too|ready|willing|unwilling|able|unable|likely|unlikely|eager|due|set|prepared|reluctant|supposed|bound|free|quick|slow|keen|willingness|ability|inability|right|attempt|effort|plan|decision|failure|refusal|bid|desire|chance|opportunity|need|permission|way|power|authority)$/;

/** The parts of a clause after its verb, as a question uses them. */
export interface Used {
  readonly all: readonly Segment[];
  /** What is said. */
  readonly said: readonly Segment[];
  /** What is asked for; null where that is no part of these. */
  readonly open: Segment | null;
}

/** Whether everything that its words call for is among the parts of a clause that a question says or asks for. */
export function isComplete(sentence: Sentence, verb: Word, { all, said, open }: Used): boolean {
  const kept = open === null ? said : [...said, open];
  const base = baseOf(verb.lower, verb.tag);
  const openings = kept.flatMap((segment) => firstWords(sentence, segment));
  const after = AFTER_OBJECT.find(([verbs]) => verbs.test(base));
  const object = kept.find(({ kind, governor }) => kind === "object" && governor === verb);
  // "called Lee a ruffian"
  const bare =
    object !== undefined && !kept.some(({ kind, first }) => kind !== "adverb" && first > object.last);
  if (bare && /^(?:call|name|label|declare)$/.test(base) && /^NNP/.test(object.head.tag)) return false;
  if (after !== undefined && object !== undefined) {
    const rest = kept.filter(
      (segment) => segment !== object && !segment.leading && segment.first > object.last,
    );
    const inside = object === open ? [] : sentence.words.slice(object.head.index + 1, object.last + 1);
    const words = [
      ...rest.flatMap((segment) => firstWords(sentence, segment)),
      ...inside.map(({ lower }) => lower),
    ];
    if (!words.some((word) => after[1].test(word))) return false;
  }
  const lost = all.filter((segment) => !kept.includes(segment) && !segment.leading);
  for (const [verbs, needed] of IF_THERE) {
    if (!verbs.test(base)) continue;
    if (
      lost.some((segment) => firstWords(sentence, segment).some((word) => needed.test(word))) &&
      !openings.some((word) => needed.test(word))
    )
      return false;
  }
  return !lost.some((segment) => {
    const before = sentence.words[segment.first - 1];
    return (
      sentence.words[segment.first]?.tag === "TO" &&
      before !== undefined &&
      segment.loose !== true &&
      HALF.test(before.lower)
    );
  });
}

const firstWords = ({ words }: Sentence, { first, preposition }: Segment): string[] =>
  [words[first]?.lower, preposition?.lower].filter((word) => word !== undefined);
