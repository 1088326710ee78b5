import { boundsOf } from "../../reading/document/phrase.ts";
import { isOffice } from "../../reading/gazetteer/offices.ts";
import { type Host, hostsIn } from "../clauses/host.ts";
import type { Draft } from "../stages/draft.ts";
import { whFor } from "../english/wh.ts";
import { plain } from "./answer.ts";
import { putDraft } from "./put.ts";
import type { Workshop } from "../material/workshop.ts";

/** "Who is Anna Berg?", "What is the Rhine?": what the article says somebody or something is. */
export function draftPredicates(workshop: Workshop): Draft[] {
  return hostsIn(workshop).flatMap((host) => (host.copular && !host.says ? predicateOf(workshop, host) : []));
}

const LONGEST = 14;

function predicateOf(workshop: Workshop, host: Host): Draft[] {
  const [predicate] = host.segments;
  const { sentence, subject } = host;
  if (host.group.negation !== "") return [];
  if (predicate?.kind !== "predicate" || !/^NN/.test(predicate.head.tag)) return [];
  if (predicate.last - predicate.first >= LONGEST) return [];
  const wh = whFor(workshop, sentence, subject);
  if (wh === null) return [];
  const named = wh.entity !== null || /^NNP/.test(subject.tag);
  if (!named) return [];
  const text = plain(workshop, sentence, predicate);
  if (/\b(?:he|she|it|they|his|her|their|its|this|these|those|one)\b/i.test(text)) return [];
  const person = wh.type === "person" && wh.entity !== null;
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
        ...{ type: office ? "office" : "thing", entity: null, value: null },
      },
    },
  );
}
