import { z } from "zod";
import { type Random, shuffled } from "../../../base/random.ts";
import type { Fact } from "../../article/fact.ts";
import { plainText } from "../../article/plain-text.ts";
import type { Kind, KindIssue } from "../kind/kind.ts";
import { findRepeats } from "../options/find-repeats.ts";
import { type Outcome, type Remark, verdictOf } from "../kind/outcome.ts";
import { questionBase } from "../kind/question.ts";
import { type Card, cardSchema, namedCard } from "../sequence/card.ts";
import { printSequence } from "../sequence/print-sequence.ts";
import { joinLinks } from "./links.ts";
import { placedOf, orderCredit, remarkOnOrder, shuffledAway } from "../sequence/sequence.ts";

const question = z.strictObject({
  ...questionBase,
  kind: z.literal("chain"),
  /** What the chain ends in: the thing that is said, as a sentence of its own. */
  claim: plainText(300),
  /** Who says it through whom, with the verb ("the spokesman said"), outermost first. */
  links: z.array(cardSchema).min(2).max(6),
  /** Sources that do not stand between the reader and the claim. */
  extras: z.array(cardSchema).max(4),
});
const answer = z.strictObject({ kind: z.literal("chain"), links: z.array(namedCard).max(50) });

export type ChainQuestion = z.infer<typeof question>;
export type ChainAnswer = z.infer<typeof answer>;
export interface ChainView {
  readonly kind: "chain";
  readonly claim: string;
  readonly cards: readonly string[];
  /** Whether some of the cards belong nowhere in the chain. */
  readonly hasExtras: boolean;
}

const textsOf = (cards: readonly Card[]): string[] => cards.map(({ text }) => text);
function findIssues({ links, extras, answerText }: ChainQuestion, fact: Fact): KindIssue[] {
  const issues = findRepeats(textsOf([...links, ...extras]), "card", (index) =>
    index < links.length ? ["links", index, "text"] : ["extras", index - links.length, "text"],
  );
  const right = joinLinks(textsOf(links));
  if (answerText !== right) {
    issues.push({ path: ["answerText"], message: `must list the links in order: "${right}"` });
  }
  return [...issues, ...findStrayLinks(links, fact)];
}

/** Every source of the fact must have its link, in the order of the fact; a link is met by the last word of a name. */
function findStrayLinks(links: readonly Card[], { sources }: Fact): KindIssue[] {
  let at = 0;
  for (const { name } of sources) {
    const lastWord = name.trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";
    const found = links.findIndex(({ text }, index) => index >= at && text.toLowerCase().includes(lastWord));
    if (found < 0) {
      return [{ path: ["links"], message: `has no link for "${name}" where its fact has that source` }];
    }
    at = found + 1;
  }
  return [];
}

/** As for an order of cards, less one share of the chain for each source that does not belong; never below 0. */
function mark(asked: ChainQuestion, { links: given }: ChainAnswer): Outcome {
  const right = textsOf(asked.links);
  const placed = placedOf(right, given);
  const strays = placedOf(textsOf(asked.extras), given);
  const score = Math.max(0, orderCredit(right, placed) - strays.length / right.length);
  return {
    verdict: verdictOf(score),
    score,
    rightAnswer: asked.answerText,
    given: joinLinks(placedOf([...right, ...strays], given)),
    remarks: [
      ...remarkOnOrder(asked.links, placed),
      ...asked.extras.map(
        (card): Remark => ({ state: strays.includes(card.text) ? "wrong" : "left", ...card }),
      ),
    ],
  };
}

function offeredCards({ links, extras }: ChainQuestion, random: Random): string[] {
  if (extras.length === 0) return shuffledAway(textsOf(links), random);
  return shuffled(textsOf([...links, ...extras]), random);
}

/** Who says it through whom: the article reports what a spokesman said that a government believes. */
export const chain: Kind<ChainQuestion, ChainAnswer, ChainView> = {
  traits: {
    asks: "task",
    offers: "no-options",
    tellsSource: true,
    tellsIfDone: true,
    showsSentences: false,
  },
  question,
  answer,
  findIssues,
  view: (asked, random) => ({
    kind: "chain",
    claim: asked.claim,
    cards: offeredCards(asked, random),
    hasExtras: asked.extras.length > 0,
  }),
  mark,
  print(asked, random) {
    const prompt = [
      asked.stem,
      `The chain ends in: ${asked.claim}`,
      "Write the letters in order: first who tells the reader, last the one from whom it comes.",
      ...(asked.extras.length > 0 ? ["Some sources do not belong."] : []),
    ];
    return printSequence(prompt, offeredCards(asked, random), textsOf(asked.links));
  },
};
