import type { Tree } from "./beam.ts";

const FINITE = /^VB[DPZ]$/;
const NOMINAL = /^(?:NNS?|NNPS?)$/;
/** Relations of a noun to a noun: under a verb they were given while the verb still looked like a noun. */
const INSIDE_NAMES = /^(?:compound|amod|nmod:desc|flat)$/;

/**
 * Names a noun before a finite verb its subject, where the relation is one that only nouns have and the verb has no
 * subject: "the festival runs", read as a festival's runs until the tree spoke. A relative pronoun that was taken for
 * the subject becomes the object: "a rule which the ministry rejects". Returns class numbers.
 */
export function settleRelations(
  { heads, relations }: Tree,
  tags: Int32Array,
  tagNames: readonly string[],
  relationNames: readonly string[],
): Int32Array {
  const [subject, object] = [relationNames.indexOf("nsubj"), relationNames.indexOf("obj")];
  const tagOf = (i: number): string => tagNames[tags[i]!] ?? "";
  const settled = relations.slice();
  const subjects = new Map<number, number>();
  const objects = new Set<number>();
  for (const [i, head] of heads.entries()) {
    const relation = relationNames[relations[i]!] ?? "";
    if (/^[nc]subj/.test(relation)) subjects.set(head, i);
    else if (relation === "obj") objects.add(head);
  }
  for (let i = heads.length - 1; i >= 0; i--) {
    const head = heads[i]!;
    if (head <= i || !FINITE.test(tagOf(head)) || !NOMINAL.test(tagOf(i))) continue;
    if (!INSIDE_NAMES.test(relationNames[relations[i]!] ?? "")) continue;
    const before = subjects.get(head);
    const relative = before !== undefined && before < i && /^W(?:DT|P)$/.test(tagOf(before));
    if (before !== undefined && !(relative && !objects.has(head))) continue;
    if (before !== undefined) settled[before] = object;
    settled[i] = subject;
    subjects.set(head, i);
    objects.add(head);
  }
  return settled;
}
