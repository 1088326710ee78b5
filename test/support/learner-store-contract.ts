import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../study/log/default-settings.ts";
import { applyEvent, emptyState } from "../../study/state/state.ts";
import type { LearnerLog, LearnerStore } from "../../study/learner/store.ts";
import { aFit, anAnswer, aSession, named } from "./some-events.ts";

export interface StoreUnderTest {
  readonly store: LearnerStore;
  /** The same storage as a program sees it that starts again. */
  reopen(): Promise<LearnerStore>;
}

const IN_ORDER = { damagedFiles: [], lostEvents: 0, usedOlderCopy: false };

async function expectStateOfReplay(log: LearnerLog): Promise<void> {
  const replayed = emptyState();
  for (const event of await log.history()) applyEvent(replayed, event);
  expect(log.state).toEqual(replayed);
}

/** What every learner store must do, over whatever it keeps its data in. Free of Node, so that a browser can run it. */
export function describeLearnerStore(name: string, setUp: () => Promise<StoreUnderTest>): void {
  describe(`${name}, as every learner store`, () => {
    it("begins with no learner", async () => {
      const { store } = await setUp();
      expect(await store.list()).toEqual([]);
      expect(await store.active()).toBeNull();
    });

    it("opens a new learner's log empty and in order", async () => {
      const { store } = await setUp();
      const log = await store.open("ada");
      expect(log.learner).toBe("ada");
      expect(log.report).toEqual(IN_ORDER);
      expect(log.state).toEqual(emptyState());
      expect(await log.history()).toEqual([]);
    });

    it("shows appended events in the state and in the history, in their order", async () => {
      const { store } = await setUp();
      const log = await store.open("ada");
      await log.append([named("Ada"), aSession()]);
      await log.append([anAnswer(1)]);
      expect(log.state.name).toBe("Ada");
      expect(log.state.session?.answers.map(({ review }) => review)).toEqual(["review-1"]);
      expect(await log.history()).toEqual([named("Ada"), aSession(), anAnswer(1)]);
    });

    it("keeps the order of appends that were not waited for", async () => {
      const { store } = await setUp();
      const log = await store.open("ada");
      const events = [named("Ada"), aSession(), ...Array.from({ length: 40 }, (_, i) => anAnswer(i))];
      await Promise.all(events.map((event) => log.append([event])));
      expect(await log.history()).toEqual(events);
    });

    it("appends nothing for an empty list", async () => {
      const { store } = await setUp();
      const log = await store.open("ada");
      await log.append([]);
      expect(await log.history()).toEqual([]);
    });

    it("is not changed by what the caller does with an event or a history afterwards", async () => {
      const { store } = await setUp();
      const log = await store.open("ada");
      const event = named("Ada");
      await log.append([event]);
      event.name = "Eve";
      (await log.history()).forEach((kept) => Object.assign(kept, { name: "Eve" }));
      expect(await log.history()).toEqual([named("Ada")]);
    });

    it("has everything again after a start, closed or not", async () => {
      for (const closes of [true, false]) {
        const { store, reopen } = await setUp();
        const log = await store.open("ada");
        const events = [named("Ada"), aSession(), ...Array.from({ length: 120 }, (_, i) => anAnswer(i))];
        for (const event of events) await log.append([event]);
        if (closes) await log.close();
        const again = await (await reopen()).open("ada");
        expect(again.report).toEqual(IN_ORDER);
        expect(await again.history()).toEqual(events);
        expect(again.state).toEqual(log.state);
        await expectStateOfReplay(again);
        await again.close();
      }
    });

    it("resumes an open session, and undoes in it, after a start", async () => {
      const { store, reopen } = await setUp();
      const log = await store.open("ada");
      await log.append([aSession(), anAnswer(1), anAnswer(2)]);
      await log.close();
      const again = await (await reopen()).open("ada");
      await again.append([{ kind: "undone", review: "review-2", at: 9, zoneMin: 0 }]);
      expect(again.state.session?.answers.map(({ review }) => review)).toEqual(["review-1"]);
      await expectStateOfReplay(again);
    });

    it("has the memories of a fit after a start, also when it fell behind the last snapshot", async () => {
      for (const closes of [true, false]) {
        const { store, reopen } = await setUp();
        const log = await store.open("ada");
        for (let index = 0; index < 70; index++) await log.append([anAnswer(index)]);
        await log.append([aFit()]);
        expect(log.state.fit).toEqual(aFit().fit);
        if (closes) await log.close();
        const again = await (await reopen()).open("ada");
        expect(again.state).toEqual(log.state);
        await expectStateOfReplay(again);
        await again.close();
      }
    });

    it("keeps the settings", async () => {
      const { store, reopen } = await setUp();
      const log = await store.open("ada");
      const settings = { ...defaultSettings(), theme: "dark" as const };
      await log.append([{ kind: "settings-changed", settings, at: 1, zoneMin: 0 }]);
      await log.close();
      expect((await (await reopen()).open("ada")).state.settings).toEqual(settings);
    });

    it("keeps the order of events when the clock goes back between starts", async () => {
      const { store, reopen } = await setUp();
      const log = await store.open("ada");
      await log.append([{ ...named("Ada"), at: 5_000 }]);
      await log.close();
      const again = await (await reopen()).open("ada");
      await again.append([{ ...named("Grace"), at: 1_000 }]);
      await again.close();
      const last = await (await reopen()).open("ada");
      expect(last.state.name).toBe("Grace");
      expect((await last.history()).map(({ at }) => at)).toEqual([5_000, 1_000]);
    });

    it("keeps several learners apart, in the order in which they came", async () => {
      const { store, reopen } = await setUp();
      for (const [id, learner] of [
        ["zoe", "Zoe"],
        ["ada", "Ada"],
        ["kim", "Kim"],
      ] as const) {
        const log = await store.open(id);
        await log.append([named(learner)]);
        await log.close();
      }
      const cards = [
        { id: "zoe", name: "Zoe" },
        { id: "ada", name: "Ada" },
        { id: "kim", name: "Kim" },
      ];
      expect(await store.list()).toEqual(cards);
      const again = await reopen();
      expect(await again.list()).toEqual(cards);
      expect(await (await again.open("ada")).history()).toEqual([named("Ada")]);
    });

    it("remembers who studied last", async () => {
      const { store, reopen } = await setUp();
      for (const id of ["ada", "zoe", "ada"]) {
        const log = await store.open(id);
        if (log.state.name === "") await log.append([named(id)]);
        await log.close();
      }
      expect(await store.active()).toBe("ada");
      expect(await (await reopen()).active()).toBe("ada");
    });

    it("knows no learner before the first event, and who studied before is still the one who did", async () => {
      const { store, reopen } = await setUp();
      await (await store.open("ada")).append([named("Ada")]);
      const unbegun = await store.open("bo");
      expect(await store.list()).toEqual([{ id: "ada", name: "Ada" }]);
      const killed = await reopen();
      expect(await killed.list()).toEqual([{ id: "ada", name: "Ada" }]);
      expect(await killed.active()).toBe("ada");
      await unbegun.rewrite(() => [named("Bo")]);
      await unbegun.close();
      expect(await (await reopen()).active()).toBe("bo");
    });

    it("lists a learner under the newest name", async () => {
      const { store, reopen } = await setUp();
      const log = await store.open("ada");
      await log.append([named("Ada")]);
      await log.append([named("Countess of Lovelace")]);
      expect(await store.list()).toEqual([{ id: "ada", name: "Countess of Lovelace" }]);
      await log.close();
      expect(await (await reopen()).list()).toEqual([{ id: "ada", name: "Countess of Lovelace" }]);
    });

    it("replaces the whole log, and goes on from there", async () => {
      const { store, reopen } = await setUp();
      const log = await store.open("ada");
      await log.append([named("Ada"), anAnswer(1), anAnswer(3)]);
      const events = [named("Ada"), aSession(), ...Array.from({ length: 60 }, (_, i) => anAnswer(i))];
      await log.rewrite((history) => {
        expect(history).toEqual([named("Ada"), anAnswer(1), anAnswer(3)]);
        return events;
      });
      expect(await log.history()).toEqual(events);
      await expectStateOfReplay(log);
      await log.append([anAnswer(60)]);
      for (let start = 0; start < 2; start++) {
        const again = await (await reopen()).open("ada");
        expect(again.report).toEqual(IN_ORDER);
        expect(await again.history()).toEqual([...events, anAnswer(60)]);
        await expectStateOfReplay(again);
        await again.close();
      }
      expect(await store.list()).toEqual([{ id: "ada", name: "Ada" }]);
    });

    it("leaves the log as it is when there is nothing to change, or the change fails", async () => {
      const { store } = await setUp();
      const log = await store.open("ada");
      await log.append([named("Ada"), anAnswer(1)]);
      await log.rewrite(() => null);
      const refuse = (): never => {
        throw new Error("no");
      };
      await expect(log.rewrite(refuse)).rejects.toThrow("no");
      expect(await log.history()).toEqual([named("Ada"), anAnswer(1)]);
      await expectStateOfReplay(log);
    });

    it("loses no event that is appended while the log is put in order", async () => {
      const { store } = await setUp();
      const log = await store.open("ada");
      await log.append([named("Ada"), anAnswer(1)]);
      await Promise.all([
        log.rewrite((history) => [...history, anAnswer(2)]),
        log.append([anAnswer(3)]),
        log.append([anAnswer(4)]),
      ]);
      const reviews = (await log.history()).flatMap((event) => ("review" in event ? [event.review] : []));
      expect(reviews.sort()).toEqual(["review-1", "review-2", "review-3", "review-4"]);
      await expectStateOfReplay(log);
    });

    it("deletes a learner for good, and no other", async () => {
      const { store, reopen } = await setUp();
      for (const id of ["ada", "zoe", "kim"]) {
        const log = await store.open(id);
        await log.append([named(id), anAnswer(1)]);
        await log.close();
      }
      await store.remove("zoe");
      await store.remove("nobody");
      const rest = [
        { id: "ada", name: "ada" },
        { id: "kim", name: "kim" },
      ];
      expect(await store.list()).toEqual(rest);
      await store.remove("kim");
      expect(await store.active()).toBeNull();
      const again = await reopen();
      expect(await again.list()).toEqual([rest[0]]);
      const zoe = await again.open("zoe");
      expect(await zoe.history()).toEqual([]);
      await zoe.append([named("Zoe")]);
      expect((await again.list()).map(({ id }) => id)).toEqual(["ada", "zoe"]);
      expect(await (await again.open("ada")).history()).toEqual([named("ada"), anAnswer(1)]);
    });

    it("may be closed twice", async () => {
      const { store, reopen } = await setUp();
      const log = await store.open("ada");
      await log.append([named("Ada")]);
      await Promise.all([log.close(), log.close()]);
      await log.close();
      expect((await (await reopen()).open("ada")).state.name).toBe("Ada");
    });
  });
}
