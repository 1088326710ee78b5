/**
 * How an article that uses the verb stands to what is said: it was said ("speech"), it was said and is open whether
 * true ("claim"), or it is held or found, not always said ("belief").
 */
export type SayingClass = "speech" | "claim" | "belief";

/** What a verb of saying does in a sentence; one column of the table each. */
export type SayingTrait =
  /** May follow what is said: "C, the ministry VERB", "“C,” VERB the ministry". */
  | "after"
  /** Takes a clause with "that": "VERB that C". */
  | "that"
  /** Without "that" it tells what happened before somebody's eyes: "VERB the prices rise". */
  | "needsThat"
  /** The clause stands without "that" as well as with it. */
  | "bare"
  /** Who says it so stands by it: neither denies, asks nor wishes it. */
  | "holds"
  /** Says that it is not so, or doubts it. */
  | "denies"
  /** Asks whether or what; nothing is said to be so. */
  | "asks"
  /** Was told it by others. */
  | "hears"
  /** The listener stands before what is said: "VERB reporters that C". */
  | "listener"
  /** It does not stand without the listener: "VERB that C" is no English. */
  | "needsListener"
  /** It says so only with "out" behind it. */
  | "out"
  /** A noun may be what is said: "VERB the charge". */
  | "object"
  /** What follows it is what is said and never a thing, whatever a tree sees there. */
  | "clause"
  /** An infinitive may be what is said: "VERB to leave". */
  | "infinitive"
  /** Gives something a name or a judgement, mostly in quotation marks: "VERB it “a disaster”". */
  | "names"
  /** A report, a picture or a figure may do it as well as people: "the figures VERB". */
  | "thing"
  /** In the passive it tells what nobody in particular says: "is VERBED to have". */
  | "rumour"
  /** Denied, it leaves something open: "did not VERB how many". */
  | "opens"
  /** A sound, a gesture or a medium that goes with words: only words in quotation marks behind it are said. */
  | "manner";

/** A verb and its traits. */
export type SayingRow = readonly [lemma: string, ...traits: SayingTrait[]];

/** What most verbs of saying do. */
export const ASSERTS = ["after", "that", "holds"] as const;
