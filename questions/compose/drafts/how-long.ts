import { boundsOf } from "../../reading/document/phrase.ts";
import { type Host, hostsIn } from "../clauses/host.ts";
import type { Segment } from "../clauses/segments.ts";
import type { Draft } from "../stages/draft.ts";
import { Refusal } from "../material/refusal.ts";
import { plain } from "./answer.ts";
import { putDraft } from "./put.ts";
import type { Workshop } from "../material/workshop.ts";

/** "How long did Lee rule Norland?", by a number of years, days or minutes behind "for". */
export function draftDurations(workshop: Workshop): Draft[] {
  return hostsIn(workshop).flatMap((host) =>
    host.says ? [] : host.segments.flatMap((segment) => durationOf(workshop, host, segment)),
  );
}

const STRETCH =
  /^(?:second|minute|hour|day|night|week|month|year|decade|centurie|season)s$|^(?:minute|hour|day|week|month|year|decade|century|season)$/;

/** "For the past three summers", "for decades": no number of them alone. */
export const NOT_COUNTED = new Refusal(
  "a length of time that is not counted",
  "Those bridges of Norway have been fixed for years.",
);

function durationOf(workshop: Workshop, host: Host, segment: Segment): Draft[] {
  const { sentence } = host;
  const { kind, head, preposition, first, last } = segment;
  if (kind !== "oblique" || preposition?.lower !== "for" || !STRETCH.test(head.lower) || head.index !== last)
    return [];
  const between = sentence.words.slice(preposition.index + 1, last);
  const counted =
    between.some(({ tag }) => tag === "CD") &&
    between.every(({ tag }) => /^(?:CD|RB|RBR|IN|JJR|DT|JJ)$/.test(tag));
  if (!counted || first !== preposition.index)
    return workshop.refuse(sentence, "how long:", head.text, NOT_COUNTED);
  const phrase = { first: preposition.index + 1, last };
  return putDraft(
    workshop,
    host,
    { wh: "how long", at: segment },
    {
      slot: "time",
      skill: "how-many",
      rule: "length of time",
      prior: 0.76,
      answer: {
        text: plain(workshop, sentence, phrase),
        span: workshop.material.analysis.span(boundsOf(sentence, phrase)),
        type: "clause",
        entity: null,
        value: null,
      },
    },
  );
}
