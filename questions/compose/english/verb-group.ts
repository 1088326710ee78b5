import { own } from "../../../base/own.ts";
import type { Word } from "../../reading/document/document.ts";
import type { Clause } from "../../reading/events/clauses.ts";
import { kidsOf } from "../../reading/document/tree.ts";
import { irregularBase, isIrregularBase } from "../../lexicon/irregular-verbs.ts";
import { baseOf, thirdPerson } from "../../lexicon/verb-forms.ts";

/** A finite verb with its auxiliaries, ready to be put in order for a statement or a question. */
export interface VerbGroup {
  /** The word that carries tense and person: "did" is not among them. */
  readonly finite: string;
  readonly finiteTag: string;
  /** What follows it: other auxiliaries, then the verb; empty for a lone verb or a lone "be". */
  readonly rest: readonly string[];
  /** A form of be, have, do or a modal, which goes before the subject by itself. */
  readonly helps: boolean;
  readonly passive: boolean;
  /** "not" or "never", which stands after the first helping verb; empty without one. */
  readonly negation: string;
}

const FULL: Readonly<Record<string, string>> = {
  "'ll": "will",
  "'re": "are",
  "'ve": "have",
  "'m": "am",
  ca: "can",
  wo: "will",
  sha: "shall",
};
/** "'s" and "'d" stand for two words each; the form after them tells. */
function fullForm(word: Word, next: Word): string {
  if (word.lower === "'s") return next.tag === "VBN" && !isCopula(word) ? "has" : "is";
  if (word.lower === "'d") return next.tag === "VBN" ? "had" : "would";
  return own(FULL, word.lower) ?? word.lower;
}
const isCopula = (word: Word): boolean => word.relation === "cop" || word.relation === "aux:pass";

const NEGATION = /^(?:not|n't|never)$/;

/** The verb group of a clause; null where the clause has no finite verb of its own or shared by a joined one. */
export function verbGroupOf(clause: Clause): VerbGroup | null {
  const { sentence, verb, copular } = clause;
  const own = clause.auxiliaries.filter((word) => !NEGATION.test(word.lower));
  const helpers = own.length > 0 || /^VB[DZP]$/.test(verb.tag) ? own : sharedHelpers(clause);
  const words = copular ? helpers : [...helpers, verb];
  const [first, ...rest] = words;
  if (first === undefined || !/^(?:VB[DZP]|MD)$/.test(first.tag)) return null;
  const helps =
    first !== verb || (copular && first.relation === "cop") || baseOf(first.lower, first.tag) === "be";
  const no = kidsOf(sentence, verb).find((word) => NEGATION.test(word.lower) && word.index < verb.index);
  // "no one left", "no longer": a negation that stands elsewhere has no place in a question
  if (clause.negated && no === undefined) return null;
  return {
    negation: no === undefined ? "" : no.lower === "never" ? "never" : "not",
    finite: fullForm(first, rest[0] ?? verb),
    // "children wore" is past, whatever its tag says
    finiteTag:
      /^VBP?$/.test(first.tag) &&
      irregularBase(first.lower) !== undefined &&
      !isIrregularBase(first.lower) &&
      !/^(?:are|am|have|has|do|does)$/.test(first.lower)
        ? "VBD"
        : first.tag,
    rest: rest.map((word) => word.lower),
    helps,
    passive:
      kidsOf(sentence, verb, /^aux:pass$/).length > 0 || helpers.some((word) => word.relation === "aux:pass"),
  };
}

/** "Has come and gone": the second participle stands under the auxiliaries of the first. */
function sharedHelpers({ sentence, verb }: Clause): readonly Word[] {
  const above = sentence.words[verb.head];
  if (above === undefined || !verb.relation.startsWith("conj") || above.tag !== verb.tag) return [];
  const helpers = kidsOf(sentence, above, /^aux/).filter((word) => word.index < above.index);
  const negated = kidsOf(sentence, above).some((word) => NEGATION.test(word.lower));
  return negated ? [] : helpers;
}

export interface Inverted {
  /** Before the subject: "did", "has". */
  readonly front: string;
  /** After it: "arrive", "been seen"; empty for a lone "be". */
  readonly tail: string;
}

/** The group around a subject in a question: "did … arrive", "has … been seen", "is …". */
export function invert({ finite, finiteTag, rest, helps, negation }: VerbGroup): Inverted {
  if (helps) return { front: finite, tail: joined([negation, ...rest]) };
  const front = finiteTag === "VBZ" ? "does" : finiteTag === "VBD" ? "did" : "do";
  return { front, tail: joined([negation, baseOf(finite, finiteTag), ...rest]) };
}

/** The group as it stands in a statement. */
export function inOrder({ finite, rest, helps, negation }: VerbGroup): string {
  return helps || negation !== "never"
    ? joined([finite, negation, ...rest])
    : joined([negation, finite, ...rest]);
}

const joined = (words: readonly string[]): string => words.filter((word) => word !== "").join(" ");

/** The group after "who" or "what", which are singular: "say" becomes "says", "were opened" "was opened"; a lone "are" or "were" stays. */
export function afterWh(group: VerbGroup, plural: boolean): string {
  if (plural) return inOrder(group);
  const { finite, finiteTag } = group;
  const base = baseOf(finite, finiteTag);
  if (group.rest.length > 0 && /^(?:are|were)$/.test(finite))
    return inOrder({ ...group, finite: finite === "are" ? "is" : "was" });
  if (finiteTag !== "VBP" || base === "be") return inOrder(group);
  return inOrder({ ...group, finite: thirdPerson(base) });
}
