import { distanceKm } from "../../kinds/map/distance.ts";
import { coordinatesOf, type Coordinates } from "../options/coordinates.ts";
import { distractorsOf } from "../options/index.ts";
import { soughtBy } from "../options/sought.ts";
import { reasonOfProof } from "../options/reason.ts";
import { baseOf } from "./base.ts";
import type { Candidate } from "../stages/candidate.ts";
import type { MakerInput } from "./maker.ts";
import { FEW_CITIES } from "./refusals.ts";
import { refuseDraft } from "./refuse.ts";

const TOLERANCE_KM = 300;
const OTHERS = { least: 2, most: 4 };
/** What the map shows around the places on offer, in degrees. */
const MARGIN = 12;

/** A city to be shown on the map of the world, among other cities that lie far enough from it. */
export function makeMap({ drafts, workshop }: MakerInput): Candidate[] {
  const distractors = distractorsOf(workshop);
  return drafts.flatMap((draft) => {
    const [proof] = draft.evidence;
    const at = draft.slot === "place" ? coordinatesOf(draft.answer.entity ?? "") : null;
    if (at === null || proof === undefined || draft.answer.text !== draft.answer.entity) return [];
    const others = distractors(soughtBy(draft, workshop))
      .flatMap(({ text, why, span }) => {
        const there = coordinatesOf(text);
        return there === null ? [] : [{ text, right: false, why, span, ...there }];
      })
      .filter((other) => distanceKm(at, other) > 2 * TOLERANCE_KM)
      .slice(0, OTHERS.most);
    if (others.length < OTHERS.least) return refuseDraft("map", draft, FEW_CITIES, workshop);
    const options = [
      { text: draft.answer.text, right: true, ...reasonOfProof(proof, draft.answer.span), ...at },
      ...others,
    ];
    const frame = frameOf(options);
    const question = {
      ...baseOf(draft, 2),
      kind: "map" as const,
      options,
      toleranceKm: TOLERANCE_KM,
      ...(frame === null ? {} : { frame }),
    };
    return [{ question, drafts: [draft], prior: draft.prior }];
  });
}

/** The part of the world that holds all places; null where that is nearly all of it. */
function frameOf(
  places: readonly Coordinates[],
): { west: number; south: number; east: number; north: number } | null {
  const [latitudes, longitudes] = [
    places.map(({ latitude }) => latitude),
    places.map(({ longitude }) => longitude),
  ];
  const west = Math.max(-180, Math.min(...longitudes) - MARGIN);
  const east = Math.min(180, Math.max(...longitudes) + MARGIN);
  if (east - west > 200) return null;
  const south = Math.max(-85, Math.min(...latitudes) - MARGIN);
  return { west, south, east, north: Math.min(85, Math.max(...latitudes) + MARGIN) };
}
