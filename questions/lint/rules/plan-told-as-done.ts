import { traitsOf } from "../../kinds/index.ts";
import { freeOptions } from "../basis/offered.ts";
import { askedIn, type LintRule } from "../basis/rule.ts";

const OPEN =
  /\b(?:expect\w*|plan\w*|will|would|may|might|could|should|shall|can|to come|schedul\w*|announc\w*|invit\w*|accept\w*|await\w*|due|ahead|intend\w*|hope\w*|propos\w*|is to|are to|was to|were to|yet|still)\b/i;

/** What is only expected, stated or asked as if it had happened. */
export const planToldAsDone: LintRule = {
  name: "plan-told-as-done",
  severity: "error",
  find(pack) {
    const stems = askedIn(pack).flatMap(({ question, fact, path }) => {
      if (traitsOf(question.kind).tellsIfDone) return [];
      const answer = freeOptions(question).find((option) => option.right)?.text ?? question.answerText;
      return [{ text: `${question.stem} ${answer}`, path: `${path}.stem`, label: fact.label }];
    });
    const statements = pack.facts.map(({ statement, label }, index) => ({
      text: statement,
      path: `facts[${index}].statement`,
      label,
    }));
    return [...stems, ...statements].flatMap(({ text, path, label }) =>
      label === "expected" && !OPEN.test(text)
        ? [{ path, message: "tells a plan as done; say that it was expected, planned or still to come" }]
        : [],
    );
  },
};
