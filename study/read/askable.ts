import { type Question, traitsOf } from "../../questions/kinds/index.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import type { Span } from "../../questions/article/span.ts";

/** From where on in the article a question can be asked. Offsets into its text. */
export interface Askable {
  readonly question: Question;
  /** The end of all that proves the answer, and of all that the question is made of. */
  readonly from: number;
  /** The end of where its wrong options come from as well: asked earlier, their reasons tell of what comes later. */
  readonly clearFrom: number;
}

/**
 * The questions of a pack that can be asked while its article is read. What the article leaves unsaid is known at its
 * end. A question whose options are sentences of the article is left out: it would show what is not open yet.
 */
export function askablesOf(pack: Pack): readonly Askable[] {
  const known = ASKABLES.get(pack);
  if (known !== undefined) return known;
  const askables = findAskables(pack);
  ASKABLES.set(pack, askables); // asked for after every answer; a pack never changes
  return askables;
}

const ASKABLES = new WeakMap<Pack, readonly Askable[]>();

function findAskables({ article, facts, questions }: Pack): Askable[] {
  const evidenceOf = new Map(facts.map(({ id, evidence }) => [id, evidence]));
  const unsaid = new Set(facts.filter(({ label }) => label === "not-said").map(({ id }) => id));
  return questions.flatMap((question) => {
    if (traitsOf(question.kind).showsSentences) return [];
    const { length } = article.text;
    if (question.skill === "not-said" || unsaid.has(question.fact)) {
      return [{ question, from: length, clearFrom: length }];
    }
    const proofs = [question, evidenceOf.get(question.fact)];
    return [
      { question, from: lastEnd(spansIn(proofs, "proofs")), clearFrom: lastEnd(spansIn(proofs, "all")) },
    ];
  });
}

function lastEnd(spans: readonly Span[]): number {
  return spans.reduce((last, { end }) => Math.max(last, end), 0);
}

/** Lists of what is wrong, in kinds that mark wrong parts by where they stand. */
const WRONG_LISTS: ReadonlySet<string> = new Set(["mistakes", "extras"]);

/** Every span in a question, or only those that its right answer rests on. */
function spansIn(value: unknown, which: "proofs" | "all"): Span[] {
  if (typeof value !== "object" || value === null) return [];
  if (isSpan(value)) return [value];
  if (which === "proofs" && "right" in value && value.right === false) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    which === "proofs" && WRONG_LISTS.has(key) ? [] : spansIn(inner, which),
  );
}

function isSpan(value: object): value is Span {
  return "start" in value && "end" in value && "text" in value;
}
