import { type Fact, factSchema } from "../../article/fact.ts";
import { createIds, wordsForId } from "./ids.ts";
import type { Material } from "../material/material.ts";
import type { ReadFact } from "../material/read-fact.ts";
import { stateFact } from "./statement.ts";

/**
 * The facts as a pack holds them, by their ids in the material. A fact that a pack may not hold is left out: a
 * claim without anybody who makes it, or a statement that names a day only as the article's own day counts.
 */
export function writePackFacts(material: Material): ReadonlyMap<string, Fact> {
  const nextId = createIds("f-");
  return new Map(
    [...material.facts.values()].flatMap((fact) => {
      const written = writeFact(fact, material, nextId);
      return written === null ? [] : [[fact.id, written] as const];
    }),
  );
}

function writeFact(fact: ReadFact, material: Material, nextId: (text: string) => string): Fact | null {
  const { label, sources, evidence, time } = fact;
  if (label === "claimed" && sources.length === 0) return null;
  const statement = stateFact(fact, material);
  if (statement === null) return null;
  const parsed = factSchema.safeParse({
    id: nextId(`${wordsForId(fact.statement)} ${label}`),
    statement,
    label,
    time,
    sources: label === "reported" ? [] : sources,
    evidence,
  });
  return parsed.success ? parsed.data : null;
}
