import type { FoundAttribution } from "../../reading/attributions/attributions.ts";
import { type Phrase, phraseOf } from "../../reading/document/phrase.ts";
import { Refusal } from "../material/refusal.ts";
import type { Workshop } from "../material/workshop.ts";
import { type Clause, clausesIn } from "./clause.ts";
import type { Parts } from "./parts.ts";

/** A clause that can be asked about in words: finite, with a subject that can be said, and parts in a sure order. */
export type Host = Omit<Clause, "subject" | "parts"> & Parts;

/** The clauses of an article that can be asked about, in its order. */
export const hostsIn = (workshop: Workshop): readonly Host[] => workshop.once(findHosts);

const findHosts = (workshop: Workshop): Host[] =>
  clausesIn(workshop).flatMap((clause) =>
    clause.parts instanceof Refusal ? [] : [{ ...clause, ...clause.parts }],
  );

/** What an attribution's source is called with everything that only describes it left out. */
export const sourcePhrase = ({ sentence, sourceHead }: FoundAttribution): Phrase =>
  phraseOf(sentence, sourceHead);
