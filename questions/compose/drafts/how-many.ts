import type { Sentence, Word } from "../../reading/document/document.ts";
import { boundsOf, type Phrase } from "../../reading/document/phrase.ts";
import type { FoundQuantity } from "../../reading/quantities.ts";
import { type Host, hostsIn } from "../clauses/host.ts";
import type { Segment } from "../clauses/segments.ts";
import type { Draft, DraftAnswer } from "../stages/draft.ts";
import { createWriter } from "../english/alone/writer.ts";
import { Refusal } from "../material/refusal.ts";
import { putDraft } from "./put.ts";
import type { Workshop } from "../material/workshop.ts";
import { write } from "../english/write-phrase.ts";

/** "How many containers did North Korea ship?", by a number with what it counts. */
export function draftNumbers(workshop: Workshop): Draft[] {
  const { quantities } = workshop.material.analysis;
  let next = 0;
  const hosts = [...hostsIn(workshop)].sort((a, b) => a.sentence.index - b.sentence.index);
  return hosts.flatMap((host) => {
    const { start, end } = host.sentence.unit;
    while (next < quantities.length && (quantities[next]?.end ?? 0) <= start) next++;
    const inside: FoundQuantity[] = [];
    for (let at = next; at < quantities.length && (quantities[at]?.start ?? end) < end; at++)
      inside.push(quantities[at] as FoundQuantity);
    return inside.flatMap((quantity) => numberOf(workshop, host, quantity));
  });
}

/** Why a number is not asked for. */
export const IN_A_RANGE = new Refusal(
  "a number in a range",
  "Between 10 and 20 ships left the harbor of Oslo. A 5-5 ruling would leave the rules of Norway in place.",
);
export const NUMBER_INSIDE = new Refusal(
  "a number that does not open its phrase",
  "The two engineers closed the bridge in Oslo.",
);
/** "How many shares, up from 3 million": the number belongs to what was torn off. */
export const COUNT_TORN = new Refusal(
  "a count with more of them behind it",
  "Norway cited its own letters from 88 generals and admirals Tuesday.",
);
export const COUNT_LEANS = new Refusal(
  "what is counted cannot be said alone",
  "Estimates suggest 8000 sailors may be currently at sea in the region.",
);
export const MONEY_OF = new Refusal("money with more behind it", "Anna Berg was freed on $20,000 bail.");
export const SHARE_OF_NOTHING = new Refusal(
  "a percentage, and not of what",
  "Prices rose 40 percent in Norway.",
);
export const UNCOUNTED_NOUN = new Refusal("a noun that nobody counts", "One bridge was closed by Norway.");

function numberOf(workshop: Workshop, host: Host, quantity: FoundQuantity): Draft[] {
  if (host.says) return [];
  const { sentence } = host;
  const place: "subject" | Segment | undefined = covers(sentence, host.subjectPhrase, quantity)
    ? "subject"
    : host.segments.find(
        (segment) =>
          /^(?:object|predicate|oblique)$/.test(segment.kind) && covers(sentence, segment, quantity),
      );
  if (place === undefined) return [];
  if (quantity.comparison === "range") {
    const { text } = workshop.material.analysis.span(quantity);
    return workshop.refuse(sentence, "how many:", text, IN_A_RANGE);
  }
  const phrase = place === "subject" ? host.subjectPhrase : place;
  const refuse = (why: Refusal): never[] => {
    const { text } = workshop.material.analysis.span(quantity);
    return workshop.refuse(sentence, "how many:", text, why);
  };
  const counted = countedPhrase(sentence, phrase, quantity, place === "subject" ? host.subject : place.head);
  if (counted instanceof Refusal) return refuse(counted);
  const wh = whOf(workshop, sentence, counted, quantity);
  if (wh instanceof Refusal) return refuse(wh);
  if (wh.includes(",")) return refuse(COUNT_TORN);
  const preposition = place === "subject" ? null : place.preposition;
  const byHow = place !== "subject" && preposition === null && CHANGES.test(host.verb.lower) ? "by " : "";
  // "200 feet behind the house": the preposition stands among what is counted
  const isAhead = preposition !== null && preposition.index < counted.noun;
  const stranded = isAhead ? { stranded: preposition.lower } : {};
  return putDraft(
    workshop,
    host,
    {
      wh: byHow !== "" && wh === "how much money" ? "by how much" : `${byHow}${wh}`,
      at: place,
      plural: place === "subject",
      ...stranded,
    },
    {
      slot: "quantity",
      skill: "how-many",
      rule: "number of things",
      prior: preposition === null ? 0.84 : 0.68,
      answer: answerFor(workshop, sentence, counted, quantity),
    },
  );
}

/** "Shares fell 3 cents": a number after these says by how much. */
const CHANGES =
  /^(?:fall|falls|fell|fallen|falling|rise|rises|rose|risen|rising|drop(?:s|ped|ping)?|soar(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|slip(?:s|ped|ping)?|plunge[sd]?|plunging|tumble[sd]?|sink|sinks|sank|sunk|surge[sd]?|decline[sd]?|advance[sd]?|slide|slides|slid|grow|grows|grew|grown)$/;

/** The number heads the phrase: it stands at its start, with nothing but its comparison before it. */
function covers(sentence: Sentence, phrase: Phrase, { start, end }: FoundQuantity): boolean {
  const bounds = boundsOf(sentence, phrase);
  return bounds.start <= start && bounds.end >= end;
}

interface Counted {
  /** The first word after the number. */
  readonly noun: number;
  readonly last: number;
  readonly numberEnd: number;
}

const FIGURE = /^(?:CD|\$|£|€)$/;

function countedPhrase(
  sentence: Sentence,
  phrase: Phrase,
  quantity: FoundQuantity,
  head: Word,
): Counted | Refusal {
  const inside = sentence.words.filter(({ start, end }) => start >= quantity.start && end <= quantity.end);
  const figures = inside.filter(
    ({ tag, text }) =>
      FIGURE.test(tag) || /^(?:million|billion|trillion|thousand|hundred|dozen|%|percent)$/i.test(text),
  );
  const lastFigure = figures.at(-1);
  const first = inside[0];
  if (lastFigure === undefined || first === undefined) return NUMBER_INSIDE;
  const lead = sentence.words.slice(phrase.first, first.index);
  if (
    lead.some(({ tag }) => !/^(?:IN|TO|DT)$/.test(tag)) ||
    lead.some(({ lower }) => /^(?:the|these|those|its|their|his|her)$/.test(lower))
  )
    return NUMBER_INSIDE;
  // "257 people in Oslo | and Bergen": the number counts those of both
  const [joint, other] = sentence.words.slice(phrase.last + 1, phrase.last + 3);
  if (joint?.tag === "CC" && /^(?:NNP|NNPS)$/.test(other?.tag ?? "") && other?.relation.startsWith("conj"))
    return COUNT_TORN;
  const noun = lastFigure.index + 1;
  const needsNoun = !isMoney(quantity) && quantity.of !== "percent";
  if (needsNoun && (noun > phrase.last || head.index < lastFigure.index)) return UNCOUNTED_NOUN;
  return { noun, last: phrase.last, numberEnd: lastFigure.end };
}

const isMoney = ({ of }: FoundQuantity): boolean => /^(?:dollars|euros|pounds|yen)$/.test(of);
/** Units of measure are asked for as such: "how many miles" is right, "how many degrees" too; "how many times" is not news. */
const UNCOUNTED =
  /^(?:things?|ways?|times?|percent|percentage|points?|more|other|others|others?|of|year|years|day|days|month|months|week|weeks|hour|hours|minute|minutes|second|seconds)$/;

function whOf(
  workshop: Workshop,
  sentence: Sentence,
  { noun, last }: Counted,
  quantity: FoundQuantity,
): string | Refusal {
  const needs: Sentence[] = [];
  const rest = noun > last ? "" : write(createWriter(workshop), needs, sentence, { first: noun, last });
  if (rest === null || needs.length > 0) return COUNT_LEANS;
  if (isMoney(quantity)) return rest === "" ? "how much money" : MONEY_OF;
  if (quantity.of === "percent") return /^of /.test(rest) ? `what percentage ${rest}` : SHARE_OF_NOTHING;
  const [counted] = rest.split(" ");
  const words = sentence.words[noun];
  if (counted === undefined || words === undefined || UNCOUNTED.test(counted.toLowerCase()))
    return UNCOUNTED_NOUN;
  if (/^[-–]/.test(rest)) return UNCOUNTED_NOUN;
  const head = sentence.words.slice(noun, last + 1).find(({ tag }) => /^NNP?S$/.test(tag) || tag === "NNS");
  return head === undefined &&
    !/^(?:people|police|troops|fish|sheep|aircraft|species|series|percent)\b/.test(rest)
    ? UNCOUNTED_NOUN
    : `how many ${rest}`;
}

function answerFor(
  { material }: Workshop,
  sentence: Sentence,
  { numberEnd }: Counted,
  quantity: FoundQuantity,
): DraftAnswer {
  const bounds = { start: quantity.start, end: numberEnd };
  const span = material.analysis.span(bounds);
  const first = sentence.words.find(({ start }) => start >= quantity.start);
  const text = material.analysis.document.text.slice(bounds.start, bounds.end).replace(/\s+/g, " ");
  const opens = first?.index === 0;
  const unit = quantity.of.slice(0, 40);
  // "nearly" is a little less, and a learner who writes the number alone has understood it
  const comparison = /^(?:nearly|almost)/i.test(text) ? ("about" as const) : quantity.comparison;
  return {
    text: opens ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : text,
    span,
    type: "number",
    entity: null,
    value: quantity.value,
    comparison,
    ...(unit === "" ? {} : { unit }),
  };
}
