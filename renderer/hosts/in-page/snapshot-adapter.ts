import type { Adapter } from "lowdb";
import { z } from "zod";
import { AppError } from "../../../base/errors.ts";
import { fitSchema } from "../../../study/log/fit.ts";
import { habitsSchema } from "../../../study/log/habits.ts";
import { planSchema } from "../../../study/log/plan.ts";
import { settingsSchema } from "../../../study/log/settings.ts";
import { extraTimeSchema } from "../../../study/log/quiz-terms.ts";
import { DATA_FORMAT } from "../../../study/state/snapshot.ts";
import type { LearnerState } from "../../../study/state/record.ts";
import type { BrowserStorage } from "./browser-storage.ts";
import { strictly } from "./database.ts";

/** A learner's state after the first `covered` events of the log. */
export interface Snapshot {
  schema: number;
  covered: number;
  state: LearnerState;
}

// The state is rebuilt from the log when this does not fit, so its outline is enough to know it by.
const snapshotOutline = z.object({
  schema: z.literal(DATA_FORMAT),
  covered: z.int().min(0),
  state: z.object({
    name: z.string(),
    settings: settingsSchema,
    session: z.object({ id: z.string(), answers: z.array(z.unknown()) }).nullable(),
    laidAside: z.record(z.string(), z.object({ id: z.string(), earlier: z.array(z.unknown()) })),
    plan: planSchema,
    readyBy: z.record(z.string(), z.string()),
    fit: fitSchema.nullable(),
    packs: z.record(
      z.string(),
      z.object({ facts: z.object(), questions: z.object(), memories: z.object(), traces: z.object() }),
    ),
    days: z.record(z.string(), z.object({ answers: z.number(), right: z.number(), spentMs: z.number() })),
    pace: z.object({ answering: z.object(), reading: z.array(z.number()) }),
    dayLine: z.object({ day: z.number(), said: z.number() }).nullable(),
    sessionsEnded: z.number(),
    habits: habitsSchema,
    insight: z.object({ certainty: z.object(), recall: z.object(), scores: z.array(z.object()) }),
    quizzes: z.object({
      extraTime: extraTimeSchema,
      open: z.record(z.string(), z.object({ answers: z.object() })),
      scores: z.array(z.object()),
      done: z.array(z.object({ answers: z.object() })),
    }),
  }),
});

/** lowdb's adapter over IndexedDB. Damaged snapshots read as none: the log holds everything they held. */
export class SnapshotAdapter implements Adapter<Snapshot> {
  readonly #storage: BrowserStorage;
  readonly #learner: string;
  /** True when a snapshot was there and did not fit. */
  wasDamaged = false;

  constructor(storage: BrowserStorage, learner: string) {
    this.#storage = storage;
    this.#learner = learner;
  }

  async read(): Promise<Snapshot | null> {
    const kept = await this.#storage.use((database) => database.get("snapshots", this.#learner));
    if (kept === undefined) return null;
    const schema = z.object({ schema: z.int() }).safeParse(kept).data?.schema ?? 0;
    if (schema > DATA_FORMAT) {
      throw new AppError("newer-data", "This learner's data was made by a newer version of Dateline.");
    }
    // An earlier version derived less from the log: it is all derived again.
    if (schema > 0 && schema < DATA_FORMAT) return null;
    const isSound = snapshotOutline.safeParse(kept).success;
    this.wasDamaged = !isSound;
    return isSound ? (kept as Snapshot) : null;
  }

  async write(snapshot: Snapshot): Promise<void> {
    await this.#storage.use((database) =>
      strictly(database, ["snapshots"], (transaction) =>
        transaction.objectStore("snapshots").put(snapshot, this.#learner),
      ),
    );
  }
}

export function emptySnapshot(state: LearnerState): Snapshot {
  return { schema: DATA_FORMAT, covered: 0, state };
}
