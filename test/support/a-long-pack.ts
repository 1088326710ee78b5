import type { Pack } from "../../questions/pack/pack.ts";
import { aPack } from "./a-pack.ts";

/** A pack of so many facts, each asked by one choice whose first option is right: `f0` by `q0`, and so on. */
export function aLongPack(facts: number, id = "long"): Pack {
  const pack = aPack({ id, title: `A pack called ${id}` });
  const [fact] = pack.facts;
  const [question] = pack.questions;
  if (fact === undefined || question === undefined) throw new Error("The model pack is empty");
  const places = Array.from({ length: facts }, (_, place) => place);
  return {
    ...pack,
    facts: places.map((place) => ({ ...structuredClone(fact), id: `f${place}` })),
    questions: places.map((place) => ({ ...structuredClone(question), id: `q${place}`, fact: `f${place}` })),
  };
}
