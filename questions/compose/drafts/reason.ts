import { boundsOf } from "../../reading/document/phrase.ts";
import { kidsOf } from "../../reading/document/tree.ts";
import { type Host, hostsIn } from "../clauses/host.ts";
import { isCut, type Segment } from "../clauses/segments.ts";
import type { Draft } from "../stages/draft.ts";
import { guards, refusalOf } from "../material/refusal.ts";
import type { Sentence } from "../../reading/document/document.ts";
import { plain } from "./answer.ts";
import { putDraft } from "./put.ts";
import type { Workshop } from "../material/workshop.ts";

/** "Why did the ferry stop?", by "because", "because of" or "in order to". */
export function draftReasons(workshop: Workshop): Draft[] {
  return hostsIn(workshop).flatMap((host) =>
    host.says ? [] : host.segments.flatMap((segment) => reasonOf(workshop, host, segment)),
  );
}

const LONGEST = 18;

interface Asked {
  readonly sentence: Sentence;
  readonly segment: Segment;
}

/** What keeps a reason or a purpose from being asked for. */
export const REASON_GUARDS = guards<Asked>([
  {
    name: "a reason that is cut short",
    example: "Norway closed the bridge because of the low demand for coal, which is used to make steel.",
    rejects: ({ sentence, segment }) => isCut(sentence, segment),
  },
  {
    name: "a reason that is too long",
    example:
      "Norway closed the bridge because the old iron of its two towers had begun to rust in the salt of the sea and nobody in Oslo could say how long it would hold.",
    rejects: ({ segment: { first, last } }) => last - first >= LONGEST,
  },
  {
    name: "a reason of one word",
    example: "Norway closed the bridge because.",
    rejects: ({ segment: { first, last } }) => last === first,
  },
]);

function reasonOf(workshop: Workshop, host: Host, segment: Segment): Draft[] {
  const { sentence } = host;
  const opening = sentence.words
    .slice(segment.first, segment.first + 3)
    .map(({ lower }) => lower)
    .join(" ");
  const because = /^(?:because|due to|owing to|thanks to|in order)\b/.test(opening);
  const purpose =
    segment.kind === "clause" &&
    /^advcl/.test(segment.head.relation) &&
    segment.head.tag === "VB" &&
    segment.loose === true &&
    kidsOf(sentence, segment.head, /^mark$/).some(({ lower }) => lower === "to");
  if (!because && !purpose) return [];
  const why = refusalOf(REASON_GUARDS, { sentence, segment });
  if (why !== undefined) return workshop.refuse(sentence, "why:", opening, why);
  const text = plain(workshop, sentence, segment);
  return putDraft(
    workshop,
    host,
    { wh: "why", at: segment },
    {
      slot: "reason",
      skill: "what",
      rule: because ? "reason of an event" : "purpose of an event",
      prior: because ? 0.72 : 0.58,
      answer: {
        text,
        span: workshop.material.analysis.span(boundsOf(sentence, segment)),
        type: "clause",
        entity: null,
        value: null,
      },
    },
  );
}
