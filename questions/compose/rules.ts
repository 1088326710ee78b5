/** The rules that make questions, for people: what each looks for and what it asks. */
export const RULES: Readonly<Record<string, string>> = {
  "office of a person":
    "The article gives a person an office beside the name; the question asks for the office.",
  "a clause with a gap":
    "A clause in the article’s words, with a gap for a name, a number or a year that stands nowhere else in it.",
  "a clause as it is told": "A clause in the article’s words, with its source; it is true.",
  "a clause with one part changed":
    "A clause in which one name, number or date was changed for one of which the article says nothing such.",
  "how the article stands to a clause":
    "The article says it itself, hands it on from a source, expects it or judges it.",
  "the same content with and without its source":
    "What a source says, four times: with its source, without, with another one, and harder than the source made it.",
  "one source inside the words of another":
    "The article hands on the words of a source that hands on those of another.",
  "people and their offices": "The article gives at least three people offices that differ.",
  "statements and their sources": "At least three named sources say things that differ.",
  "the statements of one source": "A named source says at least two things, and others say two more.",
  "the sentence that answers": "One sentence answers the question, and no other comes near it.",
  "events by their certain times":
    "At least three events have certain times of their own that do not overlap.",
};
