/** What the figures cost after a thousand answers and after a million: `node test/bench/insight.ts`. */
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { seededRandom } from "../../base/random.ts";
import type { Question } from "../../questions/kinds/index.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import { insightOf } from "../../study/insight/insight.ts";
import type { LearnerEvent } from "../../study/log/event.ts";
import type { LearnerState } from "../../study/state/record.ts";
import { applyEvent, emptyState } from "../../study/state/state.ts";
import { type Library, openLibrary } from "../../study/library/library.ts";
import type { Desk } from "../../study/library/desk.ts";
import { aPack } from "../support/a-pack.ts";
import { memoryShelf } from "../support/a-study.ts";
import { atMost, median, printRows, type Row } from "./row.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const FEW = 1_000;
const MANY = 1_000_000;
const PACKS = 100;
const QUESTIONS = 30;
const FACTS = 20;
const A_DAY = 150;
const A_SESSION = 15;
const START = Date.UTC(2010, 0, 1, 9);
const DAY_MS = 86_400_000;

/** A hundred packs of thirty questions about twenty facts each. */
function manyPacks(): Pack[] {
  const pattern = aPack();
  const [question] = pattern.questions as [Question];
  const [fact] = pattern.facts;
  return Array.from({ length: PACKS }, (_, pack) =>
    aPack({
      id: `pack-${pack}`,
      title: `Pack ${pack}`,
      facts: Array.from({ length: FACTS }, (_unused, index) => ({
        ...(fact as Pack["facts"][number]),
        id: `f${index}`,
      })),
      questions: Array.from({ length: QUESTIONS }, (_unused, index) => ({
        ...question,
        id: `q${index}`,
        fact: `f${index % FACTS}`,
      })),
    }),
  );
}

/** Sessions of fifteen answers, ten of them a day, year after year. */
function* study(answers: number): Generator<LearnerEvent> {
  const random = seededRandom("a long study");
  for (let n = 0; n < answers; n++) {
    const at = START + Math.floor(n / A_DAY) * DAY_MS + (n % A_DAY) * 20_000;
    const pack = `pack-${Math.floor(random() * PACKS)}`;
    const index = Math.floor(random() * QUESTIONS);
    const session = `s${Math.floor(n / A_SESSION)}`;
    if (n % A_SESSION === 0) {
      if (n > 0) yield { kind: "session-ended", session: `s${n / A_SESSION - 1}`, at, zoneMin: 60 };
      const questions = [{ pack, question: `q${index}` }];
      yield {
        kind: "study-started",
        session,
        mode: "today",
        packs: [{ pack, version: 1 }],
        questions,
        at,
        zoneMin: 60,
      };
    }
    const isRight = random() < 0.85;
    yield {
      kind: "answered",
      review: `r${n}`,
      session,
      pack,
      packVersion: 1,
      question: `q${index}`,
      fact: `f${index % FACTS}`,
      questionKind: "choice",
      answer: { kind: "choice", option: 0 },
      verdict: isRight ? "right" : "wrong",
      score: isRight ? 1 : 0,
      elapsedMs: 4_000 + Math.floor(random() * 9_000),
      certainty: isRight ? "sure" : "guess",
      at,
      zoneMin: 60,
    };
  }
}

interface Studied {
  readonly desk: Desk;
  readonly elapsedMs: number;
  readonly stateMb: number;
  readonly heapMb: number;
}

function afterStudy(answers: number, library: Library): Studied {
  collect();
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  const state = emptyState();
  for (const event of study(answers)) applyEvent(state, event);
  const elapsedMs = performance.now() - started;
  collect();
  const heapMb = (process.memoryUsage().heapUsed - before) / 1e6;
  const now = { at: START + Math.ceil(answers / A_DAY) * DAY_MS, zoneMin: 60 };
  return { desk: { state, library, now }, elapsedMs, stateMb: JSON.stringify(state).length / 1e6, heapMb };
}

function timed(task: () => unknown, rounds: number): number {
  return median(
    Array.from({ length: rounds }, () => {
      const started = performance.now();
      task();
      return performance.now() - started;
    }),
  );
}

/** The snapshot read as a start does it, and every figure of the page. */
function openPage({ desk }: Studied): () => unknown {
  const snapshot = JSON.stringify(desk.state);
  return () => insightOf({ ...desk, state: JSON.parse(snapshot) as LearnerState });
}

export async function benchInsight(): Promise<Row[]> {
  const library = await openLibrary(memoryShelf(...manyPacks()), () =>
    Promise.reject(new Error("not asked")),
  );
  const few = afterStudy(FEW, library);
  const many = afterStudy(MANY, library);
  const page = (studied: Studied): number => timed(() => insightOf(studied.desk), 15);
  const [fewMs, manyMs] = [page(few), page(many)];
  return [
    atMost(`insight after ${MANY} answers`, manyMs, 1_000, " ms"),
    atMost(
      `insight after ${MANY} answers, with the snapshot read first`,
      timed(openPage(many), 7),
      1_000,
      " ms",
    ),
    atMost(`insight after ${MANY} answers, to that after ${FEW}`, manyMs / fewMs, 1.5, " x"),
    atMost(`an answer counted, one of ${MANY}`, (1_000 * many.elapsedMs) / MANY, 50, " µs"),
    atMost(`state after ${MANY} answers, as JSON`, many.stateMb, 10, " MB"),
    atMost(`state after ${MANY} answers, in memory`, many.heapMb, 50, " MB"),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) printRows(await benchInsight());
