import type { SentenceStory, Survivor } from "../questions/compose/why/why.ts";

/** What became of some sentences, for people: what was drafted, what refused each, and where the others stand. */
export function printWhy(words: string, stories: readonly SentenceStory[]): string {
  if (stories.length === 0) return `No sentence of the article holds "${words}".\n`;
  return `${stories.map(printStory).join("\n\n")}\n`;
}

const printStory = ({ text, drafted, refused, survivors }: SentenceStory): string =>
  [
    `“${text}”`,
    ...section(
      "drafted",
      drafted.map(({ stem, answer, rule }) => `${stem} ${answer}  [${rule}]`),
    ),
    ...section(
      "refused",
      refused.map(({ what, why }) => {
        const example = why.example === null ? "" : `\n      as in: ${why.example}`;
        return `${what}\n      by: ${why.name}${example}`;
      }),
    ),
    ...section("passed every check", survivors.map(printSurvivor)),
  ].join("\n");

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [`  ${title}: nothing`] : [`  ${title}:`, ...lines.map((line) => `    ${line}`)];

function printSurvivor(one: Survivor): string {
  const { kind, stem, answer, rule, prior, hand, quality, place, notChosen } = one;
  const figures = `prior ${prior.toFixed(2)}, by hand ${hand.toFixed(2)}, quality ${quality.toFixed(2)}`;
  const outcome = notChosen === null ? "chosen" : `not chosen: ${notChosen}`;
  return `${stem} ${answer}  [${kind}]\n      rule: ${rule}; ${figures}; place ${place}\n      ${outcome}`;
}
