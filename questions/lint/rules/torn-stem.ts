import { bracketsPaired, quotesPaired } from "../../text/marks.ts";
import { isPlainQuestion, textsOf } from "../basis/offered.ts";
import { eachQuestion, type LintRule } from "../basis/rule.ts";

/** "Who has to?", "Who would have access to?": the verb lost what it needs. "Who did she talk to?" has it in front. */
const ENDS_OPEN =
  /^(?:According to [^,]+, )?(?:[Ww]ho|[Ww]hat|[Ww]hich \w+) (?:(?:would|will|could|should|may|might|can|must) (?:not )?(?:have|be|do|get|go|make|take)|has|had|have)(?: (?!the\b|an?\b)[\p{Ll}\d’'-]+)* (?:to|of|for|with|by|from|on|in|at|into)\?$/u;
/** "Who aides were coy?": a noun that belongs to somebody lost its owner. */
const LOST_OWNER =
  /^who (?!always|perhaps|thus|else|is|was|has|does)\w+s (?:is|are|was|were|has|have|had|do|does|did)\b/i;
/** "What called the Sea Org?", "What lawsuits seeking records?": a participle was taken for the verb. */
const LOST_VERB =
  /^(?:what|who) (?:(?:called|named|titled|dubbed|nicknamed|entitled)\b|(?!is|was|has|does)\w+s \w+ing\b)/i;
/** "… because the chief judge?": what the reason is was cut off; "how many '3 tall": half of a measure. */
const CUT_OFF = /\b(?:because|although|whereas) (?!of\b)(?:\S+ ){0,4}\S+\?$|\s['’]\d(?!0s)/i;
const ENDS_IN_JOINT = /\b(?:and|or|but|the|an?|which|than)\?$/i;
/** "… a book critical?": an adjective that says of what lost the rest. */
const ENDS_IN_NEED = /\b(?:critical|capable|aware|worth|fond|unable|able|likely|subject|equal|similar)\?$/i;
/** "According to most of whom, …": the source belongs to another clause. */
const LOST_SOURCE = /^According to [^,]*\b(?:whom|whose|which)\b/i;

/** A stem that was cut in the wrong place: half a bracket or quotation, a preposition without its noun, a lost owner. */
export const tornStem: LintRule = {
  name: "torn-stem",
  severity: "error",
  find: eachQuestion(({ question, path }) => {
    const { stem } = question;
    const halves = textsOf(question).flatMap(({ field, text }) => {
      const half = !bracketsPaired(text) ? "a bracket" : !quotesPaired(text) ? "a quotation mark" : null;
      return half === null
        ? []
        : [
            {
              path: `${path}.${field}`,
              message: `has ${half} without its other half; add it or cut the part`,
            },
          ];
    });
    const asked = isPlainQuestion(question) ? stem.trim() : "";
    if (
      ENDS_OPEN.test(asked) ||
      LOST_OWNER.test(asked) ||
      LOST_VERB.test(asked) ||
      CUT_OFF.test(asked) ||
      ENDS_IN_JOINT.test(asked) ||
      ENDS_IN_NEED.test(asked) ||
      LOST_SOURCE.test(asked)
    ) {
      halves.push({
        path: `${path}.stem`,
        message: "was cut in the wrong place; say the whole of what is asked",
      });
    }
    return halves;
  }),
};
