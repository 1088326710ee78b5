import { SMALL_NUMBERS } from "../../lexicon/number-words.ts";
import type { Expected, TypedKey } from "../../kinds/typed/key.ts";
import { foldWords } from "../../text/fold.ts";
import { matchTyped } from "../../kinds/typed/match-typed.ts";
import { COUNTRIES } from "../../reading/gazetteer/countries.ts";
import type { Person } from "../../article/article.ts";
import type { Entity } from "../../reading/names/entities.ts";
import { boundsOf } from "../../reading/document/phrase.ts";
import type { DraftAnswer } from "../stages/draft.ts";
import type { Workshop } from "../material/workshop.ts";
import { usualName } from "../options/regions.ts";

/** A key prints all of them; more would hide the answer. */
const MOST = 6;
const WORDS = [...SMALL_NUMBERS, "twenty"];

/**
 * Other answers that are as right: what else the article calls the same person, place or body, its short form in
 * brackets, the names of a state, an office without its place, a number in words and figures, a thing without whose it is. None that the rules of
 * marking would not take: a family name that two people share names neither.
 */
export function otherForms(answer: DraftAnswer, expects: Expected, workshop: Workshop): string[] {
  const forms = [
    ...namesInArticle(answer, workshop),
    ...(answer.type === "country" ? namesOfState(answer) : []),
    ...(answer.type === "office" ? [answer.text.replace(/ (?:of|for) .*$/, "")] : []),
    ...(answer.type === "number" ? numberForms(answer.text) : []),
    ...(expects === "words" ? [answer.text.replace(/^(?:its|his|her|their) /, "")] : []),
  ];
  const seen = new Set([foldWords(answer.text).join(" ")]);
  const people = answer.type === "person" ? workshop.once(peopleIn) : [];
  return forms
    .filter((form) => {
      const folded = foldWords(form).join(" ");
      if (folded === "" || form.length > 200 || seen.has(folded)) return false;
      seen.add(folded);
      const key: TypedKey = { answerText: answer.text, accept: [form], mistakes: [], expects };
      return matchTyped(form, key, people).kind === "accepted";
    })
    .slice(0, MOST);
}

/** The people whom marking knows of. */
const peopleIn = ({ material }: Workshop): readonly Person[] =>
  material.reading.people.map(({ name }) => ({ name, also: [] }));

/** What else the article calls somebody or something; none that it calls another one too. */
const namesInArticle = ({ entity }: DraftAnswer, workshop: Workshop): readonly string[] =>
  workshop.once(gatherForms).get(entity ?? "") ?? [];

function gatherForms({ material: { analysis } }: Workshop): Map<string, readonly string[]> {
  const { entities, document } = analysis;
  const owners = new Map<string, Set<Entity>>();
  for (const entity of entities)
    for (const { text } of entity.mentions) owners.set(text, (owners.get(text) ?? new Set()).add(entity));
  return new Map(
    entities.map(({ name, kind, mentions }) => {
      const forms = mentions.flatMap(({ text, sentence, first, last }) => {
        const { end } = boundsOf(sentence, { first, last });
        // "Fisheries Commission (NSFC)"; behind a person stands a party, or an age
        const short =
          kind === "person"
            ? undefined
            : /^ \((?:the )?(\p{Lu}[\p{L}&.-]{1,9})\)/u.exec(document.text.slice(end, end + 20))?.[1];
        return [...(owners.get(text)?.size === 1 ? [text] : []), ...(short === undefined ? [] : [short])];
      });
      return [name, [...new Set(forms)]];
    }),
  );
}

const namesOfState = ({ text }: DraftAnswer): readonly string[] =>
  COUNTRIES.find(({ names }) => names[0] === usualName(text))?.names ?? [];

/** "six" and 6, "$3 million" and "3 million dollars". */
function numberForms(text: string): string[] {
  const small = WORDS.indexOf(text.toLowerCase());
  if (small >= 0) return [String(small)];
  const dollars = /^\$(\d.*)$/.exec(text)?.[1];
  const word = /^\d+$/.test(text) ? WORDS[Number(text)] : undefined;
  return [
    ...(word === undefined ? [] : [word]),
    ...(dollars === undefined ? [] : [dollars, `${dollars} dollars`]),
  ];
}
