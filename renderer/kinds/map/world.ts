/**
 * The shapes of the world and their projection: Natural Earth at 1:110 million (public domain), as world-atlas
 * packs it. Heavy, so it is only ever imported lazily, by the map's view.
 */
import { own } from "../../../base/own.ts";
import { type GeoProjection, geoContains, geoEqualEarth, geoGraticule10, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlasData from "world-atlas/countries-110m.json";
import type { Point } from "../../../questions/kinds/map/distance.ts";

/** The part of the world to show, in degrees. */
export interface Frame {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** How a map is to be drawn: `zoom` is 1 for the frame as given; above that, `centre` is in the middle. */
export interface MapSight {
  readonly width: number;
  readonly height: number;
  readonly frame: Frame | null;
  readonly zoom: number;
  readonly centre: Point;
}

/** A drawn map: SVG path data, and the way between places and positions. */
export interface MapDrawing {
  readonly sphere: string;
  readonly grid: string;
  readonly land: string;
  readonly borders: string;
  positionOf(point: Point): { readonly x: number; readonly y: number };
  /** The place at a position; null beside the globe. */
  pointAt(x: number, y: number): Point | null;
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
// The file's own type is its whole content; what world-atlas documents is this.
const atlas = atlasData as unknown as Atlas;
const countries = feature(atlas, atlas.objects.countries).features;
const land = feature(atlas, atlas.objects.land);
const borders = mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
const MARGIN = 6;

/** Natural Earth's abbreviated names, as they are spoken. */
const FULL_NAMES: Readonly<Record<string, string>> = {
  "W. Sahara": "Western Sahara",
  "Dem. Rep. Congo": "Democratic Republic of the Congo",
  "Dominican Rep.": "Dominican Republic",
  "Falkland Is.": "Falkland Islands",
  "Fr. S. Antarctic Lands": "French Southern and Antarctic Lands",
  "Central African Rep.": "Central African Republic",
  "Eq. Guinea": "Equatorial Guinea",
  "Solomon Is.": "Solomon Islands",
  "N. Cyprus": "Northern Cyprus",
  "Bosnia and Herz.": "Bosnia and Herzegovina",
  "S. Sudan": "South Sudan",
};

/** The country that Natural Earth has at a place; null at sea, and on islands too small for its scale. */
export function countryAt({ latitude, longitude }: Point): string | null {
  const found = countries.find((country) => geoContains(country, [longitude, latitude]));
  const name = found?.properties.name;
  return name === undefined ? null : (own(FULL_NAMES, name) ?? name);
}

export function drawMap(sight: MapSight): MapDrawing {
  const projection = project(sight);
  const path = geoPath(projection).digits(1);
  return {
    sphere: path({ type: "Sphere" }) ?? "",
    grid: path(geoGraticule10()) ?? "",
    land: path(land) ?? "",
    borders: path(borders) ?? "",
    positionOf({ latitude, longitude }) {
      const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
      return { x, y };
    },
    pointAt(x, y) {
      const [longitude = NaN, latitude = NaN] = projection.invert?.([x, y]) ?? [];
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null;
      const [backX = NaN, backY = NaN] = projection([longitude, latitude]) ?? [];
      return Math.hypot(backX - x, backY - y) < 1 ? { latitude, longitude } : null;
    },
  };
}

function project({ width, height, frame, zoom, centre }: MapSight): GeoProjection {
  const inner: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [width - MARGIN, height - MARGIN],
  ];
  const projection = geoEqualEarth();
  if (frame === null) projection.fitExtent(inner, { type: "Sphere" });
  else {
    projection.rotate([-(frame.west + frame.east) / 2, 0]);
    projection.fitExtent(inner, { type: "MultiPoint", coordinates: rimOf(frame) });
  }
  if (zoom > 1) {
    projection.rotate([-centre.longitude, 0]).scale(projection.scale() * zoom);
    const [x = 0, y = 0] = projection([centre.longitude, centre.latitude]) ?? [];
    const [left, top] = projection.translate();
    projection.translate([left + width / 2 - x, top + height / 2 - y]);
  }
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
}

/** Points along the rim of a frame; its corners alone would cut off what bulges between them. */
function rimOf({ west, south, east, north }: Frame): [number, number][] {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  return steps.flatMap((share): [number, number][] => {
    const longitude = west + (east - west) * share;
    const latitude = south + (north - south) * share;
    return [
      [longitude, south],
      [longitude, north],
      [west, latitude],
      [east, latitude],
    ];
  });
}
