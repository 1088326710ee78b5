import { contentWords, wordsOf } from "../../text/words.ts";
import type { Span } from "../../article/span.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Workshop } from "../material/workshop.ts";
import { type OfficeOfPerson, officesFor } from "../material/offices.ts";
import { spanAt } from "../material/span-at.ts";
import { surePeople } from "../material/sure-people.ts";
import { indexMatter, type Near } from "./near.ts";
import { withThe } from "./regions.ts";
import { verbsIn } from "./verbs.ts";

export type Unit = Reading["units"][number];

/** A unit with the words that carry its meaning. */
export interface IndexedUnit extends Unit {
  readonly matter: ReadonlySet<string>;
}

/** Somebody or something that the article names and that may be offered as an answer. */
export interface Named {
  readonly kind: "person" | "organization" | "country" | "place";
  /** As the reading has it, without "the". */
  readonly name: string;
  /** As a sentence has it: "the United Nations". */
  readonly text: string;
  /** As the article gives it; null for none. */
  readonly office: string | null;
  /** Pronouns that mean a person are among them. */
  readonly mentions: readonly Span[];
  /** The units that mention it, in order, each once. */
  readonly units: readonly IndexedUnit[];
  /** Kind of a place that is no state. */
  readonly placeKind: Reading["places"][number]["kind"] | null;
}

/** What somebody says, with the words that carry its meaning. */
export type Said = Reading["attributions"][number] & { readonly matter: ReadonlySet<string> };

/** An article made ready for looking up what stands where. */
export interface ArticleIndex {
  readonly reading: Reading;
  readonly units: readonly IndexedUnit[];
  readonly named: readonly Named[];
  /** The whole text in small letters, for telling what the article never mentions. */
  readonly lowerText: string;
  /** Every word of the units, as a lint reads it. */
  readonly words: ReadonlySet<string>;
  /** The sure people whose office stands beside their full name. */
  readonly officeHolders: readonly OfficeOfPerson[];
  readonly events: readonly (Reading["events"][number] & { readonly verbs: readonly string[] })[];
  readonly attributions: readonly Said[];
  readonly unitsNear: Near<IndexedUnit>;
  readonly attributionsNear: Near<Said>;
  unitAt(position: number): IndexedUnit | undefined;
  /** The verbs of all events in which a name takes part. */
  verbsOf(named: Named): readonly string[];
}

/** The article made ready for looking things up. */
export const indexOf = (workshop: Workshop): ArticleIndex => workshop.once(indexArticle);

function indexArticle(workshop: Workshop): ArticleIndex {
  const { reading, analysis } = workshop.material;
  const units = reading.units.map((unit) => ({ ...unit, matter: contentWords(unit.text) }));
  const unitAt = (position: number): IndexedUnit | undefined => spanAt(units, position);
  const unitsOf = (mentions: readonly Span[]): IndexedUnit[] => [
    ...new Set(mentions.flatMap(({ start }) => unitAt(start) ?? [])),
  ];
  const named: Named[] = [];
  const put = (one: Omit<Named, "units" | "text">): void => {
    const text = takesThe(one, analysis.raw) ? `the ${one.name}` : one.name;
    named.push({ ...one, text, units: unitsOf(one.mentions) });
  };
  for (const { name, office, mentions } of surePeople(reading))
    put({ kind: "person", name, office, mentions, placeKind: null });
  for (const { name, kind, mentions, metonymMentions } of reading.places) {
    const all = [...mentions, ...metonymMentions].sort((a, b) => a.start - b.start);
    if (all.length > 0 && kind !== "other")
      put({
        kind: kind === "country" ? "country" : "place",
        name,
        office: null,
        mentions: all,
        placeKind: kind,
      });
  }
  for (const { name, mentions } of reading.organizations)
    if (!named.some((other) => other.name === name))
      put({ kind: "organization", name, office: null, mentions, placeKind: null });
  const events = reading.events.map((event) => ({ ...event, verbs: verbsIn(event.predicate.text) }));
  const verbs = new Map(
    named.map((one) => [
      one,
      events.filter((event) => takesPart(one, event)).flatMap((event) => event.verbs),
    ]),
  );
  const attributions = reading.attributions.map((said) => ({
    ...said,
    matter: contentWords(said.content.map(({ text }) => text).join(" ")),
  }));
  return {
    reading,
    units,
    named,
    events,
    attributions,
    unitAt,
    lowerText: analysis.raw.toLowerCase().replace(/’/g, "'"),
    words: new Set(units.flatMap(({ text }) => wordsOf(text))),
    officeHolders: officesFor("offered", workshop),
    unitsNear: indexMatter(units),
    attributionsNear: indexMatter(attributions),
    verbsOf: (one) => verbs.get(one) ?? [],
  };
}

/** By its name, or by a mention inside one of the arguments. */
function takesPart({ name, mentions }: Named, event: Reading["events"][number]): boolean {
  if (event.subjectName === name || event.objectName === name || event.placeName === name) return true;
  return [event.subject, event.object, event.place].some(
    (span) => span !== null && mentions.some(({ start, end }) => span.start <= start && end <= span.end),
  );
}

/** Whether the article mostly says "the" before the name where no noun follows; places but states and buildings have none. */
function takesThe(
  { kind, name, mentions, placeKind }: Pick<Named, "kind" | "name" | "mentions" | "placeKind">,
  raw: string,
): boolean {
  if (kind === "person" || placeKind === "city" || placeKind === "region") return false;
  if (kind === "country") return withThe(name) !== name;
  const bare = mentions.filter(
    ({ text, end }) =>
      text.replace(/^the /i, "") === name &&
      !/^(?:['’]s)? \p{L}/u.test(
        raw
          .slice(end, end + 4)
          .replace(
            /^ (?:and|in|of|for|to|on|at|is|was|has|had|said|says|will|would|but|or|by|with|from|that|who|which|as)\b/,
            "",
          ),
      ),
  );
  const saysThe = bare.filter(
    ({ start, text }) => /^the /i.test(text) || /\bthe\s$/i.test(raw.slice(Math.max(0, start - 5), start)),
  ).length;
  return saysThe > 0 && saysThe * 2 >= bare.length;
}
