import type { FoundAttribution } from "../../reading/attributions/attributions.ts";
import { isDocument } from "../../reading/attributions/can-say.ts";
import { thirdPerson } from "../../lexicon/verb-forms.ts";
import { leavesOpen, verbOfSaying, type VerbOfSaying } from "../../lexicon/verbs-of-saying.ts";
import type { Word } from "../../reading/document/document.ts";
import { type Host, hostsIn } from "../clauses/host.ts";
import type { Draft } from "../stages/draft.ts";
import { Refusal } from "../material/refusal.ts";
import { answerOf } from "./answer.ts";
import { draftOf, signsOf } from "./put.ts";
import { joinStem } from "../stages/stem.ts";
import { finish, stateHost } from "./stem.ts";
import type { Workshop } from "../material/workshop.ts";

/** Why nobody asks who said something. */
export const TAKES_NO_THAT = new Refusal(
  "a verb of saying that takes no “that”",
  "“I am proud of the bridge,” Anna Berg told some of the miners.",
);
export const NOT_STATED = new Refusal(
  "what is said cannot be told alone",
  "“You got a choice in Oslo,” Anna Berg said.",
);
export const WHICH_DOCUMENT = new Refusal(
  "a paper that says so, and not which",
  "Norway closed the bridge in Oslo, according to the report.",
);

/** "Who said that the bridge was safe?", by what a source says in a whole clause. */
export function draftSources(workshop: Workshop): Draft[] {
  const { analysis, factOfSaying } = workshop.material;
  const heads = new Map<FoundAttribution, Host>();
  for (const host of hostsIn(workshop)) {
    const holder = host.holders.at(-1);
    if (holder !== undefined && host.holders.length === 1 && !heads.has(holder)) heads.set(holder, host);
  }
  return analysis.attributions.flatMap((said, place) => {
    const host = heads.get(said);
    const fact = factOfSaying(place);
    if (host === undefined || fact === undefined) return [];
    const refuse = (why: Refusal): never[] =>
      workshop.refuse(said.sentence, "who said that:", said.sourceHead.text, why);
    const source = answerOf(workshop, said.sentence, said.sourceHead);
    if (source instanceof Refusal) return refuse(source);
    const verb = verbOf(said, source.wh.plural);
    if (verb === null) return refuse(TAKES_NO_THAT);
    const told = stateHost(workshop, host);
    if (told === null) return refuse(NOT_STATED);
    if (isNoAnswer(source.answer.text, said.sourceHead)) return refuse(WHICH_DOCUMENT);
    const stem = finish([], whoOf(source.wh.words, said.sourceHead), [verb, "that", told.text]);
    const written = { ...told, stem, text: joinStem(stem) };
    return draftOf(workshop, said.sentence, fact.id, written, {
      slot: "source",
      skill: "source",
      rule: "source of a statement",
      prior: (source.wh.entity === null ? 0.66 : 0.82) * (0.7 + 0.3 * host.trust),
      answer: source.answer,
      needs: source.needs,
      signs: signsOf(host, { at: "subject" }, told),
    });
  });
}

/** "Which report said …? A report": which one, the answer must tell. */
const isNoAnswer = (answer: string, { lower, tag }: Word): boolean =>
  tag === "NN" && isDocument(lower) && answer.split(" ").length < 3;

/** People and bodies of people speak; what they stand for does not matter to the question. "Which report said …?" */
function whoOf(wh: string, { lower, tag }: Word): string {
  if (!/^(?:what|which city)$/.test(wh)) return wh;
  return tag === "NN" && isDocument(lower) ? `which ${lower}` : "who";
}

/** Whether "who VERB that" is English, and whoever does so stands by it, hopes or fears it. */
function takesThat({ traits, class: of, lemma }: VerbOfSaying): boolean {
  if (!traits.has("that") || traits.has("needsListener") || traits.has("out")) return false;
  return traits.has("holds") || (of === "belief" && !leavesOpen(lemma));
}

/** The verb of saying as it stands in a question with "who"; null for one that takes no clause. */
function verbOf({ cueWord }: FoundAttribution, plural: boolean): string | null {
  const { lower, tag } = cueWord;
  if (lower === "according") return "said";
  const verb = verbOfSaying(lower);
  if (verb === undefined || !takesThat(verb) || !/^VB[DZP]$/.test(tag)) return null;
  return tag === "VBP" && !plural ? thirdPerson(lower) : lower;
}
