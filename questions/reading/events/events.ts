import type { Bounds } from "../../article/clean-text.ts";
import type { Label } from "../../article/fact.ts";
import type { FoundAttribution } from "../attributions/attributions.ts";
import type { ArticleDocument, Sentence, Word } from "../document/document.ts";
import type { Entity, Mention } from "../names/entities.ts";
import { isMetonym } from "../names/metonyms.ts";
import type { Registry } from "../references/registry.ts";
import { tellsOfSpeech } from "../../lexicon/verbs-of-saying.ts";
import { officeBeforeName } from "../names/office.ts";
import { boundsOf, type Phrase, phraseOf } from "../document/phrase.ts";
import type { FoundTime } from "../times/times.ts";
import { headWord, kidsOf } from "../document/tree.ts";
import { type Clause, clauseOver, findClauses } from "./clauses.ts";
import { labelOf } from "./labels.ts";

/** Something that happens or holds, as the article tells it. Positions are of the clean text. */
export interface FoundEvent {
  readonly clause: Clause;
  readonly predicate: Bounds;
  readonly subject: Bounds | null;
  readonly object: Bounds | null;
  readonly place: Bounds | null;
  readonly subjectName: string | null;
  readonly objectName: string | null;
  readonly placeName: string | null;
  readonly time: FoundTime | null;
  readonly label: Label;
  /** Place in the list of the innermost attribution in whose content the event stands; -1 if in none. */
  readonly attribution: number;
}

/** What has been read before the events. */
export interface ReadSoFar {
  readonly document: ArticleDocument;
  readonly registry: Registry;
  readonly mentions: readonly Mention[];
  readonly times: readonly FoundTime[];
  readonly attributions: readonly FoundAttribution[];
  /** What a source may say that was not made out. */
  readonly unread: readonly Bounds[];
}

const AT_PLACE = /^(?:in|at|near|outside|inside|across|to|into|from|around|throughout|off|aboard)$/;

/** The events of an article, in the order of their predicates. No time or place comes from another clause. */
export function findEvents(read: ReadSoFar): FoundEvent[] {
  const mentionsOf = groupBy(read.mentions, ({ sentence }) => sentence.index);
  const holders = createHolders(read.attributions);
  const saidBy = new Map(read.attributions.map((attribution) => [attribution.cue.start, attribution]));
  let nextTime = 0;
  const events: FoundEvent[] = [];
  for (const sentence of read.document.sentences) {
    const { start, end } = sentence.unit;
    while (nextTime < read.times.length && (read.times[nextTime]?.end ?? 0) <= start) nextTime++;
    const times: FoundTime[] = [];
    for (let at = nextTime; at < read.times.length && (read.times[at]?.start ?? end) < end; at++)
      times.push(read.times[at] as FoundTime);
    const clauses = findClauses(sentence);
    const verbs = new Set(clauses.map(({ verb }) => verb.index));
    const timeOf = attachTimes(sentence, times, verbs);
    for (const clause of clauses) {
      events.push(
        readEvent(
          clause,
          read.registry,
          saidBy.get(clause.verb.start),
          timeOf.get(clause.verb.index) ?? null,
          mentionsOf.get(sentence.index) ?? [],
          holders(clause.verb),
          read.unread.some(({ start, end }) => start <= clause.verb.start && clause.verb.end <= end),
        ),
      );
    }
  }
  return events;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** The one certain time of each verb; a verb with two times has none that could be asked for. */
function attachTimes(
  sentence: Sentence,
  times: readonly FoundTime[],
  verbs: ReadonlySet<number>,
): Map<number, FoundTime> {
  const found = new Map<number, FoundTime | null>();
  for (const time of times) {
    if (!time.certain || time.value === null || time.granularity === "duration") continue;
    const head = headWord(sentence, time.start, time.end);
    if (head === undefined) continue;
    const verb = clauseOver(sentence, head, verbs);
    if (verb >= 0) found.set(verb, found.has(verb) ? null : time);
  }
  return new Map([...found].flatMap(([verb, time]) => (time === null ? [] : [[verb, time] as const])));
}

/** Finds the innermost attribution that holds a word. */
function createHolders(attributions: readonly FoundAttribution[]): (word: Word) => number {
  const parts = attributions.flatMap(({ content, cue }, index) =>
    content.map((part) => ({ ...part, index, cue })),
  );
  parts.sort((a, b) => a.start - b.start);
  let low = 0;
  return (word) => {
    while (low < parts.length && (parts[low]?.start ?? 0) < word.start - 6_000) low++;
    let best = -1;
    let bestLength = Infinity;
    for (let at = low; at < parts.length && (parts[at]?.start ?? Infinity) <= word.start; at++) {
      const part = parts[at];
      if (
        part === undefined ||
        part.end < word.end ||
        part.cue.start === word.start ||
        part.end - part.start >= bestLength
      )
        continue;
      [best, bestLength] = [part.index, part.end - part.start];
    }
    return best;
  };
}

/** The noun phrase of an argument, with the office before a name and the whole of a name. */
function argumentPhrase(sentence: Sentence, word: Word, mentions: readonly Mention[]): Phrase {
  const phrase = phraseOf(sentence, word);
  const mention = mentions.find(({ first, last }) => first <= word.index && last >= word.index);
  if (mention === undefined) return phrase;
  const office = officeBeforeName(mention);
  return {
    first: Math.min(phrase.first, mention.first, office?.first ?? mention.first),
    last: Math.max(phrase.last, mention.last),
  };
}

/** What is said is no object: "said the questions draw criticism" when the tree took "questions" for one. */
function objectOf({ verb, object }: Clause, said: FoundAttribution | undefined): Word | null {
  if (object === null || said === undefined || !tellsOfSpeech(verb.lower)) return object;
  if (said.sourceHead === object) return null;
  return said.content.some((part) => part.start <= object.start && part.end > object.end + 2) ? null : object;
}

function readEvent(
  clause: Clause,
  registry: Registry,
  said: FoundAttribution | undefined,
  time: FoundTime | null,
  mentions: readonly Mention[],
  attribution: number,
  unread: boolean,
): FoundEvent {
  const { sentence, verb } = clause;
  const subject =
    said !== undefined && said.cueWord === verb && !/^W/.test(clause.subject?.tag ?? "")
      ? said.sourceHead
      : clause.subject;
  const object = objectOf(clause, said);
  const phrase = (word: Word | null): Bounds | null =>
    word === null ? null : boundsOf(sentence, argumentPhrase(sentence, word, mentions));
  const name = (word: Word | null): string | null => (word === null ? null : registry.nameOf(sentence, word));
  const where = placeOf(clause, mentions);
  const actor: Entity | null = subject === null ? null : registry.entityAt(sentence, subject);
  const last = clause.copular ? Math.max(verb.index, phraseOf(sentence, verb).last) : verb.index;
  const first = Math.min(clause.auxiliaries[0]?.index ?? verb.index, verb.index);
  return {
    clause,
    predicate: boundsOf(sentence, { first, last }),
    subject: phrase(subject),
    object: phrase(object),
    place: where === null ? null : boundsOf(sentence, where),
    subjectName: name(subject),
    objectName: name(object),
    placeName: where?.entity.name ?? null,
    time,
    label: labelOf(clause, {
      attributed: attribution >= 0 || unread,
      hasActor: actor !== null && actor.kind !== "place",
    }),
    attribution,
  };
}

/** The place of an event: a named place, no metonym, that hangs on the verb with "in", "to" and the like. */
function placeOf({ sentence, verb }: Clause, mentions: readonly Mention[]): Mention | null {
  const places = kidsOf(sentence, verb, /^obl/).flatMap((word) => {
    const preposition = kidsOf(sentence, word, /^case$/)[0];
    const mention = mentions.find(
      ({ first, last, entity }) => entity.kind === "place" && first <= word.index && last >= word.index,
    );
    return mention !== undefined &&
      preposition !== undefined &&
      AT_PLACE.test(preposition.lower) &&
      !isMetonym(mention)
      ? [{ mention, at: preposition.lower }]
      : [];
  });
  return (places.find(({ at }) => /^(?:in|at|near|outside|inside)$/.test(at)) ?? places[0])?.mention ?? null;
}
