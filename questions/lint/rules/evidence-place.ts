import type { Pack } from "../../pack/pack.ts";
import type { Span } from "../../article/span.ts";
import type { Found, LintRule } from "../basis/rule.ts";
import { contentWords, shareIn } from "../../text/words.ts";

/** From this share of the headline's words in a sentence on, the sentence says what the headline says. */
const SAYS_THE_SAME = 0.5;

/** Evidence that no unit holds, or that stands only in a headline, a summary or a heading in capitals. */
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
  const heading = evidence.findIndex(({ text }) => isHeading(text));
  if (heading >= 0) {
    const message = "stands in a heading in capitals; point at the sentence that says it";
    return [{ path: `${path}.evidence[${heading}]`, message }];
  }
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

/** Nearly all capitals, over several words. */
function isHeading(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 8 && capitals / letters > 0.7 && text.trim().includes(" ");
}
