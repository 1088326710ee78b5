/** `node test/bench/read.ts`: how long it takes to cut an article into sections and choose their questions. */
import { pathToFileURL } from "node:url";
import type { Pack } from "../../questions/pack/pack.ts";
import { bundledPacks } from "../../questions/packs/index.ts";
import { readPlanOf } from "../../study/read/read-plan.ts";
import { atMost, median, printRows, type Row } from "./row.ts";

/** As many times the bundled pack as one pack may hold questions. */
const MOST = 78;

/** The bundled pack so many times over: its article again and again, each time with facts and questions of its own. */
function aPackOf(times: number): Pack {
  const [pack] = bundledPacks();
  if (pack === undefined) throw new Error("No pack ships");
  const { text, units } = pack.article;
  const turns = Array.from({ length: times }, (_, turn) => ({ turn, by: turn * (text.length + 2) }));
  return {
    ...pack,
    article: {
      ...pack.article,
      text: turns.map(() => text).join("\n\n"),
      units: turns.flatMap(({ turn, by }) => renamed(moved(units, by), turn)),
    },
    facts: turns.flatMap(({ turn, by }) => renamed(moved(pack.facts, by), turn)),
    questions: turns.flatMap(({ turn, by }) =>
      renamed(moved(pack.questions, by), turn).map((question) => ({
        ...question,
        fact: `${question.fact}-${turn}`,
      })),
    ),
  };
}

function renamed<T extends { readonly id: string }>(items: readonly T[], turn: number): T[] {
  return items.map((item) => ({ ...item, id: `${item.id}-${turn}` }));
}

/** A copy whose spans stand further on. */
function moved<T>(value: T, by: number): T {
  const copy: unknown = JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    (key === "start" || key === "end") && typeof inner === "number" ? inner + by : inner,
  );
  return copy as T;
}

/** Processor time in milliseconds, the middle one of five. */
function timed(times: number): number {
  const spent = Array.from({ length: 5 }, () => {
    const pack = aPackOf(times);
    const before = process.cpuUsage();
    readPlanOf(pack);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return median(spent);
}

export function benchRead(): Row[] {
  const usual = bundledPacks()[0]?.questions.length ?? 0;
  return [
    atMost(`sections with their questions, ${usual} to choose from`, timed(1), 50, " ms"),
    atMost(`sections with their questions, ${MOST * usual} to choose from`, timed(MOST), 1_000, " ms"),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) printRows(benchRead());
