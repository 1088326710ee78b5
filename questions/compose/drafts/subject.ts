import { type Host, hostsIn } from "../clauses/host.ts";
import type { Draft } from "../stages/draft.ts";
import { isThing, isTimeNoun, NOBODY } from "../english/nouns.ts";
import { answerOf, guarded } from "./answer.ts";
import { baseOf } from "../../lexicon/verb-forms.ts";
import { verbOfSaying } from "../../lexicon/verbs-of-saying.ts";
import type { Word } from "../../reading/document/document.ts";
import { putDraft } from "./put.ts";
import { guards, Refusal } from "../material/refusal.ts";
import type { Wh } from "../english/wh.ts";
import type { Workshop } from "../material/workshop.ts";

/** What only people and bodies of people do: "What admitted it?" is no question that anybody asks. */
const isOfMinds = ({ lower, tag }: Word): boolean => {
  const traits = verbOfSaying(lower)?.traits;
  return traits === undefined
    ? /^(?:want|refuse|plan|intend)$/.test(baseOf(lower, tag))
    : !traits.has("thing") && !traits.has("manner");
};

/** "Who opened the bridge?", "Which country shipped munitions?" */
export function draftSubjects(workshop: Workshop): Draft[] {
  return hostsIn(workshop).flatMap((host) => (!host.says ? subjectOf(workshop, host) : []));
}

function subjectOf(workshop: Workshop, host: Host): Draft[] {
  const answered = answerOf(workshop, host.sentence, host.subject);
  const found = guarded(answered, SUBJECT_GUARDS, ({ wh }) => ({ workshop, host, wh }));
  if (found instanceof Refusal)
    return workshop.refuse(host.sentence, "its subject as the answer:", host.subject.text, found);
  const { wh, answer, needs } = found;
  const object = host.segments.some(({ kind }) => kind === "object" || kind === "predicate");
  return putDraft(
    workshop,
    host,
    { wh: wh.words, at: "subject", plural: wh.plural },
    {
      slot: "subject",
      skill: wh.words === "what" ? "what" : "who",
      rule: wh.words === "what" ? "subject: what" : "subject: who",
      prior: (wh.entity !== null ? 0.85 : wh.words === "what" ? 0.6 : 0.7) + (object ? 0.08 : 0),
      answer,
      needs,
    },
  );
}

interface Asked {
  readonly workshop: Workshop;
  readonly host: Host;
  readonly wh: Wh;
}

/** What keeps a subject from being asked for. */
export const SUBJECT_GUARDS = guards<Asked>([
  {
    name: "a time as the subject",
    example: "The time for drastic change has come to Oslo.",
    rejects: ({ host: { subject } }) => isTimeNoun(subject),
  },
  {
    name: "a subject that names nobody in particular",
    example: "Everyone opened the bridge in Oslo.",
    rejects: ({ host: { subject } }) => !isThing(subject) || NOBODY.test(subject.lower),
  },
  {
    name: "a subject of which next to nothing is said",
    example: "The bridge plan is linear.",
    rejects: ({ workshop, host }) => isBare(workshop, host),
  },
  {
    name: "a subject that belongs to somebody unsaid",
    example: "His bridge closed the harbor of Oslo.",
    rejects: ({ host: { sentence, subjectPhrase } }) => sentence.words[subjectPhrase.first]?.tag === "PRP$",
  },
  {
    name: "nothing behind the verb",
    example: "Anna Berg stated, in Oslo she slept.",
    rejects: ({ host: { segments } }) => segments.every(({ leading }) => leading),
  },
  {
    name: "a pronoun that is most likely its speaker",
    example:
      "Anna Berg runs the harbor of Oslo. She said the senator said she would close the bridge in Bergen.",
    rejects: ({ workshop, host }) => isSpeakerUnnamed(workshop, host),
  },
  {
    name: "a deed of minds, by what has none",
    example: "The old bridge is expected to close the harbor of Oslo.",
    rejects: ({ host, wh }) => wh.words === "what" && isOfMinds(host.verb),
  },
  {
    name: "people who are counted, as the subject",
    example: "Around 600 students were brought to Oslo for shelter.",
    rejects: ({ host, wh }) => wh.words === "who" && isCounted(host),
  },
]);

/** "The senator said he would sell it": "he" is most likely the senator, whom the stem would name as the source. */
const isSpeakerUnnamed = ({ index }: Workshop, { holders, subject }: Host): boolean =>
  /^(?:he|she)$/.test(subject.lower) &&
  holders.some(({ sentence, sourceHead }) => index.mentionAt(sentence, sourceHead.index) === undefined);

const isCounted = ({ sentence, subjectPhrase: { first, last } }: Host): boolean =>
  sentence.words.slice(first, last + 1).some(({ tag, text }) => tag === "CD" && /\d/.test(text));

/** "What was high?": with "be", only a noun says something that one could know, and only a name does with a state. */
function isBare(workshop: Workshop, { copular, verb, segments, sentence, subject }: Host): boolean {
  if (!copular) return false;
  const definite = /^(?:the|a|an)$/.test(sentence.words[segments[0]?.first ?? 0]?.lower ?? "");
  if (/^NN/.test(verb.tag) && definite && segments[0]?.kind === "predicate") return false;
  const named = workshop.index.mentionAt(sentence, subject.index) !== undefined;
  return !named || segments.filter(({ kind }) => kind !== "adverb").length < 2;
}
