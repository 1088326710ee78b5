import { Refusal } from "../material/refusal.ts";

/** Why a noun or a pronoun is no answer. */
export const NOBODY_NAMED = new Refusal(
  "an answer that only the article names",
  "It closed the bridge in Oslo.",
);
export const NO_NOUN = new Refusal(
  "an answer whose end the tree does not show",
  "One engineer was hurt and a dozen others were hurt in that region of Norway.",
);
export const NO_THING = new Refusal(
  "an answer that is no thing",
  "Nearly eight of 10 voters say they plan to open the bridge in Oslo.",
);
export const LONG_ANSWER = new Refusal(
  "an answer that is too long",
  "Anna Berg praised the long and careful and patient work of the many engineers of the old harbor of Oslo in Norway and in Denmark.",
);
export const ANSWER_TORN = new Refusal(
  "an answer that ends open",
  "A quarter of that, per the Berg plan, is $40,000.",
);
export const ANSWER_POINTS_AWAY = new Refusal(
  "an answer that says something only on its page",
  "Those bridges were closed by Norway in 2010.",
);
