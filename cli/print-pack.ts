import { oneLine } from "../questions/text/wording.ts";
import { explainRule } from "../questions/compose/stages/rules.ts";
import type { Pack } from "../questions/pack/pack.ts";

/** A pack for people: every question with its answer, its proof and the rule that made it. */
export function printPack({ title, article, questions }: Pack): string {
  const counted = questions.length === 1 ? "1 question" : `${questions.length} questions`;
  const lines = questions.map(({ stem, answerText, kind, skill, rule, evidence, ...rest }, index) => {
    const options = "options" in rest ? rest.options : [];
    return [
      `${index + 1}. ${stem}  [${kind}, ${skill}]`,
      ...options.map(({ text, right, why }) => `   ${right ? "*" : "-"} ${text} (${why})`),
      `   Answer: ${answerText}`,
      `   Proof: ${evidence.map(({ text }) => oneLine(text)).join(" / ")}`,
      `   Rule: ${rule}. ${explainRule(rule)}`.trimEnd(),
    ].join("\n");
  });
  return `${title}\npublished ${article.published}, ${counted}\n\n${lines.join("\n\n")}\n`;
}
