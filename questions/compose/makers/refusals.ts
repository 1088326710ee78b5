import { Refusal } from "../material/refusal.ts";

/** Why a draft or a told clause is not put in some kind. */
export const LOOSE = new Refusal("a stem that nothing ties to its article", "The crew closed the gate.");
export const FEW_OPTIONS = new Refusal(
  "fewer than three good wrong answers",
  "The crew opened the old bridge in Oslo.",
);
export const FEW_CITIES = new Refusal(
  "fewer than two other cities far enough away",
  "Anna Berg flew to Oslo. Peter Lund flew to Bergen. Ada Moss flew to Stockholm.",
);
export const LOOSE_CLAUSE = new Refusal(
  "a clause that nothing ties to its article",
  "Each section has a theme for the school.",
);
export const SEVERAL_FIGURES = new Refusal("a gap for several figures", "Norway closed two bridges in Oslo.");
export const HALF_A_PART = new Refusal(
  "a gap that is half of its phrase",
  "Power plants are the largest source of U.S. carbon emissions.",
);
export const DAY_IN_GAP = new Refusal(
  "a gap for a day, which is written in many ways",
  "Norway closed the bridge in Oslo on September 30, 2016.",
);
export const BESIDE_GAP = new Refusal(
  "words of the answer beside its gap",
  "The Oslo River Bridge is an old bridge over the Oslo River.",
);
export const LOOSE_GAP = new Refusal(
  "a gap in a clause that nothing else ties to its article",
  "Peter Lund answered with logic.",
);
export const LEFT_OPEN = new Refusal(
  "what the article leaves open, as a statement",
  "Norway did not say when it had closed the bridge in Oslo.",
);
export const JUDGED = new Refusal(
  "a judgement as true or false",
  "Norway is the most striking and beautiful country of bridges in Europe.",
);
export const NEGATED = new Refusal("a negation as true or false", "Norway did not close the bridge in Oslo.");
export const NOTHING_TO_CHANGE = new Refusal(
  "no name, number or date in a statement",
  "Anna Berg now says she opposes the deal.",
);
export const ONLY_TRUE_CHANGES = new Refusal(
  "nothing that could be put in and be false",
  "Some settlers landed in Oslo County.",
);
export const FINDING = new Refusal(
  "a finding, which is hardly less than a proof",
  "A Bloomberg poll shows that Norway had closed the bridge in Oslo.",
);
export const RETOLD_LENGTH = new Refusal(
  "a retelling that is too short or too long",
  "The Greek Orthodox Church estimates that number is closer to 40,000.",
);
export const NOBODY_ELSE = new Refusal(
  "no other source to put in",
  "Anna Berg said that Norway had closed the bridge in Oslo.",
);
export const NAMED_WITHIN = new Refusal(
  "a source that its own words name",
  "According to Anna Berg, the old bridge of Anna Berg in Oslo had closed two roads.",
);
export const SAME_SOURCES = new Refusal(
  "two sources that may be the same",
  "Anna Berg said that Peter Lund believed that Berg had said that Norway had closed the bridge in Oslo.",
);
export const LONG_LABEL = new Refusal(
  "a clause that is too long to label",
  "Norway had closed the bridge in Oslo at the end of the war with Denmark at three times the cost of the tunnel under the old harbor of Bergen.",
);
export const DOUBTFUL_LABEL = new Refusal(
  "a label that one could dispute",
  "The bridge plan of Norway is linear in Oslo.",
);
export const NO_DAY_MISSED = new Refusal(
  "no deed of a day, as what a date leaves open",
  "Norway made ships in 2015.",
);
export const SEVERAL_SENTENCES = new Refusal(
  "an answer that more than one sentence proves",
  "Peter Lund opened the bridge in Oslo. He closed the harbor of Bergen in 2010.",
);
export const NO_CLEAR_SENTENCE = new Refusal(
  "an answer that no sentence shows clearly",
  "Norway continues his praise of the bridge. Tunisia won a penalty kick in the 33rd minute.",
);
export const MAY_ANSWER_TOO = new Refusal(
  "another sentence that may answer too",
  "Norway closed the bridge in Oslo in 2012. Denmark closed the bridge in Oslo in 2012 with Norway.",
);
export const FEW_SENTENCES = new Refusal(
  "fewer than three sentences near it in matter",
  "Norway closed the bridge in 2010.",
);
export const HIDES_SOURCE = new Refusal(
  "a gap whose stem loses its source",
  "More than half of the bridges of Norway are flat out wrong, according to the top medical journal.",
);
