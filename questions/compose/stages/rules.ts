/** The rules that make questions, for people: what each looks for and what it asks. */
export const RULES: Readonly<Record<string, string>> = {
  "office of a person":
    "The article gives a person an office or a role beside the name, with of what; the question asks for it.",
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
  "subject: who": "A clause says what somebody did or what happened to them; the question asks who.",
  "subject: what": "A clause says what something does or what happened to it; the question asks what.",
  "object: who": "A clause says whom a deed concerns; the question asks who.",
  "object: what": "A clause says what a deed concerns; the question asks what.",
  "oblique: who":
    "A name stands behind a preposition that the verb calls for, or that suits a name; the question asks who.",
  "oblique: what": "A thing stands behind a preposition that the verb calls for; the question asks what.",
  "time of an event": "One certain time hangs on the verb of the clause; the question asks when.",
  "time by another event":
    "The article says after, before or during what else it happened; the question asks when.",
  "place by its name": "A named place, which stands for no government, says where; the question asks where.",
  "place by a noun": "A noun for a place says where; the question asks where.",
  "number of things":
    "A number counts the things of a clause; the question asks how many, how much or what share.",
  "length of time":
    "The article says for how many years, days or minutes it went on; the question asks how long.",
  "who somebody is": "The article says of a person with a name who that is.",
  "what something is": "The article says of something with a name what that is.",
  "reason of an event": "The article says because of what it happened; the question asks why.",
  "purpose of an event": "The article says to what end it happened; the question asks why.",
  "source of a statement": "A source says something in a whole clause; the question asks who says it.",
  "speaker of a quotation":
    "Words in quotation marks have a speaker with a name; the question asks whose they are.",
  "a gap in a sentence":
    "A name, a date, a number or a thing that no question in words asks for is left out of its sentence.",
  "what a date leaves open": "The article gives the month of an event but no day, or the year but no month.",
};
