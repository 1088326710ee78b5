import type { Question } from "../../kinds/index.ts";
import type { Fact } from "../../article/fact.ts";
import type { Pack } from "../../pack/pack.ts";

/** An error is a question that misleads or gives itself away; a warning is a matter of taste and balance. */
export type Severity = "error" | "warning";

/** Advice on a pack that is well-formed: where, and what to mend and how. */
export interface LintFinding {
  readonly rule: string;
  /** Such as `questions[3].options[1].text`; empty for the pack as a whole. */
  readonly path: string;
  readonly message: string;
  readonly severity: Severity;
}

export type Found = Pick<LintFinding, "path" | "message">;

/** One rule, one file. Deterministic; it reads the pack and nothing else. */
export interface LintRule {
  readonly name: string;
  readonly severity: Severity;
  find(pack: Pack): readonly Found[];
}

/** A question with its fact and its path. */
export interface Asked {
  readonly question: Question;
  readonly fact: Fact;
  readonly path: string;
}

/** Every question whose fact is in the pack, which is every question of a pack that was read by `parsePack`. */
export function askedIn({ facts, questions }: Pack): Asked[] {
  const factsById = new Map(facts.map((fact) => [fact.id, fact]));
  return questions.flatMap((question, index) => {
    const fact = factsById.get(question.fact);
    return fact === undefined ? [] : [{ question, fact, path: `questions[${index}]` }];
  });
}

/** A rule that looks at one question at a time. */
export function eachQuestion(find: (asked: Asked, pack: Pack) => readonly Found[]): LintRule["find"] {
  return (pack) => askedIn(pack).flatMap((asked) => find(asked, pack));
}
