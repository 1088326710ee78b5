import type { Pack } from "../../pack/pack.ts";
import type { Span } from "../../pack/span.ts";
import type { Found, LintRule } from "../rule.ts";
import { contentWords, shareIn } from "../words.ts";

/** From this share of the headline's words in a sentence on, the sentence says what the headline says. */
const SAYS_THE_SAME = 0.5;

/** Evidence that no unit holds, or that stands only in a headline or summary although a sentence says it too. */
export const evidencePlace: LintRule = {
  name: "evidence-place",
  severity: "error",
  find: (pack) => [
    ...pack.facts.flatMap(({ evidence }, index) => look(evidence, `facts[${index}]`, pack)),
    ...pack.questions.flatMap(({ evidence }, index) => look(evidence, `questions[${index}]`, pack)),
  ],
};

function look(evidence: readonly Span[], path: string, { article }: Pack): Found[] {
  const holders = evidence.map(({ start, end }) =>
    article.units.find((unit) => unit.start <= start && unit.end >= end),
  );
  const strays = holders.flatMap((unit, index) =>
    unit === undefined
      ? [
          {
            path: `${path}.evidence[${index}]`,
            message: "lies in no single unit; point at one span in each sentence",
          },
        ]
      : [],
  );
  if (strays.length > 0) return strays;
  if (!holders.every((unit) => unit?.role === "headline" || unit?.role === "summary")) return [];
  const words = contentWords(evidence.map(({ text }) => text).join(" "));
  const sentence = article.units.find(
    ({ role, text }) => role === "sentence" && shareIn(words, contentWords(text)) >= SAYS_THE_SAME,
  );
  if (sentence === undefined) return [];
  return [
    {
      path: `${path}.evidence`,
      message: `is only a headline; point at the sentence "${sentence.id}", which says it too`,
    },
  ];
}
