import { isBodyWord, isFacilityWord, isPlaceWord } from "../gazetteer/offices.ts";
import { isNationality, knownPlace, type PlaceKind } from "../gazetteer/places.ts";
import { createEntity, type Entity, type EntityKind } from "./entity.ts";
import type { NameRun } from "./runs.ts";
import { isAcronymOf } from "./same-name.ts";

const withoutThe = (text: string): string => text.replace(/^The /, "");

/** The place or organization of a name, new if the article has not named it before. */
export function thingFor(kind: EntityKind, run: NameRun, entities: Entity[]): Entity {
  const name = withoutThe(run.text);
  const place =
    kind === "place" ? (knownPlace(name) ?? { kind: guessKind(run), usual: name, seat: false }) : null;
  const known = entities.find(
    (entity) =>
      entity.kind === kind &&
      (entity.name === name ||
        (place !== null && entity.place?.usual === place.usual) ||
        (kind === "organization" && (isAcronymOf(entity.name, name) || isShortOf(entity.name, name)))),
  );
  if (known !== undefined) return known;
  const created = createEntity(
    kind,
    place !== null && knownPlace(name) !== undefined && /^[\p{Lu} .'-]{5,}$/u.test(name) ? place.usual : name,
    place,
  );
  entities.push(created);
  return created;
}

/** "Ember" and "Ember Corp.", whichever comes first. */
function isShortOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    !short.includes(" ") &&
    isFront(short) &&
    long.startsWith(`${short} `) &&
    isBodyWord(long.split(" ").at(-1) ?? "")
  );
}

/** Whether a first word tells one body from others: no "National", "First", "New". */
export const isFront = (word: string): boolean =>
  /^\p{Lu}[\p{L}&'-]{2,}$/u.test(word) &&
  knownPlace(word) === undefined &&
  !isNationality(word) &&
  !isBodyWord(word) &&
  !/^(?:The|New|First|Second|Third|National|International|American|General|United|World|Central|Federal|State|North|South|East|West|Northern|Southern|Eastern|Western|Great|Royal|Public|Free|People|People's|Democratic|Republican|Supreme|High|Global|Universal|Standard|Consolidated|Pacific|Atlantic|Continental|City|County)$/.test(
    word,
  );

function guessKind({ words }: NameRun): PlaceKind {
  const last = words.at(-1) ?? "";
  if (isFacilityWord(last)) return "facility";
  if (
    /^(?:City|Town|Village|Harbor|Harbour|Falls|Springs|Heights)$/.test(last) ||
    (words.length > 1 && /^(?:San|Santa|Los|Las|Saint|St\.|Fort|Port|El)$/.test(words[0] ?? ""))
  )
    return "city";
  return isPlaceWord(last) &&
    /^(?:Province|State|Region|District|County|Peninsula|Oblast|Prefecture|Island|Islands|Valley)$/.test(last)
    ? "region"
    : "other";
}
