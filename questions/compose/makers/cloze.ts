import { foldWords } from "../../text/fold.ts";
import type { Workshop } from "../material/workshop.ts";
import type { Stem } from "../stages/stem.ts";
import type { Candidate } from "../stages/candidate.ts";
import { askedInGap, expectedInGap, gapStem } from "./gap-stem.ts";
import { nameMistakes } from "./mistakes.ts";
import { otherForms } from "./other-forms.ts";
import { soughtIn } from "./sought-in-told.ts";
import { type PartOfTold, partsOf } from "../told/slots.ts";
import type { Told } from "../told/told.ts";
import { capital } from "../../text/wording.ts";
import { handedOn, isAnchored, quoteTold, stopped } from "../told/wording.ts";
import type { MakerInput } from "./maker.ts";
import {
  BESIDE_GAP,
  DAY_IN_GAP,
  HALF_A_PART,
  LEFT_OPEN,
  LOOSE_CLAUSE,
  LOOSE_GAP,
  SEVERAL_FIGURES,
} from "./refusals.ts";
import type { Refusal } from "../material/refusal.ts";
import { NOT_ALONE } from "../told/refusals.ts";
import { refuseTold } from "./refuse.ts";

/** A clause with a gap for a name, a number or a date. Its source stays; the answer stands nowhere else in it. */
export function makeCloze({ told: all, workshop }: MakerInput): Candidate[] {
  return all.flatMap((told) => partsOf(told, workshop).flatMap((part) => ask(told, part, workshop)));
}

function ask(told: Told, part: PartOfTold, workshop: Workshop): Candidate[] {
  const { answer, skill } = part;
  const asked = askedInGap(answer.type);
  const text = answer.type === "number" ? figuresOf(answer.text) : answer.text;
  const refuse = (why: Refusal): never[] => refuseTold("cloze", told, why, workshop);
  if (asked === "what") return []; // a part of no class
  if (text === null) return refuse(SEVERAL_FIGURES);
  if (!part.isWhole) return refuse(HALF_A_PART);
  if (told.label === "not-said") return refuse(LEFT_OPEN);
  if (!isAnchored(told)) return refuse(LOOSE_CLAUSE);
  if (answer.type === "date" && !/^\d{4}$/.test(text)) return refuse(DAY_IN_GAP);
  const isNamed = /^(?:person|organization|country|place)$/.test(answer.type);
  const edit = isNamed
    ? { start: part.start, end: part.end, text: GAP }
    : part.put(answer.text.replace(text, GAP));
  const clause = told.write([edit]);
  if (clause === null || !clause.includes(GAP)) return refuse(NOT_ALONE);
  const passage = capital(stopped(handedOn(told, clause))).replace(GAP, "{1}");
  const shown = passage.replace("{1}", " ");
  if (mentions(shown, text)) return refuse(BESIDE_GAP);
  if (!isAnchored({ ...told, clause: shown.trim() })) return refuse(LOOSE_GAP);
  const says = quoteTold(told, workshop);
  const expects = expectedInGap(answer.type);
  const gap = {
    answerText: text,
    expects,
    accept: otherForms({ ...answer, text }, expects, workshop),
    mistakes: isNamed ? nameMistakes(soughtIn(told, part), workshop) : [],
    why: `The article says: ${says}`,
    span: answer.span,
  };
  const question = {
    kind: "cloze" as const,
    fact: told.fact,
    skill,
    stem: stemOf(asked, passage, told),
    answerText: text,
    answerSpan: answer.span,
    evidence: [told.unit],
    rule: "a clause with a gap" as const,
    level: 2 as const,
    passage,
    gaps: [gap],
  };
  return [{ question, drafts: [], prior: 0.6 }];
}

function stemOf(asked: string, passage: string, { sources }: Told): Stem {
  const [before = "", after = ""] = passage.split("{1}");
  return gapStem(asked, { before: before.trim(), after: after.trim() }, sources[0]?.text);
}

const GAP = "\u2043gap\u2043";

/** The number alone, as it is written: "more than 1,000 ships" has its gap for "1,000", money for its sign too. */
function figuresOf(text: string): string | null {
  const figures =
    text.match(/(?:\p{Lu}{0,2}[$£€])?\d[\d,]*(?:\.\d+)?(?: (?:million|billion|trillion|thousand)\b)?/gu) ??
    [];
  return figures.length === 1 ? (figures[0] ?? null) : null;
}

/** Any telling word of the answer elsewhere in the passage gives it away. */
function mentions(passage: string, answer: string): boolean {
  const words = new Set(foldWords(passage));
  return foldWords(answer).some(
    (word) => word.length > 2 && words.has(word) && !/^(?:the|and|of|for)$/.test(word),
  );
}
