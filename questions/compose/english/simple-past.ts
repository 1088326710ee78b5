import { irregularPast } from "../../lexicon/irregular-verbs.ts";
import { baseOf } from "../../lexicon/verb-forms.ts";
import type { VerbGroup } from "./verb-group.ts";

/**
 * The group as English tells it with a date that is over: "has changed the law in 2009" is "changed", "have been
 * closed" is "were closed". Groups that are no present perfect stay as they are.
 */
export function inSimplePast(group: VerbGroup): VerbGroup {
  const { finite, rest, helps } = group;
  const [first, ...others] = rest;
  if (!helps || !/^(?:has|have|had)$/.test(finite) || first === undefined) return group;
  if (first === "been") {
    // "had been" does not say how many
    if (finite === "had") return group;
    const was = finite === "has" ? "was" : "were";
    return { ...group, finite: was, finiteTag: "VBD", rest: others };
  }
  if (others.length > 0) return group;
  const past = irregularPast(baseOf(first, "VBN")) ?? first;
  return { ...group, finite: past, finiteTag: "VBD", rest: [], helps: false };
}
