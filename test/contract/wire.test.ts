import { expect, test } from "vitest";
import { AppError } from "../../base/errors.ts";
import { CALL_NAMES } from "../../contract/call-names.ts";
import { createClient } from "../../contract/client.ts";
import type { FileToSave } from "../../contract/files/ports.ts";
import { createHandlers } from "../../contract/handlers.ts";
import { serve } from "../../contract/serve.ts";
import type { Answer } from "../../questions/kinds/index.ts";
import { aPack, sourceOf } from "../support/a-pack.ts";
import { aStudy } from "../support/a-study.ts";
import { marked } from "../support/marked.ts";

async function setUp() {
  const { study } = await aStudy();
  const bugs: string[] = [];
  const saved: FileToSave[] = [];
  const ports = {
    host: "browser",
    version: "1.2.3",
    choosePackTexts: async () => [],
    takeNews: () => [],
    saveFile: async (file: FileToSave) => {
      saved.push(file);
      return file.name;
    },
    chooseLearnerText: async () => ({ kind: "text", text: saved.at(-1)?.content ?? "" }) as const,
  } as const;
  const dispatch = serve(createHandlers(study, ports), (call) => bugs.push(call));
  // structuredClone stands for the process border: what cannot be cloned fails here, not in the app.
  const client = createClient(async (name, input) =>
    structuredClone(await dispatch(name, structuredClone(input))),
  );
  return { client, dispatch, bugs, study, saved };
}

test("a whole session goes through the border, every reply as the schemas say", async () => {
  const { client, bugs } = await setUp();
  expect(await client.window.start({})).toMatchObject({
    host: "browser",
    learner: { name: "Learner 1" },
    news: [],
  });
  const [card] = await client.packs.list({});
  expect(card).toMatchObject({ id: "bridge", questions: 5, answered: 0, canResume: false });
  expect((await client.packs.article({ pack: "bridge" })).article.published).toBe("2025-04-04");
  const reading = await client.packs.reading({ pack: "bridge" });
  expect(reading.people.map(({ name }) => name)).toEqual(["Ada Moss", "Lin Park"]);
  const status = await client.session.start({ mode: "pack", pack: "bridge", size: 3 });
  expect(await client.session.status({})).toEqual(status);
  const feedback = await client.session
    .answer({
      session: status.session,
      position: 0,
      question: status.question?.id ?? "",
      answer: { kind: "choice", option: 0 },
      elapsedMs: 900,
    })
    .then(marked);
  expect(feedback.outcome.verdict).toBe("right");
  expect(await client.session.undo({})).toEqual(status);
  expect(await client.session.end({})).toMatchObject({ asked: 0 });
  expect((await client.figures.progress({})).answers).toBe(0);
  expect(await client.plan.today({})).toMatchObject({
    due: 0,
    newFacts: 2,
    newNow: 2,
    tests: [],
    leeches: [],
  });
  expect(await client.plan.change({ minutes: 20, retention: 0.95 })).toMatchObject({ plan: { minutes: 20 } });
  expect((await client.plan.setReadyBy({ pack: "bridge", day: "2026-12-01" })).tests).toHaveLength(1);
  expect((await client.plan.workloads({})).map(({ retention }) => retention)).toContain(0.9);
  const mixed = await client.session.start({ mode: "today", more: false });
  expect(mixed).toMatchObject({ mode: "today", total: 2, asOf: "2025-04-04" });
  const missed = { session: mixed.session, position: 0, question: mixed.question?.id ?? "", elapsedMs: 900 };
  await client.session.answer({ ...missed, answer: { kind: "typed", text: "somebody else" } });
  expect(await client.session.overrule({})).toMatchObject({ settled: 1 });
  await client.session.end({});
  expect((await client.learners.add({ name: "Bo" })).learners).toHaveLength(2);
  expect((await client.learners.rename({ name: "Bo K" })).learners[1]?.name).toBe("Bo K");
  const { learners } = await client.learners.list({});
  expect(await client.learners.switchTo({ learner: learners[0]?.id ?? "" })).toMatchObject({
    active: learners[0]?.id,
  });
  expect(
    await client.learners.changeSettings({
      theme: "dark",
      textSize: "large",
      motion: "reduced",
      gate: "off",
      keys: "digits",
    }),
  ).toMatchObject({
    theme: "dark",
  });
  expect(await client.packs.chooseFiles({})).toEqual([]);
  const insight = await client.figures.insight({});
  expect(insight).toMatchObject({ today: "2026-11-23", goal: 0.95, scores: [{ asked: 1, rightAtOnce: 1 }] });
  const habits = { goal: { unit: "minutes", amount: 60 }, streak: false } as const;
  expect(await client.figures.changeHabits(habits)).toEqual({ wanted: habits, done: 0, streak: null });
  expect(await client.figures.habits({})).toEqual({ wanted: habits, done: 0, streak: null });
  const usual = { canLearn: false, answers: 0, enough: 500, fit: null, progress: null };
  expect(await client.fitting.status({})).toEqual(usual);
  await expect(client.fitting.learn({})).rejects.toMatchObject({ code: "refused" });
  expect(await client.fitting.stop({})).toEqual({});
  expect(await client.fitting.forget({})).toEqual(usual);
  expect(bugs).toEqual([]);
});

test("a quiz goes through the border, every reply as the schemas say", async () => {
  const { client, bugs } = await setUp();
  const setUpBefore = await client.quizzes.setUp({ pack: "bridge" });
  expect(setUpBefore).toMatchObject({ extraTime: 0, open: null, scores: [] });
  expect(await client.quizzes.setExtraTime({ percent: 25 })).toEqual({ percent: 25 });
  expect(await client.quizzes.extraTime({})).toEqual({ percent: 25 });
  const quiz = await client.quizzes.start({
    of: "pack",
    pack: "bridge",
    size: 3,
    skills: ["who", "when"],
    kinds: ["choice", "typed", "true-false"],
    code: "class 8b",
    terms: { minutes: 4, feedback: "at-end", article: "hidden" },
  });
  expect(quiz).toMatchObject({ code: "CLASS8B", limitMs: 300_000, usedMs: 0 });
  expect((await client.packs.list({}))[0]?.hasOpenQuiz).toBe(true);
  const answers: Record<string, Answer> = {
    "who-opened": { kind: "choice", option: 0 },
    "type-who": { kind: "typed", text: "Lin Park" },
  };
  for (const [question, answer] of Object.entries(answers)) {
    const given = { quiz: quiz.quiz, question, answer, elapsedMs: 900.5, usedMs: 2_000.5 };
    expect(await client.quizzes.answer({ ...given, certainty: "sure" }).then(marked)).toBeNull();
  }
  expect(await client.quizzes.keepTime({ quiz: quiz.quiz, usedMs: 9_000 })).toEqual({});
  expect(await client.quizzes.status({ quiz: quiz.quiz })).toMatchObject({ usedMs: 9_000 });
  const result = await client.quizzes.handIn({ quiz: quiz.quiz, usedMs: 10_000 });
  expect(result?.score).toMatchObject({ asked: 3, answered: 2, right: 1, by: "learner", isKept: true });
  expect(await client.quizzes.overrule({ quiz: quiz.quiz, question: "type-who" })).toMatchObject({
    isOverruled: true,
  });
  expect((await client.quizzes.result({ quiz: quiz.quiz })).score.known).toBe(1);
  const again = await client.quizzes.start({ of: "mistakes", quiz: quiz.quiz });
  expect(again).toMatchObject({ limitMs: null, questions: [{ asked: { id: "true-day" } }] });
  expect(await client.quizzes.handIn({ quiz: again.quiz, usedMs: 0 })).toBeNull();
  expect((await client.quizzes.setUp({ pack: "bridge" })).scores).toHaveLength(1);
  expect((await client.figures.insight({})).scores).toMatchObject([
    { mode: "quiz", asked: 3, rightAtOnce: 1 },
  ]);
  await expect(client.quizzes.status({ quiz: quiz.quiz })).rejects.toMatchObject({ code: "not-found" });
  expect(bugs).toEqual([]);
});

test("an article is read through the border, every reply as the schemas say", async () => {
  const { client, bugs } = await setUp();
  const sections = await client.session.sections({ pack: "bridge" });
  expect(sections).toMatchObject({
    current: 0,
    sections: [{ start: 0, questions: 2, answered: 0, right: 0 }],
  });
  const status = await client.session.start({ mode: "read", pack: "bridge" });
  expect(status).toMatchObject({ mode: "read", total: 2, read: sections });
  const { session, question } = status;
  const given = { session, position: 0, question: question?.id ?? "", elapsedMs: 900 };
  const feedback = await client.session
    .answer({ ...given, answer: { kind: "choice", option: 0 } })
    .then(marked);
  expect(feedback.session.read).toMatchObject({ current: 0, sections: [{ answered: 1 }] });
  expect((await client.packs.list({}))[0]).toMatchObject({ isBeingRead: true, canResume: false });
  await client.session.start({ mode: "today", more: false });
  expect(await client.session.sections({ pack: "bridge" })).toEqual(feedback.session.read);
  expect(await client.session.start({ mode: "read", pack: "bridge" })).toMatchObject({
    session,
    position: 1,
  });
  expect(await client.session.end({})).toMatchObject({ asked: 1 });
  expect(bugs).toEqual([]);
});

test("a learner is saved, deleted and taken in again; tables and pictures are saved", async () => {
  const { client, bugs, saved } = await setUp();
  await client.learners.rename({ name: "Ada: M/oss" });
  const { learner } = await client.window.start({});
  expect(await client.learners.export({})).toEqual({ file: "Dateline Ada Moss 2026-11-23.json" });
  const { active, learners } = await client.learners.delete({ learner: learner.id });
  expect(learners).toEqual([{ id: active, name: "Learner 1" }]);
  expect(await client.learners.import({})).toEqual({ kind: "added", name: "Ada: M/oss", answers: 0 });
  expect(await client.learners.import({})).toEqual({ kind: "nothing-new", name: "Ada: M/oss" });
  expect((await client.window.start({})).learner).toEqual({ id: learner.id, name: "Ada: M/oss" });
  expect(await client.learners.stopImport({})).toEqual({}); // nothing is under way
  await expect(client.learners.delete({ learner: "nobody" })).rejects.toMatchObject({ code: "not-found" });
  expect(await client.files.save({ kind: "csv", name: "Days.csv", content: "a\r\n" })).toEqual({
    file: "Days.csv",
  });
  for (const name of ["../x.csv", "a/b.csv", ".bashrc", "c:x.csv", ""]) {
    const saving = client.files.save({ kind: "csv", name, content: "" });
    await expect(saving, name).rejects.toMatchObject({ code: "invalid-input" });
  }
  expect(saved.map(({ kind }) => kind)).toEqual(["json", "csv"]);
  expect(bugs).toEqual([]);
});

test("a pack is added, updated and removed; a bad one comes back with every issue", async () => {
  const { client } = await setUp();
  const text = sourceOf(aPack({ id: "other", title: "Another" }));
  expect((await client.packs.addText({ file: "a.json", text })).result.kind).toBe("added");
  const bad = aPack({ id: "bad" });
  bad.facts[0]?.evidence.splice(0, 1, { start: 0, end: 5, text: "Mayro" });
  const { file, result } = await client.packs.addText({ file: "bad.json", text: sourceOf(bad) });
  expect({ file, kind: result.kind }).toEqual({ file: "bad.json", kind: "refused" });
  expect(await client.packs.remove({ pack: "other" })).toHaveLength(1);
  await expect(client.packs.remove({ pack: "bridge" })).rejects.toMatchObject({ code: "refused" });
});

test("unknown names and malformed input are refused before any handler runs", async () => {
  const { dispatch, bugs } = await setUp();
  expect(await dispatch("eval", {})).toMatchObject({ ok: false, error: { code: "not-found" } });
  expect(await dispatch("toString", {})).toMatchObject({ ok: false, error: { code: "not-found" } });
  for (const name of CALL_NAMES) {
    const reply = await dispatch(name, { unexpected: 1 });
    expect(reply, name).toMatchObject({ ok: false, error: { code: "invalid-input" } });
  }
  expect(bugs).toEqual([]);
});

test("an expected failure arrives as an AppError with its code; a bug is reported once", async () => {
  const { client, bugs, study } = await setUp();
  const failure = client.packs.article({ pack: "nowhere" });
  await expect(failure).rejects.toBeInstanceOf(AppError);
  await expect(failure).rejects.toMatchObject({ code: "not-found" });
  expect(bugs).toEqual([]);
  study.figures.progress = () => {
    throw new TypeError("broken");
  };
  await expect(client.figures.progress({})).rejects.toMatchObject({ code: "internal" });
  expect(bugs).toEqual(["figures.progress"]);
});
