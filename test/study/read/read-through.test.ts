/** Read mode as a learner goes through it: section by section, left, gone on with, finished. */
import { describe, expect, test } from "vitest";
import type { Question } from "../../../questions/kinds/index.ts";
import { noAnswerTo } from "../../../questions/kinds/no-answer.ts";
import type { Pack } from "../../../questions/pack/pack.ts";
import { bundledPacks } from "../../../questions/packs/index.ts";
import type { SessionStatus } from "../../../study/session/session.ts";
import type { Study } from "../../../study/study.ts";
import { aHarbour } from "../../support/a-harbour.ts";
import { sourceOf } from "../../support/a-pack.ts";
import { aStudy } from "../../support/a-study.ts";
import { rightAnswerTo } from "../../support/right-answer.ts";
import { marked } from "../../support/marked.ts";

const [LAVROV] = bundledPacks() as [Pack];
const both = () => aStudy([LAVROV, aHarbour()]);
const read = (pack = LAVROV.id) => ({ mode: "read", pack }) as const;

function askedIn(study: Study, { pack, question }: SessionStatus): Question {
  const asked = study.packs.get(pack).questions.find(({ id }) => id === question?.id);
  if (asked === undefined) throw new Error("Nothing is asked");
  return asked;
}

async function give(study: Study, status: SessionStatus, isRight = true): Promise<SessionStatus> {
  const asked = askedIn(study, status);
  const answer = isRight ? rightAnswerTo(asked) : noAnswerTo(asked.kind);
  const { session, position } = status;
  return (
    await study.session
      .answer({ session, position, question: asked.id, answer, elapsedMs: 4_000 })
      .then(marked)
  ).session;
}

async function giveMany(study: Study, status: SessionStatus, rights: string): Promise<SessionStatus> {
  let now = status;
  for (const sign of rights) now = await give(study, now, sign === "+");
  return now;
}

const answered = (status: SessionStatus) => status.read?.sections.map((section) => section.answered);

describe("reading an article", () => {
  test("goes from section to section, with the questions of each behind it", async () => {
    const { study } = await both();
    let status = await study.session.start(read());
    expect(status).toMatchObject({ mode: "read", pack: LAVROV.id, total: 12, settled: 0 });
    const at: (number | null | undefined)[] = [];
    while (status.question !== null) {
      at.push(status.read?.current);
      status = await give(study, status);
    }
    expect(at).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
    expect(status.read?.sections.map(({ right }) => right)).toEqual([3, 3, 3, 3]);
    expect(await study.session.end()).toMatchObject({ asked: 12, rightAtOnce: 12, missed: [] });
    expect(study.figures.insight().scores).toMatchObject([{ mode: "read", asked: 12, rightAtOnce: 12 }]);
  });

  test("locks nobody in: what was missed comes back once, behind the last section", async () => {
    const { study } = await both();
    let status = await study.session.start(read());
    const missed = [askedIn(study, status).id];
    status = await give(study, status, false);
    missed.push(askedIn(study, status).id);
    status = await giveMany(study, status, "-++++++++++");
    expect(status.read).toMatchObject({ current: null });
    expect(answered(status)).toEqual([3, 3, 3, 3]);
    // The last answer asked for another fact than both, so they come in their order.
    expect([status.question?.id, status.question?.tryNumber]).toEqual([missed[0], 2]);
    status = await give(study, status, false);
    status = await give(study, status, true);
    expect(status).toMatchObject({ question: null, settled: 12 });
    expect(await study.session.end()).toMatchObject({ rightAtOnce: 10, rightLater: 1, stillMissed: 1 });
  });

  test("shows its sections before anything is answered, and saves nothing for it", async () => {
    const { study } = await both();
    const before = study.session.sectionsOf(LAVROV.id);
    expect(before).toMatchObject({ current: 0 });
    expect(before.sections.map(({ questions, answered: given }) => [questions, given])).toEqual(
      Array.from({ length: 4 }, () => [3, 0]),
    );
    expect(study.session.status()).toBeNull();
    expect((await study.session.start(read())).read).toEqual(before);
    expect(() => study.session.sectionsOf("nowhere")).toThrowError(
      expect.objectContaining({ code: "not-found" }),
    );
  });

  test("teaches the facts it asks for: they are new no more", async () => {
    const { study } = await both();
    const fresh = study.plan.today().newFacts;
    await giveMany(study, await study.session.start(read()), "+-+");
    expect(study.plan.today().newFacts).toBe(fresh - 3);
    expect(study.figures.progress().packs.find(({ pack }) => pack === LAVROV.id)).toMatchObject({
      factsMet: 3,
    });
  });

  test("takes an answer back, also the last of a section", async () => {
    const { study } = await both();
    const before = await giveMany(study, await study.session.start(read()), "++");
    expect((await give(study, before)).read?.current).toBe(1);
    expect(await study.session.undo()).toEqual(before);
  });

  test("counts the time of reading as study, and not as time for reading why", async () => {
    const { study, clock, store } = await both();
    let status = await study.session.start(read());
    for (let turn = 0; turn < 3; turn++) {
      status = await give(study, status);
      clock.move(64_000);
    }
    const { state } = await store.open((await study.learners.list()).active);
    expect(state.days["2026-11-23"]?.spentMs).toBe(3 * 4_000 + 2 * 60_000);
    expect(state.pace.reading.every((count) => count === 0)).toBe(true);
  });
});

describe("a read-through that was left", () => {
  test("goes on after a restart from the same question", async () => {
    const { study, reopen } = await both();
    const status = await giveMany(study, await study.session.start(read()), "+-++");
    const again = await reopen();
    expect(again.session.status()).toEqual(status);
    expect(again.session.sectionsOf(LAVROV.id)).toEqual(status.read);
    expect(await again.session.start(read())).toEqual(status);
  });

  test("goes on after another session, with all its answers; those cannot be taken back any more", async () => {
    const { study, reopen } = await both();
    const left = await giveMany(study, await study.session.start(read()), "+-++");
    const card = () => study.packs.cards().find(({ id }) => id === LAVROV.id);
    expect(card()).toMatchObject({ isBeingRead: true, canResume: false });
    await give(study, await study.session.start({ mode: "today", more: false }));
    expect(card()).toMatchObject({ isBeingRead: true });
    expect(study.session.sectionsOf(LAVROV.id)).toEqual(left.read);
    await study.session.end();
    const again = await (await reopen()).session.start(read());
    expect(again).toEqual({ ...left, canUndo: false });
    await expect(study.session.undo()).rejects.toMatchObject({ code: "refused" });
    const last = await giveMany(study, study.session.status() ?? again, "++++++++");
    expect(last.question?.tryNumber).toBe(2);
    await give(study, last);
    expect(await study.session.end()).toMatchObject({ asked: 12, rightAtOnce: 11, rightLater: 1 });
    expect(study.figures.insight().scores.map(({ mode, asked }) => [mode, asked])).toEqual([
      ["today", 1],
      ["read", 12],
    ]);
    expect(card()).toMatchObject({ isBeingRead: false });
  });

  test("waits while another article is read", async () => {
    const { study } = await both();
    const left = await giveMany(study, await study.session.start(read()), "+");
    await give(study, await study.session.start(read("harbour")));
    expect(await study.session.start(read())).toEqual({ ...left, canUndo: false });
    expect(study.session.sectionsOf("harbour").sections[0]?.answered).toBe(1);
  });

  test("leaves nothing behind when nothing was answered, or when it was ended", async () => {
    const { study } = await both();
    const first = await study.session.start(read());
    await study.session.start({ mode: "today", more: false });
    expect((await study.session.start(read())).session).not.toBe(first.session);
    await giveMany(study, await study.session.start(read()), "+");
    await study.session.end();
    expect(study.session.sectionsOf(LAVROV.id).sections[0]?.answered).toBe(0);
  });

  test("fits a later edition of its pack, which dropped a question", async () => {
    const { study } = await aStudy([aHarbour()]);
    const source: Pack = { ...LAVROV, id: "edited" };
    await study.packs.add(sourceOf(source));
    const status = await giveMany(study, await study.session.start(read("edited")), "+++");
    const dropped = askedIn(study, status).id;
    const questions = source.questions.filter(({ id }) => id !== dropped);
    await study.packs.add(sourceOf({ ...source, version: source.version + 1, questions }));
    const now = study.session.status();
    expect(now).toMatchObject({ mode: "read", total: 11, read: { current: 1 } });
    expect(answered(now as SessionStatus)).toEqual([3, 0, 0, 0]);
    expect(now?.read?.sections[1]?.questions).toBe(2);
  });
});

test("there is no read-through of a pack that has nothing to ask on the way", async () => {
  const questions = LAVROV.questions.filter(({ kind }) => kind === "evidence");
  const { study } = await aStudy([{ ...LAVROV, questions }]);
  await expect(study.session.start(read())).rejects.toMatchObject({ code: "refused" });
  expect(study.session.sectionsOf(LAVROV.id)).toMatchObject({ current: null, sections: [{ questions: 0 }] });
});
