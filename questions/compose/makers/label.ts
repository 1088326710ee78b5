import { LABEL_WORDS } from "../../kinds/label/label.ts";
import { LABELS, type Label } from "../../article/fact.ts";
import type { Clause } from "../../reading/events/clauses.ts";
import type { Workshop } from "../material/workshop.ts";
import type { Candidate } from "../stages/candidate.ts";
import type { Told } from "../told/told.ts";
import { isAnchored, quoteTold, theArticle } from "../told/wording.ts";
import type { MakerInput } from "./maker.ts";
import { DOUBTFUL_LABEL, LEFT_OPEN, LONG_LABEL, LOOSE_CLAUSE } from "./refusals.ts";
import type { Refusal } from "../material/refusal.ts";
import { refuseTold } from "./refuse.ts";

/** More words than this are not taken in at once. */
const LONGEST = 24;

/** How the article stands to a clause: does it say it itself, hand it on, judge, or expect it? */
export function makeLabel({ told: all, workshop }: MakerInput): Candidate[] {
  return all.flatMap((told) => {
    const why = whyNoLabel(told, workshop);
    return why === null ? [ask(told, workshop)] : refuseTold("label", told, why, workshop);
  });
}

const ask = (told: Told, workshop: Workshop): Candidate => ({
  question: {
    kind: "label",
    fact: told.fact,
    skill: told.label === "expected" ? "plan" : "source",
    stem: {
      frame: `How does ${theArticle(workshop)} present this: `,
      sources: [],
      open: "",
      body: `${told.clause.replace(/[.,](?=["”’]$)/, "")}?`,
    },
    answerText: LABEL_WORDS[told.label],
    answerSpan: null,
    evidence: [told.unit],
    rule: "how the article stands to a clause",
    level: 2,
    options: LABELS.map((label) => ({
      text: LABEL_WORDS[label],
      right: label === told.label,
      why: reasonFor(label, told, workshop),
      span: told.unit,
    })),
  },
  drafts: [],
  prior: told.label === "reported" ? 0.68 : 0.78,
});

/** What keeps a clause from being asked for its label. */
function whyNoLabel(told: Told, { material }: Workshop): Refusal | null {
  const { sources, label, clause } = told;
  if (!isAnchored({ ...told, sources: [] })) return LOOSE_CLAUSE;
  if (label === "not-said") return LEFT_OPEN;
  if (clause.split(" ").length > LONGEST) return LONG_LABEL;
  const hasOwnSources = (label === "claimed") === sources.length > 0;
  const isOpinion = material.opinion !== null && sources.length === 0;
  return hasOwnSources && !isOpinion && isSure(told) ? null : DOUBTFUL_LABEL;
}

/** Words that nobody uses without judging; "significant" and "important" are said of plain facts too. */
const JUDGES =
  /\b(?:historic|unprecedented|remarkable|extraordinary|striking|stunning|bold|dramatic|controversial|surprising|dangerous|grave|ambitious|blow|setback|triumph|embarrassing|shocking|sweeping|symbolic|underscor|highlight|symboli[sz]|epitomi[sz]|overshadow|amounts? to)/i;
/** "Will", "is expected to", "plans to": what only may or could be so is open, and not expected. */
const COMES =
  /\b(?:will|won['’]t|(?:is|are|was|were) (?:expected|scheduled|due|set|slated|planned|poised|going|planning|preparing) to|plans? to|intends? to)\b/i;

/** Whether the label is beyond dispute. */
function isSure({ label, event, clause }: Told): boolean {
  switch (label) {
    case "characterized":
      // that somebody or some state does something is no judgement, whatever the verb
      return event.subjectName === null && JUDGES.test(clause);
    case "expected":
      return COMES.test(clause);
    case "reported":
      // "the harbor has a lot to offer": what is always so of no one in particular may be a judgement
      if (event.clause.copular && !/^NN/.test(event.clause.verb.tag)) return /\d/.test(clause);
      return isDone(event.clause) || event.subjectName !== null || /\d/.test(clause);
    default:
      return true;
  }
}

/** What somebody feels or is like is nothing that was done. */
const FEELS =
  /^(?:concerned|worried|pleased|convinced|committed|interested|prepared|determined|frank|aware|used|known)$/;

const isDone = ({ verb, auxiliaries, copular }: Clause): boolean =>
  !copular && !FEELS.test(verb.lower) && [verb, ...auxiliaries].some(({ tag }) => /^VB[DN]$/.test(tag));

function reasonFor(label: Label, told: Told, workshop: Workshop): string {
  const says = quoteTold(told, workshop);
  const who = told.sources.at(-1)?.text ?? "";
  if (label === told.label) return RIGHT[label](who, says);
  return WRONG[label](who, told.label, says);
}

const RIGHT: Readonly<Record<Label, (who: string, says: string) => string>> = {
  reported: (_, says) => `The article says it in its own voice, as something that is so: ${says}`,
  claimed: (who, says) => `It is the word of ${who}; the article hands it on: ${says}`,
  characterized: (_, says) => `It is a judgement that the article makes in its own words: ${says}`,
  expected: (_, says) => `It is told as something still to come or only planned: ${says}`,
  "not-said": (_, says) => `The article leaves it open: ${says}`,
};

const WRONG: Readonly<Record<Label, (who: string, right: Label, says: string) => string>> = {
  reported: (who, right, says) =>
    right === "claimed"
      ? `The article does not say it itself: it names ${who} as the source.`
      : right === "expected"
        ? `The article does not say that it has happened: ${says}`
        : `It is more than a report: the article judges here. ${says}`,
  claimed: (_, __, says) => `No source stands between it and the reader: ${says}`,
  characterized: (who, right) =>
    right === "claimed"
      ? `Whatever judgement is in it is that of ${who}, not the article’s own.`
      : "It tells what happens, not how the article judges it.",
  expected: (_, __, says) => `It is not told as something still to come: ${says}`,
  "not-said": (_, __, says) => `It stands in the article: ${says}`,
};
