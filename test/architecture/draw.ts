/** Pictures of who imports whom: the zones, and one a folder with floors. */
import { FLOORS, ZONES } from "../../architecture.ts";
import type { Module } from "./read-imports.ts";

interface Picture {
  /** From the ground up. */
  readonly boxes: readonly string[];
  /** The box that a file stands in; null for one that the picture leaves out. */
  boxOf(file: string): string | null;
}

const ZONE_NAMES = ZONES.map(({ name }) => name);

const ZONE_PICTURE: Picture = {
  boxes: ZONE_NAMES,
  boxOf: (file) => ZONE_NAMES.find((zone) => file.startsWith(`${zone}/`)) ?? null,
};

/** What the roof of a folder, the files beside its floors, is called in its picture. */
const ROOF = "(roof)";

const floorPicture = (folder: string, floors: readonly string[]): Picture => ({
  boxes: [...floors, ROOF],
  boxOf(file) {
    if (!file.startsWith(`${folder}/`)) return null;
    const [floor = "", rest] = file.slice(folder.length + 1).split("/");
    return rest === undefined ? ROOF : floor;
  },
});

/** Mermaid; an arrow that a longer way says too is left out, or nobody could read the rest. */
function draw({ boxes, boxOf }: Picture, modules: readonly Module[]): string {
  const arrows = new Map<string, Set<string>>(boxes.map((box) => [box, new Set()]));
  const seen = new Set<string>();
  for (const { source, imports } of modules) {
    const from = boxOf(source);
    if (from === null) continue;
    seen.add(from);
    for (const file of imports) {
      const to = boxOf(file);
      if (to !== null && to !== from) arrows.get(from)?.add(to);
    }
  }
  const reaches = (from: string, to: string): boolean =>
    [...(arrows.get(from) ?? [])].some((next) => next === to || reaches(next, to));
  const isSaidElsewhere = (from: string, to: string): boolean =>
    [...(arrows.get(from) ?? [])].some((by) => by !== to && reaches(by, to));
  const shown = boxes.filter((box) => seen.has(box));
  const id = (box: string): string => box.replaceAll(/[^a-z]/g, "_");
  const lines = shown.flatMap((from) =>
    shown
      .filter((to) => arrows.get(from)?.has(to) === true && !isSaidElsewhere(from, to))
      .map((to) => `  ${id(from)} --> ${id(to)}`),
  );
  const names = shown.map((box) => `  ${id(box)}["${box}"]`);
  return ["```mermaid", "flowchart RL", ...names, ...lines, "```"].join("\n");
}

export const drawZones = (modules: readonly Module[]): string => draw(ZONE_PICTURE, modules);

/** One picture after the other, each under the name of its folder. */
export const drawFloors = (modules: readonly Module[]): string =>
  Object.entries(FLOORS)
    .map(
      ([folder, floors]) =>
        `**\`${folder}/\`**: \`${floors.join(" <- ")}\`\n\n${draw(floorPicture(folder, floors), modules)}`,
    )
    .join("\n\n");
