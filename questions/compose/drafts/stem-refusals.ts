import { Refusal } from "../material/refusal.ts";

/** Why a clause with its parts gives no question in words. */
export const TOO_DEEP = new Refusal(
  "more than two sources deep",
  "Anna Berg said Peter Lund said Ada Moss said the bridge had closed two roads.",
);
export const BEFORE_TAIL = new Refusal(
  "what follows may belong to it",
  "Attention must be paid, by the ministers of Norway and everyone else. Norway closed the bridge, and criticized Denmark for not doing so.",
);
export const BROKEN = new Refusal(
  "a verb without its object, or a clause that is cut",
  "Norway would then choose between the new flag and its old flag.",
);
export const UNSAYABLE = new Refusal("a part that cannot be said alone", "They closed the bridge in Oslo.");
export const INCOMPLETE = new Refusal(
  "words that call for another part",
  "Norway has even tried bidding on steel mills to create a captive buyer for its coal bundled with carbon credits.",
);
export const ENDS_TORN = new Refusal(
  "a stem that ends open",
  "A bulldozer pushed the mound to make room for more.",
);
export const STEM_LENGTH = new Refusal(
  "a stem that is too long or too short",
  "The harbor commissioner says an internal review shows no one from the state Department of Harbor Services released part of Danish prime minister Peter Lund’s 1995 state harbor tax filings to the Oslo Times in the spring of the great storm.",
);
export const STUTTER = new Refusal(
  "two prepositions beside each other",
  "Six million jobs also depend on exports to Mexico, one slide says.",
);
export const NAMES_ANSWER = new Refusal("a stem that names its answer", "Anna Berg praised Berg’s plan.");
export const AGAIN = new Refusal(
  "a stem that was asked before",
  "Anna Berg opened the bridge in Oslo. Anna Berg opened the bridge in Oslo.",
);
export const TWO_ANSWERS = new Refusal(
  "a stem with two answers",
  "Anna Berg closed the bridge in Oslo. Peter Lund closed the bridge in Oslo.",
);
