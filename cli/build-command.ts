import { composePack, type ComposeOptions, composeSteps } from "../questions/compose/compose-pack.ts";
import type { Pack } from "../questions/pack/pack.ts";
import { readTextFile } from "./article-file.ts";
import { answerBatch } from "./batch.ts";
import { parseOptions } from "./options.ts";
import { printPack } from "./print-pack.ts";
import { printWhy } from "./print-why.ts";
import { type SentenceStory, storiesOf } from "../questions/compose/why/why.ts";
import { UsageError } from "./usage.ts";
import { loadWeights } from "./weights.ts";

const OPTIONS = {
  date: { type: "string" },
  publisher: { type: "string" },
  questions: { type: "string", default: "12" },
  json: { type: "boolean", default: false },
  batch: { type: "string" },
  why: { type: "string" },
} as const;

export interface Output {
  readonly print: (text: string) => void;
  /** Progress for people; never part of the result. */
  readonly tell: (text: string) => void;
}

/** `dateline build`: makes a pack of questions from an article, as JSON, as JSON lines, or for people. */
export function buildCommand(words: readonly string[], { print, tell }: Output): void {
  const { article, values } = parseOptions(words, OPTIONS);
  const options = { questions: countOf(values.questions) };
  if (values.batch !== undefined) {
    if (article !== undefined || values.date !== undefined || values.publisher !== undefined)
      throw new UsageError("--batch takes articles, dates and publishers from its file only.");
    if (values.why !== undefined) throw new UsageError("--why looks at one article.");
    if (!values.json) throw new UsageError("--batch prints JSON lines; add --json.");
    const model = loadWeights();
    answerBatch(
      values.batch,
      (row) => composePack(row, model, options),
      print,
      (done) => tell(`dateline: ${done} built\n`),
    );
    return;
  }
  if (article === undefined) throw new UsageError("No article was given.");
  if (values.date === undefined) throw new UsageError("The publication day is missing: --date YYYY-MM-DD.");
  const input = { text: readTextFile(article), published: values.date, publisher: values.publisher ?? null };
  const { why } = values;
  if (why?.trim() === "") throw new UsageError("--why takes some words of the article.");
  if (why !== undefined) {
    const stories = explain(input, options, why);
    print(values.json ? `${JSON.stringify(stories, null, 2)}\n` : printWhy(why, stories));
    return;
  }
  const pack = buildTold(input, options, tell);
  print(values.json ? `${JSON.stringify(pack, null, 2)}\n` : printPack(pack));
}

/** What became of the sentences that hold some words; also where no question of the article comes out. */
function explain(
  input: Parameters<typeof composeSteps>[0],
  { questions }: ComposeOptions,
  words: string,
): SentenceStory[] {
  let stories: SentenceStory[] = [];
  const steps = composeSteps(input, loadWeights(), {
    questions,
    explain: (made) => {
      stories = storiesOf(words, made);
    },
  });
  for (let step = steps.next(); step.done !== true && step.value !== "chosen"; ) step = steps.next();
  return stories;
}

function buildTold(
  input: Parameters<typeof composeSteps>[0],
  options: ComposeOptions,
  tell: (text: string) => void,
): Pack {
  const steps = composeSteps(input, loadWeights(), options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      tell(shortfall(step.value, options));
      return step.value;
    }
    tell(`dateline: ${step.value}\n`);
  }
}

/** Rather few questions than weak ones; who asked for more is told. */
function shortfall({ questions: { length } }: Pack, { questions: wanted }: ComposeOptions): string {
  if (wanted === "all" || length >= wanted) return "";
  return `dateline: ${length} of ${wanted} questions; the article gives no more that are worth asking\n`;
}

function countOf(words: string): number | "all" {
  if (words === "all") return "all";
  if (/^[1-9]\d{0,3}$/.test(words)) return Number(words);
  throw new UsageError(`--questions takes a number from 1 to 9999, or "all", not "${words}".`);
}
