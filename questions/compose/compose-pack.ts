import { oneLine } from "../text/wording.ts";
import { AppError } from "../../base/errors.ts";
import type { Question } from "../kinds/index.ts";
import { lintPack } from "../lint/index.ts";
import { contentWords } from "../text/words.ts";
import { type Article, articleSchema } from "../article/article.ts";
import { describeIssue } from "../pack/describe-issue.ts";
import type { Fact } from "../article/fact.ts";
import { PACK_FORMAT, type Pack } from "../pack/pack.ts";
import type { Model } from "../reading/model/model.ts";
import { createCheck } from "./rank/check.ts";
import { chooseQuestions, SAFE, WORTH } from "./rank/choose.ts";
import { type Drafted, findDrafts } from "./drafts/index.ts";
import { writeOutDate } from "./english/dates.ts";
import { featuresOf } from "./rank/features.ts";
import { qualityOf } from "./rank/quality.ts";
import { createIds, slugOf, wordsForId } from "./facts/ids.ts";
import { type ComposeInput, gatherMaterial, type Material } from "./material/material.ts";
import { Trace } from "./material/trace.ts";
import { Workshop } from "./material/workshop.ts";
import type { Made } from "./why/why.ts";
import { writePackFacts } from "./facts/pack-facts.ts";
import { joinStem } from "./stages/stem.ts";
import type { Candidate } from "./stages/candidate.ts";
import { askDrafts } from "./makers/index.ts";
import { makeSentenceGaps } from "./makers/sentence-gap.ts";
import { type Ranked, rank, scoreOf } from "./rank/rank.ts";
import type { RankContext } from "./rank/rank-context.ts";

export interface ComposeOptions {
  /** At most so many questions; "all" takes every one that passes the lint. */
  readonly questions: number | "all";
  /** Hears of what was made and refused, when it is chosen. */
  readonly explain?: (made: Made) => void;
}

/** What composing has just done; whoever drives it may stop after any step. */
export type ComposeStep = "read" | "drafted" | "asked" | "checked" | "chosen";

/**
 * Makes a pack of questions from an article: reads it, drafts questions from its facts, puts them in every kind
 * that fits, keeps what passes the lint, ranks and chooses. Deterministic: the same article, model and options
 * give the same pack. Throws `invalid-input` and `refused` as `analyseArticle` does, and `refused` where no
 * question can be made.
 */
export function composePack(input: ComposeInput, model: Model, options: ComposeOptions): Pack {
  const steps = composeSteps(input, model, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** Every question that passes the checks, unordered, with what ranking goes by. Throws as `composePack` does. */
export function rankedQuestions(input: ComposeInput, model: Model): readonly Ranked[] {
  const material = gatherMaterial(input, model);
  const workshop = new Workshop(material);
  const candidates = askAll(findDrafts(workshop), workshop);
  const checked = {
    article: writeArticle(material),
    facts: writePackFacts(material),
    context: rankContext(material),
    workshop,
  };
  return checkAll(candidates, checked);
}

/** `composePack` in steps, for a caller that shows progress or may stop: leaving the generator stops the work. */
export function* composeSteps(
  input: ComposeInput,
  model: Model,
  { questions: wanted, explain }: ComposeOptions,
): Generator<ComposeStep, Pack> {
  const material = gatherMaterial(input, model);
  const article = writeArticle(material);
  yield "read";
  const trace = explain === undefined ? null : new Trace();
  const workshop = new Workshop(material, trace);
  const drafted = findDrafts(workshop);
  yield "drafted";
  const candidates = askAll(drafted, workshop);
  yield "asked";
  const facts = writePackFacts(material);
  const passing = checkAll(candidates, { article, facts, context: rankContext(material), workshop });
  yield "checked";
  const chosen = withinLimits(wanted === "all" ? rank(passing, WORTH) : chooseQuestions(passing, wanted));
  if (explain !== undefined && trace !== null) {
    const ranked = rank(passing, wanted === "all" ? WORTH : SAFE);
    explain({ workshop, notes: trace.notes, drafts: drafted.drafts, ranked, chosen, wanted });
  }
  yield "chosen";
  return writePack({ material, article, facts, chosen });
}

function askAll({ drafts, gaps }: Drafted, workshop: Workshop): Candidate[] {
  const asked = askDrafts(drafts, workshop);
  return [...asked, ...makeSentenceGaps(gaps, asked, workshop)];
}

function writeArticle({ analysis, reading, publisher }: Material): Article {
  const parsed = articleSchema.safeParse({
    text: analysis.raw,
    published: reading.published,
    publisher,
    units: reading.units,
    people: reading.people
      .slice(0, 500)
      .map(({ name, office }) => ({ name, also: [], ...(office === null ? {} : { office }) })),
  });
  if (parsed.success) return parsed.data;
  if (analysis.raw.trim() === "") throw new AppError("refused", "The article is empty.");
  const [issue] = parsed.error.issues.flatMap(describeIssue);
  throw new AppError(
    "refused",
    `A pack cannot hold this article: ${issue?.path ?? "it"} ${issue?.message ?? "is not allowed"}.`,
  );
}

function rankContext({ reading, analysis }: Material): RankContext {
  const counts = new Map(analysis.entities.map(({ name, mentions }) => [name, mentions.length]));
  const sentences = reading.units.filter(({ role }) => role === "sentence");
  const body = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? analysis.raw.length };
  const published = writeOutDate(reading.published)?.text ?? reading.published;
  return {
    body,
    published,
    titleWords: contentWords(titleOf(reading)),
    mentionsOf: (name) => counts.get(name) ?? 0,
  };
}

interface Checked {
  readonly article: Article;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly context: RankContext;
  readonly workshop: Workshop;
}

function checkAll(
  candidates: readonly Candidate[],
  { article, facts, context, workshop }: Checked,
): Ranked[] {
  const faultOf = createCheck(article);
  const nextId = createIds("q-");
  const asked = new Set<string>();
  return candidates.flatMap((candidate) => {
    const { question: unnamed, drafts } = candidate;
    const refuse = (why: string): never[] =>
      workshop.refuseAt(
        unnamed.evidence[0]?.start ?? 0,
        () => `${unnamed.kind}: ${joinStem(unnamed.stem)}`,
        why,
      );
    const fact = facts.get(unnamed.fact);
    if (fact === undefined) return refuse("a fact that a pack may not hold");
    const about = [fact.id, unnamed.kind, drafts[0]?.slot ?? "", wordsForId(unnamed.answerText)];
    const question = {
      ...unnamed,
      stem: joinStem(unnamed.stem),
      fact: fact.id,
      id: nextId(about.join(" ")),
    } as Question;
    // two rules may come to the same gap in the same words
    const words = `${question.kind} ${question.stem}`;
    if (question.kind === "cloze" && asked.has(words)) return refuse("the same gap again");
    const fault = faultOf(question, fact);
    if (fault !== null) return refuse(fault);
    asked.add(words);
    const features = featuresOf(candidate, question, context);
    const hand = scoreOf(candidate, question, context);
    return [{ question, fact, candidate, features, hand, quality: qualityOf(features) }];
  });
}

interface Parts {
  readonly material: Material;
  readonly article: Article;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly chosen: readonly Ranked[];
}

function writePack({ material, article, facts, chosen }: Parts): Pack {
  if (chosen.length === 0)
    throw new AppError(
      "refused",
      "No question could be made from this article: it tells nothing that the rules can ask for safely.",
    );
  const title = titleOf(article);
  return withoutFaults({
    format: `dateline-pack/${PACK_FORMAT}`,
    id: [slugOf(title) || "article", article.published].join("-"),
    version: 1,
    title,
    article,
    facts: factsFor(chosen, facts, material),
    questions: chosen.map(({ question }) => question),
  });
}

/** Facts that nobody asks for go where the lint finds fault with them; those that are asked for were checked before. */
function withoutFaults(pack: Pack): Pack {
  const asked = new Set(pack.questions.map(({ fact }) => fact));
  const faulty = new Set(
    lintPack({ ...pack, questions: [] }).flatMap(({ path, severity }) =>
      severity === "error" ? (/^facts\[(\d+)\]/.exec(path)?.slice(1) ?? []) : [],
    ),
  );
  return {
    ...pack,
    facts: pack.facts.filter(({ id }, index) => asked.has(id) || !faulty.has(String(index))),
  };
}

/** As many as a pack may hold; of the questions the best. */
const MOST = { facts: 2_000, questions: 5_000 } as const;

/** Every fact that is asked for and, while there is room, what else the reading counts as one; in its order. */
function factsFor(
  chosen: readonly Ranked[],
  facts: ReadonlyMap<string, Fact>,
  { reading }: Material,
): Fact[] {
  const asked = new Set(chosen.map(({ fact }) => fact));
  const read = reading.facts.flatMap(({ id }) => facts.get(id) ?? []);
  const kept = new Set([...asked, ...read].slice(0, MOST.facts));
  return [...facts.values()].filter((fact) => kept.has(fact));
}

/** The best questions that a pack has room for, with no more facts than it has room for. */
function withinLimits(chosen: readonly Ranked[]): Ranked[] {
  const asked = new Set<Fact>();
  return chosen.slice(0, MOST.questions).filter(({ fact }) => asked.add(fact).size <= MOST.facts);
}

/** "OSLO (AP) --" is no title: a headline has words in small letters. */
const TELLING_WORDS = /\b\p{Ll}{2,}\b.*\b\p{Ll}{2,}\b|(?:\p{L}+ ){4}/u;

/** The headline, or as much of the first sentence as a title may be long. */
function titleOf({ units }: Pick<Article, "units">): string {
  const unit =
    units.find(({ role, text }) => role === "headline" && TELLING_WORDS.test(text)) ??
    units.find(({ role }) => role === "sentence") ??
    units[0];
  const words = oneLine(unit?.text ?? "");
  if (words.length <= 120) return words === "" ? "An article" : words;
  return `${words.slice(0, 119).replace(/\s\S*$/, "")}…`;
}
