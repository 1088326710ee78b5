import type { Answer, KindName } from "./index.ts";

const NONE: { readonly [K in KindName]: Extract<Answer, { kind: K }> } = {
  choice: { kind: "choice", option: null },
  multi: { kind: "multi", options: [] },
  "true-false": { kind: "true-false", option: null },
  label: { kind: "label", option: null },
  order: { kind: "order", cards: [] },
  chain: { kind: "chain", links: [] },
  match: { kind: "match", pairs: [] },
  timeline: { kind: "timeline", placed: [] },
  map: { kind: "map", given: null },
  cloze: { kind: "cloze", gaps: [] },
  number: { kind: "number", text: "" },
  date: { kind: "date", text: "" },
  retelling: { kind: "retelling", option: null },
  evidence: { kind: "evidence", units: [] },
  typed: { kind: "typed", text: "" },
};

/** The answer of somebody who gives none, which marking takes as such and explains like any other. */
export function noAnswerTo(kind: KindName): Answer {
  return NONE[kind];
}

/** Whether an answer gives nothing: then marking says that nothing was given. */
export function isNoAnswer({ kind: _kind, ...parts }: Answer): boolean {
  return Object.values(parts).every(isNothing);
}

function isNothing(part: unknown): boolean {
  if (typeof part === "string") return part.trim() === "";
  return part === null || (Array.isArray(part) && part.every(isNothing));
}
