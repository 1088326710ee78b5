/** `node test/bench/quiz.ts`: how long it takes to choose the questions of a quiz. */
import { pathToFileURL } from "node:url";
import { KIND_NAMES } from "../../questions/kinds/index.ts";
import { SKILLS } from "../../questions/kinds/kind/question.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import { bundledPacks } from "../../questions/packs/index.ts";
import { chooseQuiz } from "../../study/quiz/choose-quiz.ts";
import { atMost, median, printRows, type Row } from "./row.ts";

/** As many as a pack may hold. */
const MOST = 5_000;

/** The questions of the bundled pack over and over, each about a fact of its own. */
function aPackOf(size: number): Pack {
  const [pack] = bundledPacks();
  if (pack === undefined) throw new Error("No pack ships");
  const questions = Array.from({ length: size }, (_, place) => {
    const question = pack.questions[place % pack.questions.length];
    return { ...(question as Pack["questions"][number]), id: `q${place}`, fact: `f${place}` };
  });
  return { ...pack, questions };
}

/** Processor time in milliseconds, the middle one of five. */
function timed(pack: Pack, size: number): number {
  const selection = { size, skills: [...SKILLS], kinds: [...KIND_NAMES] };
  const times = Array.from({ length: 5 }, (_, run) => {
    const before = process.cpuUsage();
    chooseQuiz(pack, selection, `code ${run}`);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return median(times);
}

export function benchQuiz(): Row[] {
  const usual = bundledPacks()[0]?.questions.length ?? 0;
  return [
    atMost(`a quiz of 10 from ${usual} questions`, timed(aPackOf(usual), 10), 50, " ms"),
    atMost(`a quiz of 10 from ${MOST} questions`, timed(aPackOf(MOST), 10), 1_000, " ms"),
    atMost(`a quiz of 100 from ${MOST} questions`, timed(aPackOf(MOST), 100), 2_000, " ms"),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) printRows(benchQuiz());
