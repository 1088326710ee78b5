import type { Sentence, Word } from "../../reading/document/document.ts";
import { isBodyWord } from "../../reading/gazetteer/offices.ts";
import { capitalsIn } from "../material/capitals.ts";
import { guards, refusalOf } from "../material/refusal.ts";
import type { Workshop } from "../material/workshop.ts";
import { type Candidate, type Make, PRIOR } from "./gap-candidate.ts";
import { isParty, precedesName } from "./larger-names.ts";

const LONGEST_RUN = 7;
const opensName = (word: Word | undefined): boolean => word !== undefined && precedesName(word);

interface Run {
  readonly workshop: Workshop;
  readonly sentence: Sentence;
  readonly word: Word;
  readonly last: number;
  readonly before: Word | undefined;
  readonly after: Word | undefined;
}

const isCapital = ({ index }: Workshop, { words }: Sentence, at: number): boolean => {
  const one = words[at];
  if (one === undefined || !/^\p{Lu}/u.test(one.text) || index.timeAt(one) !== undefined) return false;
  return at > 0 || /^NNPS?$/.test(one.tag);
};

/** What shows that a run of capitals is no name that one could know. */
export const RUN_GUARDS = guards<Run>([
  {
    name: "the name of a party",
    example: "Anna Berg praised the Republican Peter Lund in Oslo.",
    rejects: ({ word }) => isParty(word),
  },
  {
    // "Ms. Atimadi" without her title
    name: "a title before its name",
    example: "Mr. Lund closed the bridge in Oslo.",
    rejects: ({ workshop, sentence, word }) =>
      precedesName(word) && isCapital(workshop, sentence, word.index + 1),
  },
  {
    // "The Globe and Mail" not without its second half, "Kravis Roberts amp Co." not at all
    name: "half of a pair of names",
    example: "Anna Berg of The Globe and Mail praised the bridge in Oslo.",
    rejects: ({ workshop, sentence, word, before, after }) =>
      /^(?:&|amp)$/.test(before?.lower ?? "") ||
      /^(?:&|amp)$/.test(after?.lower ?? "") ||
      (before?.lower === "and" &&
        isCapital(workshop, sentence, word.index - 2) &&
        sentence.words[word.index - 3]?.text === "The"),
  },
  {
    // "Franklin Park, Ill."
    name: "a short form with a stop",
    example: "Anna Berg spoke in Everett, Wash., in 2010.",
    rejects: ({ word, last }) => last === word.index && /^\p{Lu}\p{Ll}{0,4}\.$/u.test(word.text),
  },
  {
    // "Old Baby Ruth": the first word of a sentence has a capital anyway
    name: "a name behind the first word, which may belong to it",
    example: "Early Watt engines closed the bridge in Oslo.",
    rejects: ({ word, before }) => word.index === 1 && /^(?:JJ|NN|NNS|VBG|VBN)$/.test(before?.tag ?? ""),
  },
  {
    // "Amid reports": the first word of a sentence is a name only where it has its capital elsewhere too
    name: "a capital that only the sentence gave",
    example: "Web developers face big problems with the bridge in Oslo.",
    rejects: ({ workshop, word, last }) =>
      word.index === 0 && last === 0 && !capitalsIn(workshop).has(word.text),
  },
  {
    // "Vice Chairman Ada Moss": the name in it is the narrower gap
    name: "capitals with a person among them",
    example: "If the bridge could make money, Vermont Sen. Anna Berg is against it.",
    rejects: ({ workshop, sentence, word, last }) =>
      sentence.words
        .slice(word.index, last + 1)
        .some(({ index }) => workshop.index.mentionAt(sentence, index)?.entity.kind === "person"),
  },
  {
    name: "too many capitals in a row",
    example: "Norway read the Great New Harbor Bridge Song Of Old Danish Sailors And Teachers in Oslo.",
    rejects: ({ word, last }) => last - word.index >= LONGEST_RUN,
  },
]);

/** A run of capitalized words that the article never explains. */
export function capitals(workshop: Workshop, sentence: Sentence, word: Word, make: Make): Candidate {
  const { words } = sentence;
  const isAt = (at: number): boolean => isCapital(workshop, sentence, at);
  if (!isAt(word.index) || (isAt(word.index - 1) && !opensName(words[word.index - 1]))) return null;
  let last = word.index;
  while (isAt(last + 1) || (isJointOfName(workshop, { sentence, last }) && isAt(last + 2))) last++;
  const [before, after] = [words[word.index - 1], words[last + 1]];
  const why = refusalOf(RUN_GUARDS, { workshop, sentence, word, last, before, after });
  return why ?? make({ first: word.index, last }, "thing", PRIOR.capitals);
}

/** "Gallery of Art", not "Ada Moss of Norway". */
const isJointOfName = (
  { index }: Workshop,
  { sentence, last }: { sentence: Sentence; last: number },
): boolean =>
  /^(?:of|for)$/.test(sentence.words[last + 1]?.lower ?? "") &&
  (isBodyWord(sentence.words[last]?.lower ?? "") ||
    index.mentionAt(sentence, last + 2)?.entity.kind !== "place");
