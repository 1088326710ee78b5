/** The figures of the insight page as plots and tables: what stands at which place, in words. */
import type { Output } from "../../../contract/calls.ts";
import type { Cell } from "../../parts/plots/csv.ts";
import type { Point } from "../../parts/plots/point.ts";
import { certaintyNames, insightWords as words } from "../../text/en/insight.ts";
import { skillNames } from "../../text/en/facts.ts";

type Insight = Output<"figures.insight">;

export interface Plotted<T> {
  readonly say: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly marks: T;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const inPercent = (share: number | null): number | null => (share === null ? null : Math.round(100 * share));
/** A label at the first place and the last; between them every `step`-th, the last one left free. */
const labelAt = (index: number, count: number, step: number, label: string): string =>
  index === count - 1 || (index % step === 0 && count - index > step / 2) ? label : "";

export function calendarPlot({ days }: Insight) {
  const active = days.filter(({ answers }) => answers > 0);
  const most = Math.max(1, ...days.map(({ answers }) => answers));
  const marks = days.map((one, index) => ({
    level: Math.ceil((4 * one.answers) / most),
    month: index % 7 === 0 && Number(one.day.slice(8)) <= 7 ? words.month(one.day) : "",
    text: words.calendar.day(one),
  }));
  const rows = active.map(({ day, answers, right, minutes }) => [day, answers, right, minutes]);
  return { say: words.calendar.say(active.length, sum(active.map(({ answers }) => answers))), rows, marks };
}

export function scorePlot({ scores }: Insight): Plotted<Point[]> {
  const marks = scores.map((one, index) => ({
    label: labelAt(index, scores.length, scores.length, words.shortDay(one.day)),
    text: words.scores.session(one),
    value: one.rightAtOnce / one.asked,
  }));
  const rows = scores.map(({ day, mode, asked, rightAtOnce }, index) => [
    index + 1,
    day,
    words.scores.modes[mode],
    asked,
    rightAtOnce,
  ]);
  return { say: words.scores.say(scores.length), rows, marks };
}

export function recallPlot({ recall, goal }: Insight): Plotted<Point[]> {
  const marks = recall.map((one, index) => ({
    label: labelAt(index, recall.length, 13, words.shortDay(one.week)),
    text: words.recall.week(one),
    value: one.recalled,
    second: one.expected,
  }));
  const asked = sum(recall.map((one) => one.asked));
  const recalled = sum(recall.map((one) => one.asked * (one.recalled ?? 0)));
  const rows = recall
    .filter((one) => one.asked > 0)
    .map((one) => [one.week, one.asked, inPercent(one.recalled), inPercent(one.expected)]);
  return { say: words.recall.say(asked === 0 ? null : recalled / asked, goal), rows, marks };
}

export function forecastPlot({ forecast }: Insight): Plotted<Point[]> {
  const marks = forecast.map((one, index) => ({
    label: labelAt(index, forecast.length, 10, words.shortDay(one.day)),
    text: words.forecast.day(one),
    value: one.facts,
  }));
  const rows = forecast.map(({ day, facts }) => [day, facts]);
  return { say: words.forecast.say(sum(forecast.map(({ facts }) => facts))), rows, marks };
}

const TIME_DAYS = 28;

export function timePlot({ days }: Insight): Plotted<Point[]> {
  const last = days.slice(-TIME_DAYS);
  const marks = last.map(({ day, minutes }, index) => ({
    label: labelAt(index, last.length, 14, words.shortDay(day)),
    text: words.time.day(day, minutes),
    value: minutes,
  }));
  const rows = last.map(({ day, minutes }) => [day, minutes]);
  return { say: words.time.say(sum(last.map(({ minutes }) => minutes))), rows, marks };
}

interface Bar {
  readonly name: string;
  readonly share: number | null;
  readonly text: string;
}

export function skillPlot({ skills }: Insight): Plotted<Bar[]> {
  const marks = skills.map(({ skill, share, right, answers }) => ({
    name: skillNames[skill],
    share,
    text: words.skills.text(right, answers),
  }));
  const rows = skills.map(({ skill, answers, right, share }) => [
    skillNames[skill],
    answers,
    right,
    inPercent(share),
  ]);
  return { say: words.skills.say, rows, marks };
}

export function certaintyPlot({ certainty }: Insight): Plotted<Bar[]> {
  const marks = certainty.map(({ certainty: said, share, right, answers }) => ({
    name: certaintyNames[said],
    share,
    text: words.certainty.text(right, answers),
  }));
  const rows = certainty.map(({ certainty: said, answers, right, share }) => [
    certaintyNames[said],
    answers,
    right,
    inPercent(share),
  ]);
  return { say: words.certainty.say, rows, marks };
}
