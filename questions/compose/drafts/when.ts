import { writeOutDate, writeOutTime } from "../english/dates.ts";
import { type Host, hostsIn } from "../clauses/host.ts";
import { isCut, type Segment } from "../clauses/segments.ts";
import type { Draft, DraftAnswer } from "../stages/draft.ts";
import { boundsOf } from "../../reading/document/phrase.ts";
import type { FoundTime } from "../../reading/times/times.ts";
import { plain } from "./answer.ts";
import { putDraft } from "./put.ts";
import type { Workshop } from "../material/workshop.ts";

/** "When did Lee open the bridge?", by a certain time that hangs on the verb. */
export function draftTimes(workshop: Workshop): Draft[] {
  return hostsIn(workshop).flatMap((host) => {
    if (host.says) return [];
    const { time } = host.event;
    const dated = time === null ? [] : timeOf(workshop, host, time);
    return dated.length > 0 ? dated : host.segments.flatMap((segment) => eventOf(workshop, host, segment));
  });
}

const BY_EVENT = /^(?:after|before|during|following|since|when|while|upon)$/;
const LONGEST = 14;

/** "When did the ferry stop? During the storm": what else happened tells when. */
function eventOf(workshop: Workshop, host: Host, segment: Segment): Draft[] {
  const { sentence } = host;
  const first = sentence.words[segment.first];
  if (first === undefined || !BY_EVENT.test(first.lower) || !/^(?:oblique|clause)$/.test(segment.kind))
    return [];
  if (isCut(sentence, segment)) return [];
  const words = sentence.words.slice(segment.first, segment.last + 1);
  if (
    words.length < 2 ||
    words.length > LONGEST ||
    words.some((word) => workshop.index.timeAt(word) !== undefined)
  )
    return [];
  const text = plain(workshop, sentence, segment);
  if (/\b(?:that|this|which|then|it|they)\b/i.test(text)) return [];
  const span = workshop.material.analysis.span(boundsOf(sentence, segment));
  return putDraft(
    workshop,
    host,
    { wh: "when", at: segment },
    {
      ...{ slot: "time", skill: "when", rule: "time by another event", prior: 0.58 },
      answer: { text, span, type: "clause", entity: null, value: null },
    },
  );
}

function timeOf(workshop: Workshop, host: Host, time: FoundTime): Draft[] {
  const { sentence } = host;
  const segment = host.segments.find(({ first, last }) => {
    const { start, end } = boundsOf(sentence, { first, last });
    return start <= time.start && end >= time.end;
  });
  if (segment === undefined || segment.kind === "clause" || segment.kind === "object") return [];
  if (segment.head.start >= time.end || segment.head.end <= time.start) return [];
  const open = segment.preposition?.lower ?? "";
  const wh = /^(?:since|until|by)$/.test(open) ? `${open} when` : "when";
  const answer = dateAnswer(workshop, time);
  if (answer === null) {
    const { analysis } = workshop.material;
    const weekend = time.value === null ? null : writeOutTime(time.value);
    const text = weekend?.text ?? plain(workshop, sentence, segment);
    const span = analysis.span(boundsOf(sentence, segment));
    const words = { text, span, type: "clause", entity: null, value: null } as const;
    return putDraft(workshop, host, { wh, at: segment }, { ...WHEN, answer: words, prior: 0.7 });
  }
  return putDraft(workshop, host, { wh, at: segment }, { ...WHEN, answer, prior: 0.9 });
}

const WHEN = { slot: "time", skill: "when", rule: "time of an event" } as const;

function dateAnswer({ material }: Workshop, time: FoundTime): DraftAnswer | null {
  const written = time.value === null ? null : writeOutDate(time.value);
  if (written === null) return null;
  return {
    text: written.text,
    span: material.analysis.span(time),
    type: "date",
    entity: null,
    value: time.value,
  };
}
