/** Week after week of one fact: the kind of question rises with what is known, and falls when it is forgotten. */
import { expect, test } from "vitest";
import { demandOf } from "../../../study/memory/demand.ts";
import { aPack } from "../../support/a-pack.ts";
import { aStudy } from "../../support/a-study.ts";
import { rightAnswerTo } from "../../support/right-answer.ts";
import { marked } from "../../support/marked.ts";

const DAY = 86_400_000;

test("recognizing comes first, recall once the memory is strong, recognizing again once it is lost", async () => {
  const { study, clock } = await aStudy(aPack());
  const asked: [string, number][] = [];

  /** What today asks about the mayor who opened the bridge, answered; the next day it is due on is waited for. */
  async function studyOnce(isRight: boolean): Promise<void> {
    let status = await study.session.start({ mode: "today", more: true });
    for (let first = true; status.question !== null; ) {
      const { id, kind } = status.question;
      const question = study.packs.get("bridge").questions.find((one) => one.id === id);
      if (question === undefined) throw new Error(id);
      const isAbout = question.fact === "opened";
      if (isAbout && first) asked.push([kind, demandOf(kind)]);
      const isGiven = isRight || !isAbout || !first;
      if (isAbout) first = false;
      const answer = isGiven ? rightAnswerTo(question) : ({ kind: "typed", text: "" } as const);
      const { session, position } = status;
      status = (
        await study.session.answer({ session, position, question: id, answer, elapsedMs: 5_000 }).then(marked)
      ).session;
    }
    await study.session.end();
    for (let days = 0; days < 400 && !isDue(); days++) clock.move(DAY);
  }
  const isDue = (): boolean => {
    const [today] = study.figures.insight().forecast;
    return (today?.facts ?? 0) > 0;
  };

  for (const isRight of [true, true, true, false, true]) await studyOnce(isRight);
  const demands = asked.map(([, demand]) => demand);
  expect(demands.slice(0, 2)).toEqual([1, 1]); // met, and two days later: 2.3 days
  expect(demands[2]).toBe(3); // eleven days
  expect(demands[4]).toBe(1); // forgotten in between
  expect(asked.map(([kind]) => kind).slice(0, 2)).toEqual(["choice", "true-false"]); // in other words
});
