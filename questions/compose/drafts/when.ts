import { writeOutDate, writeOutTime } from "../english/dates.ts";
import { type Host, hostsIn } from "../clauses/host.ts";
import { isCut, type Segment } from "../clauses/segments.ts";
import type { Draft, DraftAnswer } from "../stages/draft.ts";
import { boundsOf } from "../../reading/document/phrase.ts";
import type { FoundTime } from "../../reading/times/times.ts";
import { guards, Refusal, refusalOf } from "../material/refusal.ts";
import type { Sentence } from "../../reading/document/document.ts";
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

interface Asked {
  readonly workshop: Workshop;
  readonly sentence: Sentence;
  readonly segment: Segment;
  readonly text: string;
}

/** What keeps something else that happened from telling when. */
export const EVENT_GUARDS = guards<Asked>([
  {
    name: "an event as a time that is cut short",
    example: "Norway closed the bridge after it was opened on Tuesday.",
    rejects: ({ sentence, segment }) => isCut(sentence, segment),
  },
  {
    name: "an event as a time in one word, or in too many",
    example:
      "Peter Lund is drawing criticism after he appeared to suggest that sailors who suffer from storms might not be as strong as those who do not.",
    rejects: ({ segment: { first, last } }) => last === first || last - first >= LONGEST,
  },
  {
    name: "an event with a time of its own, as a time",
    example: "Minor bridges were built in Norway during the 1960s and 1970s.",
    rejects: ({ workshop: { index }, sentence, segment: { first, last } }) =>
      sentence.words.slice(first, last + 1).some((word) => index.timeAt(word) !== undefined),
  },
  {
    name: "an event as a time that points at something",
    example: "Norway closed the bridge since that time.",
    rejects: ({ text }) => /\b(?:that|this|which|then|it|they)\b/i.test(text),
  },
]);

/** "When did the ferry stop? During the storm": what else happened tells when. */
function eventOf(workshop: Workshop, host: Host, segment: Segment): Draft[] {
  const { sentence } = host;
  const first = sentence.words[segment.first];
  if (first === undefined || !BY_EVENT.test(first.lower) || !/^(?:oblique|clause)$/.test(segment.kind))
    return [];
  const text = plain(workshop, sentence, segment);
  const why = refusalOf(EVENT_GUARDS, { workshop, sentence, segment, text });
  if (why !== undefined) return workshop.refuse(sentence, "when, by another event:", text, why);
  const span = workshop.material.analysis.span(boundsOf(sentence, segment));
  return putDraft(
    workshop,
    host,
    { wh: "when", at: segment },
    {
      slot: "time",
      skill: "when",
      rule: "time by another event",
      prior: 0.58,
      answer: { text, span, type: "clause", entity: null, value: null },
    },
  );
}

export const NO_PART = new Refusal(
  "a time in no part of its clause",
  "The outcome of the Nov. 8 vote could change the rules of Norway.",
);

/** What keeps a time from being asked for. */
export const TIME_GUARDS = guards<{ readonly segment: Segment; readonly time: FoundTime }>([
  {
    name: "a time inside a clause or an object",
    example: "The picture was recorded last September by a camera placed by the government of Norway.",
    rejects: ({ segment: { kind } }) => kind === "clause" || kind === "object",
  },
  {
    name: "a time that only describes another word",
    example: "Oil fell back to pre-1973 levels in Norway.",
    rejects: ({ segment: { head }, time }) => head.start >= time.end || head.end <= time.start,
  },
]);

function timeOf(workshop: Workshop, host: Host, time: FoundTime): Draft[] {
  const { sentence } = host;
  const segment = host.segments.find(({ first, last }) => {
    const { start, end } = boundsOf(sentence, { first, last });
    return start <= time.start && end >= time.end;
  });
  const refuse = (why: Refusal): never[] =>
    workshop.refuse(sentence, "when:", workshop.material.analysis.span(time).text, why);
  if (segment === undefined) return refuse(NO_PART);
  const why = refusalOf(TIME_GUARDS, { segment, time });
  if (why !== undefined) return refuse(why);
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
