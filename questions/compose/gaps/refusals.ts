import { Refusal } from "../material/refusal.ts";

/** Why words of a sentence are no gap. */
export const IN_FRONT = new Refusal(
  "a word that only joins the sentence to another",
  "In contrast, Norway has closed the bridge in Oslo.",
);
export const POINTS_AWAY = new Refusal(
  "words beside it that only the article explains",
  "But right now Norway is closing only 10 bridges.",
);
export const NOWADAYS = new Refusal(
  "today, of what is so at all times",
  "Norway closes the bridge in Oslo today.",
);
export const WITHOUT_NOUN = new Refusal("some, of what?", "Some sold their ships to Norway in Oslo.");
export const OF_SOMEBODY = new Refusal(
  "a pronoun in the words of somebody",
  "Peter Lund opened the bridge in Oslo. “He closed the harbor of Bergen,” Anna Berg said.",
);
export const WHICH_ONE = new Refusal(
  "what only the article around it says which",
  "Norway closed the bridge in Oslo for the past three summers.",
);
export const HALF_A_PAIR = new Refusal("half a pair of marks", "No,” said Anna Berg in Oslo.");
export const LEANS = new Refusal(
  "a pronoun, and no sentence before that explains it",
  "It has two bridges in Oslo.",
);
export const LONG_PAIR = new Refusal(
  "two sentences that are too long",
  "Anna Berg opened the bridge in Oslo in 2010 and closed the tunnel in Bergen at the end of the long war with Denmark, in which many ships of both old countries had been lost in the cold sea between the islands of the north. It had carried the iron and the wood and the fish of Norway to the harbors of Denmark, Sweden and Iceland, where sailors and teachers and engineers waited for it in every summer.",
);
export const UNCLEAR = new Refusal(
  "too little that ties it to its article",
  "The problem for Mexico is that the damage to its own economy would be much larger.",
);
export const SHOWN_BESIDE = new Refusal(
  "an answer that stands beside its gap",
  "Norway closed the Oslo bridge beside the Oslo harbor.",
);
export const NOBODY_SHOWN = new Refusal(
  "a source without a name that the passage does not show",
  "Anna Berg runs the harbor of Oslo. Her aides say it is too early to discuss strategies for Norway but noted that Berg won competitive races in a mostly Danish district.",
);
export const EASY_COUNTRY = new Refusal(
  "a country behind its city, which anybody knows",
  "Anna Berg spoke in Novi, Michigan, in 2010.",
);
export const SHORT_FORM = new Refusal(
  "a short form in brackets behind what it stands for",
  "The Norwegian Bridge Commission (NBC) closed the bridge in Oslo.",
);
export const NO_YEAR = new Refusal(
  "a time without a year, with a gap",
  "In August, Norway closed the bridge.",
);
export const HALF_A_WORD = new Refusal("half of a word", "Engineers of Norway share a high-five in Oslo.");
export const NO_TERM = new Refusal(
  "words that make no term",
  "Then Norway opened the scoring, when Peter Lund scored a close-ranged shot.",
);
