import { expect, test } from "vitest";
import { aLongPack } from "../../support/a-long-pack.ts";
import { aWish, give } from "../../support/a-quiz.ts";
import { aStudy } from "../../support/a-study.ts";

test("quizzes move to another computer in the learner's file, twice as once, and go when the learner is deleted", async () => {
  const here = (await aStudy([aLongPack(6)])).study;
  await here.quizzes.setExtraTime(25);
  const done = await here.quizzes.start(aWish({}, { minutes: 4 }));
  await give(here, done, 0, 0);
  await give(here, done, 1, 1);
  await here.quizzes.handIn(done.quiz, 30_000);
  await here.quizzes.overrule(done.quiz, done.questions[1]?.asked.id ?? "");
  const open = await here.quizzes.start(aWish({ code: "another" }));
  await give(here, open, 2, 1);
  const { text } = await here.learners.export();

  const there = (await aStudy([aLongPack(6)])).study;
  await there.learners.add("Bo"); // ids count up: the learner of the file is another one than those here
  await there.learners.delete((await there.learners.list()).learners[0]?.id ?? "");
  expect(await there.learners.import(text)).toMatchObject({ kind: "added", answers: 2 });
  expect(there.quizzes.setUp("long")).toEqual(here.quizzes.setUp("long"));
  expect(there.quizzes.result(done.quiz)).toEqual(here.quizzes.result(done.quiz));
  expect(there.quizzes.status(open.quiz)).toEqual(here.quizzes.status(open.quiz));
  expect(there.figures.insight()).toEqual(here.figures.insight());
  expect(await there.learners.import(text)).toMatchObject({ kind: "nothing-new" });
  expect(there.quizzes.setUp("long")).toEqual(here.quizzes.setUp("long"));

  // The open one is handed in on both; it counts once.
  await here.quizzes.handIn(open.quiz, 60_000);
  await there.quizzes.handIn(open.quiz, 61_000);
  expect(await there.learners.import((await here.learners.export()).text)).toMatchObject({ kind: "merged" });
  expect(there.figures.progress()).toMatchObject({ answers: 3, sessions: 2 });
  expect(there.quizzes.setUp("long").scores).toHaveLength(2);

  await there.learners.delete((await there.learners.list()).active);
  expect(there.quizzes.setUp("long")).toMatchObject({ extraTime: 0, open: null, scores: [] });
});
