import { findQuestionIssues } from "../kinds/index.ts";
import type { Pack } from "./pack.ts";
import type { Span } from "../article/span.ts";

/** One breach of the pack format, for its author: where, and what the rule is. */
export interface PackIssue {
  /** Such as `questions[3].evidence[0]`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

export function formatPath(path: readonly (string | number | symbol)[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${key}]` : text === "" ? String(key) : `${text}.${String(key)}`,
    "",
  );
}

/** Everything that a schema cannot say of a well-formed pack: verbatim spans, ids, references, rules of the kinds. */
export function findPackIssues(pack: Pack): PackIssue[] {
  return [
    ...findSpans(pack).flatMap(([path, span]) => spanIssues(pack.article.text, path, span)),
    ...unitIssues(pack),
    ...idIssues(pack),
    ...factIssues(pack),
    ...questionIssues(pack),
  ];
}

type Place = readonly (string | number)[];

/** Every span in the pack with its path: whatever has `start`, `end` and `text` is one. */
function findSpans(value: unknown): [Place, Span][] {
  const found: [Place, Span][] = [];
  addSpans(value, [], found);
  return found;
}

/** One by one: a large pack has more spans than a call takes arguments. */
function addSpans(value: unknown, path: Place, found: [Place, Span][]): void {
  if (typeof value !== "object" || value === null) return;
  if (isSpan(value)) found.push([path, value]);
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    addSpans(inner, [...path, isList ? Number(key) : key], found);
  }
}

function isSpan(value: object): value is Span {
  return "start" in value && "end" in value && "text" in value;
}

function spanIssues(article: string, path: Place, { start, end, text }: Span): PackIssue[] {
  const found = article.slice(start, end);
  if (found === text && end > start) return [];
  const excerpt = (words: string): string => (words.length > 60 ? `${words.slice(0, 57)}…` : words);
  const message =
    end <= start || end > article.length
      ? `spans ${start} to ${end}, which is not a stretch of the article (${article.length} characters)`
      : `says "${excerpt(text)}", but the article has "${excerpt(found)}" from ${start} to ${end}`;
  return [{ path: formatPath(path), message: `${message}; ${whereElse(article, text)}` }];
}

/** Where the words of a misplaced span stand, which is what an author must write. */
function whereElse(article: string, words: string): string {
  const at = words === "" ? -1 : article.indexOf(words);
  return at < 0
    ? "it has these words nowhere: copy them letter for letter"
    : `these words stand from ${at} to ${at + words.length}`;
}

function unitIssues({ article }: Pack): PackIssue[] {
  return article.units.flatMap((unit, index) => {
    const before = article.units[index - 1];
    return before !== undefined && unit.start < before.end
      ? [{ path: `article.units[${index}]`, message: "overlaps the unit before it, or stands out of order" }]
      : [];
  });
}

function idIssues(pack: Pack): PackIssue[] {
  const lists = { "article.units": pack.article.units, facts: pack.facts, questions: pack.questions };
  return Object.entries(lists).flatMap(([name, items]) => {
    const first = new Map<string, number>();
    return items.flatMap(({ id }, index) => {
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, index);
      return earlier === undefined
        ? []
        : [{ path: `${name}[${index}].id`, message: `"${id}" is already the id of ${name}[${earlier}]` }];
    });
  });
}

function factIssues({ facts }: Pack): PackIssue[] {
  return facts.flatMap(({ label, sources }, index) => {
    const path = `facts[${index}].sources`;
    if (label === "claimed" && sources.length === 0) {
      return [{ path, message: "is empty, but a claimed fact needs the source that claims it" }];
    }
    if (label === "reported" && sources.length > 0) {
      return [{ path, message: "names a source, but a reported fact is told by the article itself" }];
    }
    return [];
  });
}

function questionIssues({ article, facts, questions }: Pack): PackIssue[] {
  const factsById = new Map(facts.map((fact) => [fact.id, fact]));
  return questions.flatMap((question, index) => {
    const fact = factsById.get(question.fact);
    if (fact === undefined) {
      return [
        {
          path: `questions[${index}].fact`,
          message: `names "${question.fact}", which no fact has as its id`,
        },
      ];
    }
    return findQuestionIssues(question, fact, article).map(({ path, message }) => ({
      path: formatPath(["questions", index, ...path]),
      message,
    }));
  });
}
