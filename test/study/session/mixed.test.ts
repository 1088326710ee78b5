/** Sessions over several packs, exact lists of questions, and the learner's last word on an answer. */
import { expect, test } from "vitest";
import type { Question } from "../../../questions/kinds/index.ts";
import type { SessionStatus } from "../../../study/session/session.ts";
import type { Study } from "../../../study/study.ts";
import { aHarbour } from "../../support/a-harbour.ts";
import { aPack, sourceOf } from "../../support/a-pack.ts";
import { noAnswerTo } from "../../../questions/kinds/no-answer.ts";
import { aStudy } from "../../support/a-study.ts";
import { rightAnswerTo } from "../../support/right-answer.ts";
import { marked } from "../../support/marked.ts";

const bothPacks = () => aStudy([aPack(), aHarbour()]);
const MIXED = [
  { pack: "harbour", question: "how-many-boats" },
  { pack: "bridge", question: "who-opened" },
  { pack: "harbour", question: "day-opened" },
  { pack: "bridge", question: "type-who" },
];

function askedIn(study: Study, { pack, question }: SessionStatus): Question {
  const asked = study.packs.get(pack).questions.find(({ id }) => id === question?.id);
  if (asked === undefined) throw new Error("Nothing is asked");
  return asked;
}

async function give(study: Study, status: SessionStatus, isRight = true): Promise<SessionStatus> {
  const asked = askedIn(study, status);
  const answer = isRight ? rightAnswerTo(asked) : ({ kind: "typed", text: "somebody else" } as const);
  const { session, position } = status;
  return (
    await study.session.answer({ session, position, question: asked.id, answer, elapsedMs: 900 }).then(marked)
  ).session;
}

test("a chosen list is asked exactly, over several packs, each question with its pack and its day", async () => {
  const { study } = await bothPacks();
  let status = await study.session.start({
    mode: "chosen",
    questions: [...MIXED, MIXED[0] ?? { pack: "", question: "" }],
  });
  expect(status.total).toBe(4);
  const asked: unknown[] = [];
  while (status.question !== null) {
    asked.push([status.pack, status.question.id, status.packTitle, status.asOf]);
    status = await give(study, status);
  }
  expect(asked).toEqual([
    ["harbour", "how-many-boats", "The old harbour", "2025-03-12"],
    ["bridge", "who-opened", "The new bridge", "2025-04-04"],
    ["harbour", "day-opened", "The old harbour", "2025-03-12"],
    ["bridge", "type-who", "The new bridge", "2025-04-04"],
  ]);
  expect(
    study.figures
      .progress()
      .packs.map(({ pack, answers }) => [pack, answers])
      .toSorted(),
  ).toEqual([
    ["bridge", 2],
    ["harbour", 2],
  ]);
});

test("a list with a question that is not there begins nothing", async () => {
  const { study } = await bothPacks();
  const questions = [...MIXED, { pack: "bridge", question: "gone" }];
  await expect(study.session.start({ mode: "chosen", questions })).rejects.toMatchObject({
    code: "not-found",
  });
  expect(study.session.status()).toBeNull();
});

test("a session goes on without a pack that was removed, and ends with the last of them", async () => {
  const { study } = await aStudy(aPack());
  await study.packs.add(sourceOf(aHarbour()));
  await study.session.start({ mode: "chosen", questions: MIXED });
  await study.packs.remove("harbour");
  expect(study.session.status()).toMatchObject({ pack: "bridge", total: 2, question: { id: "who-opened" } });
});

test("a missed question comes back, and two questions about one fact never stand in a row", async () => {
  const { study } = await bothPacks();
  // All four ask one of two facts; the first is missed and comes back among the rest.
  const questions = ["who-opened", "label-carries", "type-who", "multi-people", "true-day"].map(
    (question) => ({
      pack: "bridge",
      question,
    }),
  );
  let status = await study.session.start({ mode: "chosen", questions });
  const facts: string[] = [];
  for (let turn = 0; status.question !== null; turn++) {
    facts.push(askedIn(study, status).fact);
    status = await give(study, status, turn !== 0);
  }
  expect(facts).toHaveLength(6);
  const inARow = facts.filter((fact, index) => fact === facts[index - 1]);
  expect(inARow.length).toBeLessThanOrEqual(1); // four questions of one fact and two of the other: once cannot be helped
});

test("what was missed is practised exactly", async () => {
  const { study } = await bothPacks();
  let status = await study.session.start({ mode: "chosen", questions: MIXED });
  while (status.question !== null) status = await give(study, status, status.pack === "bridge");
  const { missed } = await study.session.end();
  expect(missed.map(({ pack, question }) => [pack, question])).toEqual([
    ["harbour", "how-many-boats"],
    ["harbour", "day-opened"],
  ]);
  const next = await study.session.start({ mode: "chosen", questions: missed });
  expect(next).toMatchObject({ mode: "chosen", total: 2, pack: "harbour" });
});

test("the learner who knew it has the last word: the question does not come back, and all figures say right", async () => {
  const { study } = await bothPacks();
  const status = await study.session.start({ mode: "chosen", questions: MIXED });
  await give(study, status, false);
  const after = await study.session.overrule();
  expect(after.settled).toBe(1);
  expect(study.figures.progress()).toMatchObject({ answers: 1, rightShare: 1 });
  await expect(study.session.overrule()).rejects.toMatchObject({ code: "refused" });
  expect(await study.session.undo()).toEqual(status);
  await expect(study.session.overrule()).rejects.toMatchObject({ code: "refused" });
});

test("where one may say to have known it, the status says so; a question that was passed over cannot be called known", async () => {
  const { study } = await bothPacks();
  const status = await study.session.start({ mode: "chosen", questions: MIXED });
  expect(status.mayOverrule).toBe(false);
  const passed = await study.session
    .answer({
      session: status.session,
      position: 0,
      question: status.question?.id ?? "",
      answer: noAnswerTo(status.question?.kind ?? "choice"),
      elapsedMs: 3_000,
    })
    .then(marked);
  expect(passed.session.mayOverrule).toBe(false);
  await expect(study.session.overrule()).rejects.toMatchObject({ code: "refused" });
  const missed = await give(study, passed.session, false);
  expect(missed.mayOverrule).toBe(true);
  expect((await study.session.overrule()).mayOverrule).toBe(false);
});

test("what was overruled is still so after a restart", async () => {
  const { study, reopen } = await bothPacks();
  await give(study, await study.session.start({ mode: "chosen", questions: MIXED }), false);
  const after = await study.session.overrule();
  expect((await reopen()).session.status()).toEqual(after);
});
