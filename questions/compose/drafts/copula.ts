import { boundsOf } from "../../reading/document/phrase.ts";
import { isOffice } from "../../reading/gazetteer/offices.ts";
import { type Host, hostsIn } from "../clauses/host.ts";
import type { Draft } from "../stages/draft.ts";
import { type Wh, whFor } from "../english/wh.ts";
import { guards, refusalOf } from "../material/refusal.ts";
import type { Segment } from "../clauses/segments.ts";
import { plain } from "./answer.ts";
import { putDraft } from "./put.ts";
import type { Workshop } from "../material/workshop.ts";

/** "Who is Anna Berg?", "What is the Rhine?": what the article says somebody or something is. */
export function draftPredicates(workshop: Workshop): Draft[] {
  return hostsIn(workshop).flatMap((host) => (host.copular && !host.says ? predicateOf(workshop, host) : []));
}

const LONGEST = 14;

interface Asked {
  readonly host: Host;
  readonly predicate: Segment;
  readonly wh: Wh | null;
  readonly text: string;
}

/** What keeps a predicate from being asked for. */
export const PREDICATE_GUARDS = guards<Asked>([
  {
    name: "what somebody or something is not",
    example: "Peter Lund is not an engineer of Oslo.",
    rejects: ({ host }) => host.group.negation !== "",
  },
  {
    name: "a predicate that is too long",
    example:
      "Anna Berg is the daughter of a sailor of the north and of a teacher of the south with many brothers in Oslo.",
    rejects: ({ predicate }) => predicate.last - predicate.first >= LONGEST,
  },
  {
    name: "what something without a name is",
    example: "The tunnel is a serious danger to Oslo.",
    rejects: ({ host, wh }) => wh === null || (wh.entity === null && !/^NNP/.test(host.subject.tag)),
  },
  {
    name: "a predicate that points at something",
    example: "Peter Lund is a member of the club that she founded in Oslo.",
    rejects: ({ text }) => /\b(?:he|she|it|they|his|her|their|its|this|these|those|one)\b/i.test(text),
  },
]);

function predicateOf(workshop: Workshop, host: Host): Draft[] {
  const [predicate] = host.segments;
  const { sentence, subject } = host;
  if (predicate?.kind !== "predicate" || !/^NN/.test(predicate.head.tag)) return [];
  const wh = whFor(workshop, sentence, subject);
  const text = plain(workshop, sentence, predicate);
  const why = refusalOf(PREDICATE_GUARDS, { host, predicate, wh, text });
  if (why !== undefined)
    return workshop.refuse(sentence, "what somebody or something is:", predicate.head.text, why);
  const person = wh?.type === "person" && wh.entity !== null;
  const office = isOffice(predicate.head.lower);
  return putDraft(
    workshop,
    { ...host, segments: host.segments.filter(({ leading }) => leading).concat(predicate) },
    { wh: person ? "who" : "what", at: predicate },
    {
      slot: "predicate",
      skill: person && office ? "role" : "what",
      rule: person ? "who somebody is" : "what something is",
      prior: 0.66,
      answer: {
        text,
        span: workshop.material.analysis.span(boundsOf(sentence, predicate)),
        type: office ? "office" : "thing",
        entity: null,
        value: null,
      },
    },
  );
}
