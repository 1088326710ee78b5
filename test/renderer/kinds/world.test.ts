import { expect, test } from "vitest";
import { countryAt, drawMap, type MapSight } from "../../../renderer/kinds/map/world.ts";

const world: MapSight = {
  width: 800,
  height: 400,
  frame: null,
  zoom: 1,
  centre: { latitude: 0, longitude: 0 },
};
const hobart = { latitude: -42.88, longitude: 147.33 };

test.each([
  [48.86, 2.35, "France"],
  [39.03, 125.75, "North Korea"],
  [-4.3, 20, "Democratic Republic of the Congo"],
  [-75, 90, "Antarctica"],
  [30, -40, null],
])("at %d, %d lies %s", (latitude, longitude, country) => {
  expect(countryAt({ latitude, longitude })).toBe(country);
});

test.each<[string, Partial<MapSight>]>([
  ["the world", {}],
  ["a frame", { frame: { west: 110, south: -50, east: 160, north: -10 } }],
  ["a zoomed world", { zoom: 4, centre: { latitude: -40, longitude: 150 } }],
])("on %s, a place comes back from its position", (_, change) => {
  const drawing = drawMap({ ...world, ...change });
  const { x, y } = drawing.positionOf(hobart);
  expect(x).toBeGreaterThan(0);
  expect(x).toBeLessThan(800);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(400);
  const back = drawing.pointAt(x, y);
  expect(back?.latitude).toBeCloseTo(hobart.latitude, 3);
  expect(back?.longitude).toBeCloseTo(hobart.longitude, 3);
});

test("beside the globe there is no place", () => {
  expect(drawMap(world).pointAt(2, 2)).toBeNull();
});

test("zooming brings its centre to the middle", () => {
  const { x, y } = drawMap({ ...world, zoom: 8, centre: hobart }).positionOf(hobart);
  expect([Math.round(x), Math.round(y)]).toEqual([400, 200]);
});
