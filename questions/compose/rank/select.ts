import { type AskedWords, askedWords, giveEachOtherAway } from "../../lint/giving-away/gives-away.ts";
import { asksOutright, textsOf } from "../../lint/basis/offered.ts";
import { isLongest, optionLengths } from "../../lint/giving-away/option-lengths.ts";
import { isTied } from "../stages/tied.ts";
import { wordsOf } from "../../text/words.ts";
import { askedIn } from "../stages/stem.ts";
import type { Ranked } from "./rank.ts";

/** The largest share of the questions that may be alike in one way; a small pack gets at least `LEAST`. */
const SHARE = { kind: 0.34, skill: 0.36, sentence: 0.17, answer: 0.17, level: 0.75 } as const;
const LEAST = { kind: 2, skill: 2, sentence: 1, answer: 1, level: 3 } as const;
type Likeness = keyof typeof SHARE;
const LIKENESSES = Object.keys(SHARE) as readonly Likeness[];
/** The caps that still hold after the first round of choosing, round after round. */
const STEADFAST: readonly (readonly Likeness[])[] = [["kind", "skill", "sentence"]];
const GIVING_WAY: readonly (readonly Likeness[])[] = [["kind", "skill"], []];
/** At most this share of the questions with options may have the right one longest. */
const LONGEST_RIGHT = 0.3;

/** A question of less worth by its make is found in "all" only: no number is reached with it. */
const LEAST_WORTH = 0.3;

/**
 * The best questions that stand well beside each other, best first. A fact is asked for the same answer once, in the
 * kind that the pack has least of; no stem gives the answer of another away; kinds, skills, sentences, answers and
 * levels are capped, and the caps give way only where too few questions are left. What is hardly worth asking is not
 * chosen, however many are wanted.
 *
 * @param steadfast  rather fewer than wanted than too many of a kind, a skill or a sentence
 */
export function select(ranked: readonly Ranked[], wanted: number, steadfast = false): Ranked[] {
  const chosen = new Choice(wanted);
  const groups = formsOf(ranked.filter(({ candidate }) => candidate.prior >= LEAST_WORTH));
  for (const caps of [LIKENESSES, ...(steadfast ? STEADFAST : GIVING_WAY)]) {
    for (const forms of groups) {
      if (chosen.length >= wanted) break;
      chosen.takeOne(forms, caps);
    }
  }
  return chosen.inOrder(ranked);
}

/** Why a question does not stand beside those that were chosen; null where only a better one took its place. */
export function againstIn(chosen: readonly Ranked[], wanted: number): (one: Ranked) => string | null {
  const choice = new Choice(wanted);
  for (const one of chosen) choice.takeOne([one], []);
  const forms = new Set(chosen.map(formKey));
  return (one) => {
    if (one.candidate.prior < LEAST_WORTH) return "hardly worth asking";
    return forms.has(formKey(one)) ? "the same is asked in another kind" : choice.against(one);
  };
}

/** The same for all kinds in which one fact is asked for one answer. */
const formKey = ({ question, fact }: Ranked): string =>
  asksOutright(question)
    ? `${fact.id} ${wordsOf(question.answerText).join(" ")}`
    : `${question.kind} ${question.id}`;

/** The kinds in which one fact is asked for one answer, in rank order. */
function formsOf(ranked: readonly Ranked[]): Ranked[][] {
  const groups = new Map<string, Ranked[]>();
  for (const one of ranked) {
    const key = formKey(one);
    const forms = groups.get(key);
    if (forms === undefined) groups.set(key, [one]);
    else forms.push(one);
  }
  return [...groups.values()];
}

class Choice {
  private readonly wanted: number;
  private readonly taken = new Set<Ranked>();
  private readonly words: AskedWords[] = [];
  private readonly counts = new Map<string, number>();
  private readonly stems = new Set<string>();
  private readonly groups = new Set<readonly Ranked[]>();
  private offering = 0;
  private longest = 0;

  constructor(wanted: number) {
    this.wanted = wanted;
  }

  get length(): number {
    return this.taken.size;
  }

  takeOne(forms: readonly Ranked[], caps: readonly Likeness[]): void {
    if (this.groups.has(forms)) return;
    const fitting = forms
      .filter(
        (one) =>
          this.isWithin(one, caps) && this.isBalanced(one) && (caps.length === 0 || isTiedQuestion(one)),
      )
      .sort((a, b) => this.count("kind", a) - this.count("kind", b));
    const best = fitting.find((one) => this.standsBeside(one));
    if (best === undefined) return;
    this.groups.add(forms);
    this.take(best);
  }

  /** Why a question is not taken beside what was taken; null for no reason of its own. */
  against(one: Ranked): string | null {
    const likeness = LIKENESSES.find((name) => !this.isWithin(one, [name]));
    if (likeness !== undefined) return `enough questions of the same ${likeness}`;
    if (!this.isBalanced(one)) return "true and false, or the longest options, would be out of balance";
    if (!isTiedQuestion(one)) return "nothing ties it to its article";
    return this.standsBeside(one) ? null : "it gives another answer away, or asks in the same words";
  }

  /** What was chosen, in rank order. */
  inOrder(ranked: readonly Ranked[]): Ranked[] {
    return ranked.filter((one) => this.taken.has(one));
  }

  private take(one: Ranked): void {
    this.taken.add(one);
    this.words.push(askedWords(one.question));
    this.stems.add(stemKey(one));
    for (const likeness of LIKENESSES) {
      const key = keyOf(likeness, one);
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
    if (one.question.kind === "true-false") this.bump(`tf ${one.question.answerText}`);
    const lengths = optionLengths(one.question);
    if (lengths !== null) this.offering++;
    if (lengths !== null && isLongest(lengths)) this.longest++;
  }

  private bump(key: string): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  private count(likeness: Likeness, one: Ranked): number {
    return this.counts.get(keyOf(likeness, one)) ?? 0;
  }

  private isWithin(one: Ranked, caps: readonly Likeness[]): boolean {
    return caps.every(
      (likeness) =>
        this.count(likeness, one) < Math.max(LEAST[likeness], Math.floor(SHARE[likeness] * this.wanted)),
    );
  }

  /** True and false keep step, and the longest option is not too often the right one. */
  private isBalanced(one: Ranked): boolean {
    if (one.question.kind === "true-false") {
      const [same, other] = one.question.answerText === "True" ? ["True", "False"] : ["False", "True"];
      if ((this.counts.get(`tf ${same}`) ?? 0) > (this.counts.get(`tf ${other}`) ?? 0)) return false;
    }
    const lengths = optionLengths(one.question);
    if (lengths === null || !isLongest(lengths)) return true;
    return this.longest + 1 <= Math.max(1, LONGEST_RIGHT * (this.offering + 1));
  }

  /** Neither gives the other's answer away, and no two ask in the same words. */
  private standsBeside(one: Ranked): boolean {
    if (this.stems.has(stemKey(one))) return false;
    const words = askedWords(one.question);
    return !this.words.some((other) => giveEachOtherAway(words, other));
  }
}

/** A question in words that nothing ties to its article comes last. */
const isTiedQuestion = ({ question }: Ranked): boolean => !asksOutright(question) || isTied(question.stem);

/** The words that it asks in; one clause is asked for its label, its truth or its sentence once. */
function stemKey({ question, candidate }: Ranked): string {
  const [, ...shown] = textsOf(question);
  return [askedIn(candidate.question.stem), ...shown.map(({ text }) => text)].flatMap(wordsOf).join(" ");
}

function keyOf(likeness: Likeness, { question }: Ranked): string {
  if (likeness === "sentence") return `sentence ${question.evidence[0]?.start ?? 0}`;
  if (likeness === "answer") return `answer ${wordsOf(question.answerText).join(" ")}`;
  return `${likeness} ${question[likeness]}`;
}
