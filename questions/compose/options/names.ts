import { stateOf } from "./world.ts";
import type { Workshop } from "../material/workshop.ts";
import type { AlsoTrue } from "./also-true.ts";
import { indexOf, type Named } from "./article-index.ts";
import type { Distractor } from "./distractor.ts";
import { officeClassOf } from "./office-class.ts";
import { notMentioned, reasonAbout } from "./reason.ts";
import { capitalOf, neighboursOf, usualName, withThe } from "./regions.ts";
import { mayBeSame } from "./same-thing.ts";
import type { Sought } from "./sought.ts";
import type { Slot } from "../stages/draft.ts";

type NameType = Named["kind"];

/** Names of the same type: first those of the article, then neighbours from the lists of states and capitals. */
export function nameDistractors(sought: Sought, workshop: Workshop, alsoTrue: AlsoTrue): Distractor[] {
  const index = indexOf(workshop);
  const { answer, slot } = sought;
  const type = answer.type;
  if (type !== "person" && type !== "organization" && type !== "country" && type !== "place") return [];
  // "Americans" and "the state" are described, not named: nothing stands beside them
  if (answer.entity === null) return [];
  const { entity } = answer;
  const right = index.named.find(({ name }) => name === answer.entity);
  const saysThe = /^the /i.test(answer.text) || right?.text === right?.name;
  const fits = typesFor(type, slot, right);
  const fromArticle = nearest(index.named, answer.span?.start ?? 0)
    .filter((named) => fits(named) && isTold(named))
    .filter((named) => !mayBeSame(named.name, answer.text, type === "person" ? "person" : "name"))
    .filter((named) => !mayBeSame(named.name, entity, type === "person" ? "person" : "name"))
    .filter((named) => !alsoTrue.isTrueOf(named, sought))
    .map((named) => ({ named, rank: likeness(named, right, sought) }))
    .sort((a, b) => b.rank - a.rank)
    .map(
      ({ named }): Distractor => ({
        text: named.text,
        ...reasonAbout(named, workshop),
        entity: named.name,
        value: null,
      }),
    );
  // who speaks is somebody in the article
  const hasLists = (type === "country" || type === "place") && slot !== "source";
  const fromLists = hasLists ? neighbours(sought, workshop) : [];
  const all = [...fromArticle, ...fromLists];
  return saysThe || type === "country" ? all : all.map(withoutThe);
}

/** Beyond so many names the nearer ones are as good, and looking at all would take long in a long text. */
const MOST_NAMES = 60;

function nearest(named: readonly Named[], place: number): readonly Named[] {
  if (named.length <= MOST_NAMES) return named;
  const distance = ({ units }: Named): number =>
    Math.min(...units.map(({ start }) => Math.abs(start - place)));
  return named
    .map((one) => ({ one, far: distance(one) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_NAMES)
    .map(({ one }) => one);
}

/** A name that stands in a line by itself has nothing that could be said of it. */
const isTold = ({ units }: Named): boolean => units.some(({ text }) => text.split(" ").length >= 5);

/** Options beside a right one that is written without its "the". */
const withoutThe = (one: Distractor): Distractor => ({ ...one, text: one.text.replace(/^the /, "") });

/** Which names may stand beside the answer: who speaks may be anybody, a city stands among cities. */
function typesFor(type: NameType, slot: Slot, right: Named | undefined): (named: Named) => boolean {
  if (slot === "source" && type !== "person")
    return ({ kind }) => kind === "organization" || kind === "country";
  if (type !== "place") return ({ kind }) => kind === type;
  return ({ kind, placeKind }) => kind === "place" && (right === undefined || placeKind === right.placeKind);
}

/** How much a name is like the right one: the class of its office, how often it comes up, how near it stands. */
function likeness(named: Named, right: Named | undefined, { evidence }: Sought): number {
  const sameClass =
    right !== undefined && officeClassOf(named.office) === officeClassOf(right.office) ? 2 : 0;
  const often = Math.min(named.mentions.length, 5) / 5;
  const at = evidence[0]?.start ?? 0;
  const apart = Math.min(...named.mentions.map(({ start }) => Math.abs(start - at)));
  return sameClass + often + 1 / (1 + apart / 500);
}

/** States of the same part of the world, or their capitals, that the article never mentions by any name. */
function neighbours({ answer }: Sought, workshop: Workshop): Distractor[] {
  const name = answer.entity ?? answer.text.replace(/^the /i, "");
  const state = stateOf(name);
  if (state === null) return [];
  const isCapital = answer.type === "place" && capitalOf(state) === name;
  if (answer.type === "place" && !isCapital) return [];
  return neighboursOf(usualName(state))
    .map((country) => ({ country, capital: capitalOf(country) }))
    .filter(
      ({ country, capital }) =>
        !isMentioned(country, workshop) && (capital === null || !isMentioned(capital, workshop)),
    )
    .flatMap(({ country, capital }): Distractor[] => {
      const text = isCapital ? capital : withThe(country);
      if (text === null) return [];
      return [{ text, why: notMentioned(text), span: null, outside: true, entity: text, value: null }];
    });
}

const mentioned = (): Map<string, boolean> => new Map();

/** By its name or the beginning of it, as in "Indonesian" for Indonesia. */
function isMentioned(name: string, workshop: Workshop): boolean {
  const known = workshop.once(mentioned);
  const found =
    known.get(name) ??
    indexOf(workshop).lowerText.includes(name.toLowerCase().slice(0, Math.max(4, name.length - 2)));
  known.set(name, found);
  return found;
}
