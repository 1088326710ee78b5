import { own } from "../../base/own.ts";
import { z } from "zod";
import { optionSchema } from "../kinds/kind/question.ts";
import { articleSchema } from "../article/article.ts";
import { factSchema } from "../article/fact.ts";
import { packSchema } from "./pack.ts";
import { spanSchema } from "../article/span.ts";

/** Parts that are written out once and referred to by name. */
const PARTS = { span: spanSchema, option: optionSchema, fact: factSchema, article: articleSchema } as const;

/** What an editor shows beside a field. Fields that several kinds share mean the same in each. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  format: "The format and its version.",
  id: "Stays the same through all edits: learners' progress hangs on it.",
  version: "Counts up with every edition of the pack.",
  published: "Day of publication, YYYY-MM-DD. Words such as “on Friday” count from it.",
  units: "Headline, summary, byline, date line and sentences, in the order of the text.",
  people: "People whom the article names, with other spellings that are right too.",
  statement: "One thing the article says, as a full sentence with names and dates.",
  label: "How the article stands to the fact.",
  sources: "Who says so, outermost first. Empty when the article says it itself.",
  cue: "The word that gives the fact to the source, such as “said”.",
  evidence: "The words of the article that prove it.",
  fact: "Id of the fact that is asked for.",
  skill: "What the question trains.",
  stem: "The question. It can be answered months later without the article in view.",
  answerText: "The right answer as text, for every kind.",
  answerSpan: "Where the answer stands in the article, or null.",
  rule: "Which rule made the question, or “hand-written”.",
  level: "1 for a first meeting with the article, 3 for someone who knows it well.",
  hint: "A help that does not give the answer away.",
  why: "Why this is right or wrong, in a sentence or two that teach.",
  span: "The words of the article that show it, or null.",
  start: "First position in the article text, in UTF-16 units.",
  end: "Position after the last one.",
  text: "The words. In a span: the article's, letter for letter.",
};

/**
 * The pack format as JSON Schema 2020-12, for editors and other programs. It says of a pack what a schema can
 * say; that spans are verbatim and that references hold is checked by `parsePack` only.
 */
export function packJsonSchema(): object {
  const registry = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(PARTS)) registry.add(part, { id });
  const schema = z.toJSONSchema(packSchema, {
    metadata: registry,
    io: "input",
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) jsonSchema.patternProperties = { "^x-": {} };
    },
  });
  return { title: "Dateline pack source", ...(describeFields(schema) as object) };
}

/** A copy in which every field that has words carries them; fields that share a schema get their own. */
function describeFields(schema: unknown, fieldName = ""): unknown {
  if (Array.isArray(schema)) return schema.map((part) => describeFields(part));
  if (typeof schema !== "object" || schema === null) return schema;
  const words = own(FIELD_WORDS, fieldName);
  const copy = Object.entries(schema).map(([key, part]: [string, unknown]) => [
    key,
    key === "properties" && typeof part === "object" && part !== null
      ? Object.fromEntries(Object.entries(part).map(([name, field]) => [name, describeFields(field, name)]))
      : describeFields(part),
  ]);
  return { ...Object.fromEntries(copy), ...(words === undefined ? {} : { description: words }) };
}
