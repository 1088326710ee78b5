import { mayAgree, statementsBySource } from "./by-source.ts";
import { taskStem } from "../stages/stem.ts";
import type { Candidate } from "../stages/candidate.ts";
import type { Told } from "../told/told.ts";
import { capital } from "../../text/wording.ts";
import { quoteTold, theArticle } from "../told/wording.ts";
import type { MakerInput } from "./maker.ts";

const RIGHT = { least: 2, most: 3 };
const WRONG = { least: 2, most: 3 };

/** Which of these statements does one source make? Some are its own, some are of others in the article. */
export function makeMulti({ told: all, workshop }: MakerInput): Candidate[] {
  const bySource = statementsBySource(all);
  return [...bySource].flatMap(([source, own]) => {
    const right = own.slice(0, RIGHT.most);
    const others = [...bySource]
      .filter(([text]) => text !== source)
      .flatMap(([text, list]) => list.map((told) => ({ text, told })));
    const wrong = others
      .filter(({ told }) => own.every((one) => !mayAgree(one, told)) && !told.clause.includes(source))
      .slice(0, WRONG.most);
    const [first] = right;
    if (first === undefined || right.length < RIGHT.least || wrong.length < WRONG.least) return [];
    const option = (told: Told, isRight: boolean, whose: string) => ({
      text: capital(told.clause),
      right: isRight,
      why: isRight
        ? `The article says: ${quoteTold(told, workshop)}`
        : `That is the word of ${whose}: ${quoteTold(told, workshop)}`,
      span: told.unit,
    });
    const options = [
      ...right.map((told) => option(told, true, source)),
      ...wrong.map(({ told, text }) => option(told, false, text)),
    ];
    const question = {
      kind: "multi" as const,
      fact: first.fact,
      skill: "source" as const,
      stem: taskStem(`Which of these statements does ${source} make in ${theArticle(workshop)}?`),
      answerText: options
        .filter((one) => one.right)
        .map(({ text }) => text)
        .join("; "),
      answerSpan: null,
      evidence: right.map(({ unit }) => unit),
      rule: "the statements of one source" as const,
      level: 2 as const,
      options,
    };
    return [{ question, drafts: [], prior: 0.86 }];
  });
}
