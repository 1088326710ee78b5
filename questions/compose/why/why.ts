import { straightApostrophes } from "../../text/marks.ts";
import { oneLine } from "../../text/wording.ts";
import { clausesIn } from "../clauses/clause.ts";
import { Refusal } from "../material/refusal.ts";
import type { Note } from "../material/trace.ts";
import type { Workshop } from "../material/workshop.ts";
import { whyNotChosen } from "../rank/choose.ts";
import type { Ranked } from "../rank/rank.ts";
import { joinStem } from "../stages/stem.ts";
import type { Draft } from "../stages/draft.ts";

/** All that composing made of an article, and what it refused. */
export interface Made {
  readonly workshop: Workshop;
  readonly notes: readonly Note[];
  readonly drafts: readonly Draft[];
  /** What passed every check, in the order in which it is chosen from. */
  readonly ranked: readonly Ranked[];
  readonly chosen: readonly Ranked[];
  readonly wanted: number | "all";
}

/** Why something was refused: the guard or rule, and a text of which the same is true. */
interface Reason {
  readonly name: string;
  readonly example: string | null;
}

/** What became of one sentence. */
export interface SentenceStory {
  readonly text: string;
  readonly drafted: readonly { readonly stem: string; readonly answer: string; readonly rule: string }[];
  readonly refused: readonly { readonly what: string; readonly why: Reason }[];
  readonly survivors: readonly Survivor[];
}

/** A question that passed every check. */
export interface Survivor {
  readonly kind: string;
  readonly stem: string;
  readonly answer: string;
  readonly rule: string;
  /** How good questions of its make are, 0 to 1. */
  readonly prior: number;
  /** By the rules made by hand, about 0 to 1.4. */
  readonly hand: number;
  /** How likely a teacher hands it out as it is, 0 to 1. */
  readonly quality: number;
  /** From 1, among all that passed. */
  readonly place: number;
  /** Null where it was chosen. */
  readonly notChosen: string | null;
}

/** What became of the sentences that hold some words, whatever their case; none where no sentence holds them. */
export function storiesOf(words: string, made: Made): SentenceStory[] {
  const { units } = made.workshop.material.reading;
  const sought = folded(words);
  if (sought === "") return [];
  const held = units.filter(({ text }) => folded(text).includes(sought));
  return held.map(({ start, text }) => storyOf(start, text, made));
}

const folded = (text: string): string => oneLine(straightApostrophes(text.toLowerCase()));

function storyOf(start: number, text: string, made: Made): SentenceStory {
  const { notes, drafts, ranked, chosen, wanted } = made;
  const against = whyNotChosen(chosen, wanted === "all" ? ranked.length : wanted);
  const taken = new Set(chosen);
  const survivors = ranked.flatMap((one, index): Survivor[] => {
    const { question, candidate, hand, quality } = one;
    if (!question.evidence.some((span) => span.start === start)) return [];
    const { kind, stem, answerText: answer, rule } = question;
    const notChosen = taken.has(one) ? null : against(one);
    return [{ kind, stem, answer, rule, prior: candidate.prior, hand, quality, place: index + 1, notChosen }];
  });
  return {
    text: oneLine(text),
    drafted: drafts
      .filter(({ evidence }) => evidence[0]?.start === start)
      .map(({ stem, answer, rule }) => ({ stem: joinStem(stem), answer: answer.text, rule })),
    refused: [
      ...clauseRefusals(start, made.workshop),
      ...notes
        .filter(({ at }) => at === start)
        .map(({ what, why }) => ({
          what,
          why: why instanceof Refusal ? reasonOf(why) : { name: why, example: null },
        })),
    ],
    survivors,
  };
}

const reasonOf = ({ name, example }: Refusal): Reason => ({ name, example });

function clauseRefusals(start: number, workshop: Workshop): { what: string; why: Reason }[] {
  const { analysis } = workshop.material;
  return clausesIn(workshop)
    .filter(({ sentence }) => analysis.span(sentence.unit).start === start)
    .flatMap(({ verb, parts, stretch, noGap }) => {
      const uses = [
        { use: "asked in words", found: parts },
        { use: "told whole", found: stretch },
        { use: "shown with a gap", found: noGap },
      ];
      return uses.flatMap(({ use, found }) =>
        found instanceof Refusal
          ? [{ what: `the clause of “${verb.text}” ${use}`, why: reasonOf(found) }]
          : [],
      );
    });
}
