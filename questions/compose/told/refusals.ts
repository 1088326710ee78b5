import { Refusal } from "../material/refusal.ts";

/** Why a clause that can be taken out whole is not told. */
export const NO_SOURCE = new Refusal(
  "a source that cannot be named",
  "They said that Norway had closed the bridge in Oslo.",
);
export const NOT_ALONE = new Refusal(
  "words that lead out of the clause",
  "Anna Berg opened this bridge in Oslo.",
);
export const FEW_WORDS = new Refusal("too few words to tell anything", "Anna Berg left Oslo.");
export const MANY_WORDS = new Refusal(
  "too many words to take in",
  "Norway said that Denmark had closed the bridge in Oslo and the tunnel in Bergen at the end of the long war with Sweden in the cold and dark north of the old country of ships and iron and wood and fish.",
);
export const NO_SUBJECT_TOLD = new Refusal(
  "a subject that cannot be named alone",
  "A casual, get-acquainted summit meeting between Mr. Lund and Mr. Berg at the Sunnylands estate in California in June 2013 had failed to break the ice.",
);
