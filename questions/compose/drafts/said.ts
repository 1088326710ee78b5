import type { FoundAttribution } from "../../reading/attributions/attributions.ts";
import type { Host } from "../clauses/host.ts";
import type { Draft } from "../draft.ts";
import { answerOf } from "./answer.ts";
import { draftOf } from "./put.ts";
import { finish, stateHost, type Workshop } from "./workshop.ts";

/** "Who said that the bridge was safe?", by what a source says in a whole clause. */
export function draftSources(workshop: Workshop): Draft[] {
  const { analysis, facts } = workshop.material;
  const heads = new Map<FoundAttribution, Host>();
  for (const host of workshop.hosts) {
    const holder = host.holders.at(-1);
    if (holder !== undefined && host.holders.length === 1 && !heads.has(holder)) heads.set(holder, host);
  }
  return analysis.attributions.flatMap((said, place) => {
    const host = heads.get(said);
    const fact = facts.get(`a${place + 1}`);
    const verb = verbOf(said);
    if (host === undefined || fact === undefined || verb === null) return [];
    const source = answerOf(workshop, said.sentence, said.sourceHead);
    const told = stateHost(workshop, host);
    if (source === null || told === null) return [];
    const stem = {
      text: finish(`${whoOf(source.wh.words)} ${verb} that ${told.text}`),
      needs: told.needs,
      resolved: told.resolved,
    };
    return draftOf(workshop, said.sentence, fact.id, stem, {
      ...{ slot: "source", skill: "source", rule: "source of a statement" },
      prior: (source.wh.entity === null ? 0.66 : 0.82) * (0.7 + 0.3 * host.trust),
      answer: source.answer,
      needs: source.needs,
    });
  });
}

/** People and bodies of people speak; what they stand for does not matter to the question. */
const whoOf = (wh: string): string => (/^(?:what|which city)$/.test(wh) ? "who" : wh);

const TAKES_THAT =
  /^(?:sa(?:id|ys?)|add(?:s|ed)?|announce[sd]?|argue[sd]?|claim(?:s|ed)?|believe[sd]?|warn(?:s|ed)?|insist(?:s|ed)?|note[sd]?|explain(?:s|ed)?|suggest(?:s|ed)?|report(?:s|ed)?|confirm(?:s|ed)?|reveal(?:s|ed)?|acknowledge[sd]?|admit(?:s|ted)?|allege[sd]?|assert(?:s|ed)?|contend(?:s|ed)?|declare[sd]?|predict(?:s|ed)?|estimate[sd]?|state[sd]?|conclude[sd]?|think|thinks|thought|hope[sd]?|expect(?:s|ed)?|fear(?:s|ed)?|recall(?:s|ed)?|stress(?:es|ed)?|maintain(?:s|ed)?|writes?|wrote)$/;

/** The verb of saying as it stands in a question with "who"; null for one that takes no clause. */
function verbOf({ cueWord }: FoundAttribution): string | null {
  const { lower, tag } = cueWord;
  if (lower === "according") return "said";
  if (!TAKES_THAT.test(lower) || !/^VB[DZP]$/.test(tag)) return null;
  return tag === "VBP" ? (lower === "say" ? "says" : `${lower}s`) : lower;
}

/** "Who said: “No one was hurt”?", by a quotation with a speaker who has a name. */
export function draftQuotes(workshop: Workshop): Draft[] {
  const { analysis } = workshop.material;
  return analysis.document.quotations.flatMap((quotation) => {
    const held = analysis.attributions
      .map((said, place) => ({ said, place }))
      .filter(({ said }) =>
        said.content.some((part) => part.start < quotation.end && part.end > quotation.start),
      );
    const holder = held.at(-1);
    return holder === undefined ? [] : quoteOf(workshop, holder, quotation);
  });
}

const QUOTE_WORDS = { least: 2, most: 28 };

function quoteOf(
  workshop: Workshop,
  { said, place }: { said: FoundAttribution; place: number },
  quotation: { start: number; end: number },
): Draft[] {
  const { analysis, facts } = workshop.material;
  const fact = facts.get(`a${place + 1}`);
  const source = answerOf(workshop, said.sentence, said.sourceHead);
  const words = analysis.document.text
    .slice(quotation.start, quotation.end)
    .replace(/\s+/g, " ")
    .replace(/[.,;:]$/, "")
    .trim();
  const count = words.split(" ").length;
  if (fact === undefined || source === null || source.wh.entity === null) return [];
  if (count < QUOTE_WORDS.least || count > QUOTE_WORDS.most || /["“”]/.test(words)) return [];
  const unit = analysis.document.sentences.find(
    (sentence) => sentence.unit.start <= quotation.start && sentence.unit.end >= quotation.end,
  );
  if (unit === undefined) return [];
  const whole = count > 6;
  const text = `${whole ? "Who said:" : "Whose words are"} “${words}”?`;
  const needs = [...source.needs, ...(unit === said.sentence ? [] : [said.sentence])];
  return draftOf(
    workshop,
    unit,
    fact.id,
    { text, needs: [], resolved: false },
    {
      ...{ slot: "source", skill: "quote", rule: "speaker of a quotation" },
      prior: 0.78,
      answer: source.answer,
      needs,
    },
  );
}
