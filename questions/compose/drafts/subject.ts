import { type Host, hostsIn } from "../clauses/host.ts";
import type { Draft } from "../stages/draft.ts";
import { isThing, isTimeNoun, NOBODY } from "../english/nouns.ts";
import { answerOf } from "./answer.ts";
import { baseOf } from "../../lexicon/verb-forms.ts";
import { verbOfSaying } from "../../lexicon/verbs-of-saying.ts";
import type { Word } from "../../reading/document/document.ts";
import { putDraft } from "./put.ts";
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
  const found = answerOf(workshop, host.sentence, host.subject);
  if (
    found === null ||
    !isThing(host.subject) ||
    isTimeNoun(host.subject) ||
    NOBODY.test(host.subject.lower) ||
    isBare(workshop, host)
  )
    return [];
  if (host.sentence.words[host.subjectPhrase.first]?.tag === "PRP$") return [];
  if (!host.segments.some(({ leading }) => !leading)) return [];
  if (isSpeakerUnnamed(workshop, host)) return [];
  const { wh, answer, needs } = found;
  if (wh.words === "what" && isOfMinds(host.verb)) return [];
  // "How many?" asks for them
  if (wh.words === "who" && isCounted(host)) return [];
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
