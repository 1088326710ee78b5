import type { Person } from "../../article/article.ts";
import { dropArticle } from "../../text/words.ts";
import { foldWords } from "../../text/fold.ts";
import type { KnownMistake, TypedInput, TypedKey, TypedMatch } from "./key.ts";
import { foldRegnal, inSpokenOrder, regnalOf } from "./names/name-order.ts";
import { matchName, type NameMatch, spellingsOf } from "./names/person-name.ts";
import { titleLength } from "./names/titles.ts";
import { foldRomanization, isKoreanFamily } from "./names/transliteration.ts";
import { isSlipOfName } from "./slip.ts";

/** A person as typed answers are compared with: every spelling of the name, folded; the fullest first. */
interface Known {
  readonly name: string;
  readonly forms: readonly (readonly string[])[];
  readonly office: readonly string[] | null;
  /** Every run of words of a form, as it is written and romanized: a name without any of these is another one. */
  readonly runs: ReadonlySet<string>;
}

function runsOf(forms: readonly (readonly string[])[]): Set<string> {
  const runs = new Set<string>();
  for (const words of forms.flatMap((form) => [form, foldRomanization(form)]))
    for (const from of words.keys())
      for (let to = from + 1; to <= words.length; to++) runs.add(words.slice(from, to).join(""));
  return runs;
}

/** People who share a run with the words; a Korean family name may be spelled like none of them. */
function sharing(words: readonly string[], people: readonly Known[]): readonly Known[] {
  if (words.some(isKoreanFamily)) return people;
  const runs = [...runsOf([words])];
  return people.filter((person) => runs.some((run) => person.runs.has(run)));
}

/** A name as its words, and once more without a title that is part of it ("Pope Francis"). */
function formsOf(name: string): (readonly string[])[] {
  const words = foldRegnal(foldWords(name));
  const title = titleLength(words, null);
  return title <= 0 ? [words] : [words, words.slice(title)];
}

const KNOWN = new WeakMap<Person, Known>();

/** Made once for each person: an article with many people is asked about all of them at every answer. */
function knownPerson(person: Person): Known {
  const { name, also, office } = person;
  const kept = KNOWN.get(person);
  if (kept !== undefined) return kept;
  const forms = [name, ...also].flatMap(formsOf);
  const known = { name, forms, office: office === undefined ? null : foldWords(office), runs: runsOf(forms) };
  KNOWN.set(person, known);
  return known;
}

/**
 * The typed words without a title before or an office after the name ("Lavrov, Russia's foreign minister"). A
 * comma may also part the family name from the given ones ("Lavrov, Sergey").
 */
function nameIn(given: string, office: Known["office"]): readonly string[] {
  const words = foldRegnal(foldWords(given));
  const comma = given.indexOf(",");
  const before = comma < 0 ? 0 : foldWords(given.slice(0, comma)).length;
  const title = titleOf(words, { office, before });
  const name = words.slice(title);
  const after = comma < 0 ? [] : foldWords(given.slice(comma + 1));
  const isOffice = after.length > 1 && titleLength([...after, "x"], office) === after.length;
  if (isOffice) return name.slice(0, name.length - after.length);
  return comma < 0 ? name : inSpokenOrder(name, before - title);
}

/** A family name before a comma is no title: "King, Martin Luther". */
function titleOf(
  words: readonly string[],
  { office, before }: { office: Known["office"]; before: number },
): number {
  const title = titleLength(words, office);
  return before > 0 && title >= before ? 0 : title;
}

/** How well the typed text names a person. A single word that is one of several names is the family name at most. */
function matchKnown(given: string, { forms, office }: Known): NameMatch {
  const typed = nameIn(given, office);
  const isLong = forms.some((form) => form.length > 1);
  let best: NameMatch = 0;
  for (const form of forms) {
    const match = matchName(typed, form);
    const capped = isLong && form.length === 1 && match >= 3 ? ((match - 2) as NameMatch) : match;
    if (capped > best) best = capped;
  }
  return best;
}

function isSlipOf(given: string, { forms, office }: Known): boolean {
  const typed = nameIn(given, office);
  const isNear = (words: readonly string[], name: readonly string[]): boolean =>
    regnalOf(words) === regnalOf(name) &&
    spellingsOf(name).some((spelling) => isSlipOfName(words.join(" "), spelling));
  return forms.some((form) => isNear(typed, form) || isNear(foldRomanization(typed), foldRomanization(form)));
}

/** The person who is asked for, and the other people of the article. */
function sortPeople({ key, people }: TypedInput): { target: Known; others: Known[] } {
  const known = people.map(knownPerson);
  const asked = foldRegnal(foldWords(key.answerText));
  const same = sharing(asked, known).find(({ forms }) => forms.some((form) => matchName(asked, form) >= 3));
  const accepted = [key.answerText, ...key.accept].flatMap(formsOf);
  const forms = [...accepted, ...(same?.forms ?? [])];
  return {
    target: { name: key.answerText, forms, office: same?.office ?? null, runs: runsOf(forms) },
    others: known.filter((person) => person !== same),
  };
}

/** Whom the typed text names best, and how well. */
function bestOf(given: string, people: readonly Known[]): { name: string; match: NameMatch } {
  return sharing(foldWords(given), people)
    .map((person) => ({ name: person.name, match: matchKnown(given, person) }))
    .reduce((best, one) => (one.match > best.match ? one : best), { name: "", match: 0 });
}

function bestMistake(
  given: string,
  { mistakes }: TypedKey,
): { mistake: KnownMistake; match: NameMatch } | null {
  const words = dropArticle(foldWords(given)).join(" ");
  const ranked = mistakes.map((mistake) => {
    const isSame = dropArticle(foldWords(mistake.text)).join(" ") === words;
    return { mistake, match: isSame ? 4 : matchName(nameIn(given, null), foldWords(mistake.text)) } as const;
  });
  return ranked.toSorted((one, other) => other.match - one.match)[0] ?? null;
}

/**
 * A person's name: title dropped, family name first or last or alone, known romanizations, one slip in a long
 * name. Whoever is named more exactly wins: another person of the article is never taken for the right one, and
 * a family name that two people share names neither.
 */
export function matchPerson(input: TypedInput): TypedMatch {
  const { given, key } = input;
  const { target, others } = sortPeople(input);
  const match = matchKnown(given, target);
  const mistake = bestMistake(given, key);
  if (mistake !== null && mistake.match > match) return { kind: "mistake", mistake: mistake.mistake };
  const rival = bestOf(given, others);
  if (rival.match > match) {
    return { kind: "refused", why: `That names ${rival.name}, somebody else in the article.` };
  }
  if (match > 0 && match <= 2 && rival.match === match) {
    return {
      kind: "refused",
      why: `The article also names ${rival.name}: the family name alone does not tell them apart.`,
    };
  }
  if (match > 0) return { kind: "accepted", closeness: "variant" };
  const isSlip =
    input.forgivesSlips && isSlipOf(given, target) && !others.some((person) => isSlipOf(given, person));
  return isSlip ? { kind: "accepted", closeness: "slip" } : { kind: "unknown" };
}
