import type { Skill } from "../../questions/kinds/kind/question.ts";
import type { OpenSession } from "../state/record.ts";
import { answersIn } from "../state/lay-aside.ts";
import type { SessionEntry } from "./session.ts";

export interface SessionSummary {
  /** Questions that were asked at least once. */
  readonly asked: number;
  /** Of these, right at the first try. */
  readonly rightAtOnce: number;
  /** Of these, missed at first and right at a later try. */
  readonly rightLater: number;
  /** Of these, not right by the end. */
  readonly stillMissed: number;
  readonly skills: readonly { readonly skill: Skill; readonly asked: number; readonly rightAtOnce: number }[];
  readonly missed: readonly {
    readonly pack: string;
    readonly question: string;
    readonly stem: string;
    readonly answerText: string;
  }[];
}

/** What a session came to. Questions that a newer version of their pack dropped are left out. */
export function summarize(session: OpenSession, entries: readonly SessionEntry[]): SessionSummary {
  const answers = answersIn(session);
  const asked = entries.flatMap(({ pack, question: id, asked: question }) => {
    const verdicts = answers
      .filter((answer) => answer.question === id && answer.pack === pack)
      .map(({ verdict }) => verdict);
    return verdicts.length === 0
      ? []
      : [{ pack, question, atOnce: verdicts[0] === "right", atLast: verdicts.at(-1) === "right" }];
  });
  const skills = [...new Set(asked.map(({ question }) => question.skill))].map((skill) => {
    const ofSkill = asked.filter(({ question }) => question.skill === skill);
    return { skill, asked: ofSkill.length, rightAtOnce: ofSkill.filter(({ atOnce }) => atOnce).length };
  });
  const missed = asked
    .filter(({ atLast }) => !atLast)
    .map(({ pack, question: { id, stem, answerText } }) => ({ pack, question: id, stem, answerText }));
  const rightAtOnce = asked.filter(({ atOnce }) => atOnce).length;
  return {
    asked: asked.length,
    rightAtOnce,
    rightLater: asked.length - rightAtOnce - missed.length,
    stillMissed: missed.length,
    skills,
    missed,
  };
}
