import type { Host } from "../clauses/host.ts";
import type { Draft } from "../draft.ts";
import { isThing, isTimeNoun, NOBODY } from "../english/nouns.ts";
import { answerOf } from "./answer.ts";
import { putDraft } from "./put.ts";
import type { Workshop } from "./workshop.ts";

/** "Who opened the bridge?", "Which country shipped munitions?" */
export function draftSubjects(workshop: Workshop): Draft[] {
  return workshop.hosts.flatMap((host) => (!host.says ? subjectOf(workshop, host) : []));
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

/** "What was high?": with "be", only a noun says something that one could know, and only a name does with a state. */
function isBare(workshop: Workshop, { copular, verb, segments, sentence, subject }: Host): boolean {
  if (!copular) return false;
  const definite = /^(?:the|a|an)$/.test(sentence.words[segments[0]?.first ?? 0]?.lower ?? "");
  if (/^NN/.test(verb.tag) && definite && segments[0]?.kind === "predicate") return false;
  const named = workshop.index.mentionAt(sentence, subject.index) !== undefined;
  return !named || segments.filter(({ kind }) => kind !== "adverb").length < 2;
}
