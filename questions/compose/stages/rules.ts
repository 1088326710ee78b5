interface Rule {
  /** Where it stands, in `questions/compose/`. */
  readonly file: string;
  /** What it looks for and what it asks, for people. */
  readonly says: string;
}

/** The rules that make questions. Learned weights go by these names: one that is renamed takes its weight along. */
export const RULES = {
  "office of a person": {
    file: "drafts/office.ts",
    says: "The article gives a person an office or a role beside the name, with of what; the question asks for it.",
  },
  "a clause with a gap": {
    file: "makers/cloze.ts",
    says: "A clause in the article’s words, with a gap for a name, a number or a year that stands nowhere else in it.",
  },
  "a clause as it is told": {
    file: "makers/true-false.ts",
    says: "A clause in the article’s words, with its source; it is true.",
  },
  "a clause with one part changed": {
    file: "makers/true-false.ts",
    says: "A clause in which one name, number or date was changed for one of which the article says nothing such.",
  },
  "how the article stands to a clause": {
    file: "makers/label.ts",
    says: "The article says it itself, hands it on from a source, expects it or judges it.",
  },
  "the same content with and without its source": {
    file: "makers/retelling.ts",
    says: "What a source says, four times: with its source, without, with another one, and harder than the source made it.",
  },
  "one source inside the words of another": {
    file: "makers/chain.ts",
    says: "The article hands on the words of a source that hands on those of another.",
  },
  "people and their offices": {
    file: "makers/match-offices.ts",
    says: "The article gives at least three people offices that differ.",
  },
  "statements and their sources": {
    file: "makers/match-sources.ts",
    says: "At least three named sources say things that differ.",
  },
  "the statements of one source": {
    file: "makers/multi.ts",
    says: "A named source says at least two things, and others say two more.",
  },
  "the sentence that answers": {
    file: "makers/evidence.ts",
    says: "One sentence answers the question, and no other comes near it.",
  },
  "events by their certain times": {
    file: "makers/sequence.ts",
    says: "At least three events have certain times of their own that do not overlap.",
  },
  "subject: who": {
    file: "drafts/subject.ts",
    says: "A clause says what somebody did or what happened to them; the question asks who.",
  },
  "subject: what": {
    file: "drafts/subject.ts",
    says: "A clause says what something does or what happened to it; the question asks what.",
  },
  "object: who": {
    file: "drafts/argument.ts",
    says: "A clause says whom a deed concerns; the question asks who.",
  },
  "object: what": {
    file: "drafts/argument.ts",
    says: "A clause says what a deed concerns; the question asks what.",
  },
  "oblique: who": {
    file: "drafts/argument.ts",
    says: "A name stands behind a preposition that the verb calls for, or that suits a name; the question asks who.",
  },
  "oblique: what": {
    file: "drafts/argument.ts",
    says: "A thing stands behind a preposition that the verb calls for; the question asks what.",
  },
  "time of an event": {
    file: "drafts/when.ts",
    says: "One certain time hangs on the verb of the clause; the question asks when.",
  },
  "time by another event": {
    file: "drafts/when.ts",
    says: "The article says after, before or during what else it happened; the question asks when.",
  },
  "place by its name": {
    file: "drafts/where.ts",
    says: "A named place, which stands for no government, says where; the question asks where.",
  },
  "place by a noun": {
    file: "drafts/where.ts",
    says: "A noun for a place says where; the question asks where.",
  },
  "number of things": {
    file: "drafts/how-many.ts",
    says: "A number counts the things of a clause; the question asks how many, how much or what share.",
  },
  "length of time": {
    file: "drafts/how-long.ts",
    says: "The article says for how many years, days or minutes it went on; the question asks how long.",
  },
  "who somebody is": {
    file: "drafts/copula.ts",
    says: "The article says of a person with a name who that is.",
  },
  "what something is": {
    file: "drafts/copula.ts",
    says: "The article says of something with a name what that is.",
  },
  "reason of an event": {
    file: "drafts/reason.ts",
    says: "The article says because of what it happened; the question asks why.",
  },
  "purpose of an event": {
    file: "drafts/reason.ts",
    says: "The article says to what end it happened; the question asks why.",
  },
  "source of a statement": {
    file: "drafts/said.ts",
    says: "A source says something in a whole clause; the question asks who says it.",
  },
  "speaker of a quotation": {
    file: "drafts/quoted.ts",
    says: "Words in quotation marks have a speaker with a name; the question asks whose they are.",
  },
  "a gap in a sentence": {
    file: "gaps/find-gaps.ts",
    says: "A name, a date, a number or a thing that no question in words asks for is left out of its sentence.",
  },
  "what a date leaves open": {
    file: "makers/not-said.ts",
    says: "The article gives the month of an event but no day, or the year but no month.",
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES;

/** What a rule looks for and asks; empty for a name that is none: questions may be made by hand. */
export const explainRule = (name: string): string =>
  Object.hasOwn(RULES, name) ? RULES[name as RuleName].says : "";
