/** What the list in `architecture.ts` forbids, as rules of dependency-cruiser and in words. */
import { FLOORS, ZONES, type Zone } from "../../architecture.ts";

/** One forbidden arrow: a file whose path matches `from` imports one that matches `to`, but not what `pathNot` holds. */
export interface ArrowRule {
  readonly name: string;
  readonly severity: "error";
  readonly comment: string;
  readonly from: { readonly path: string };
  readonly to: { readonly path?: string; readonly pathNot: readonly string[] };
}

const ALL_ZONES = `(?:${ZONES.map(({ name }) => name).join("|")})`;
const NODE_MODULE = "^(node:)?[a-z_/]+$";

/** Paths that a zone may import: `study` is that folder, `questions/reading` that floor of it and all below. */
function pathsOf(seen: string): string[] {
  const [zone = "", floor] = seen.split("/");
  if (floor === undefined) return [`^${zone}/`];
  const floors = FLOORS[zone] ?? [];
  const place = floors.indexOf(floor);
  if (place < 0) throw new Error(`architecture.ts: ${zone}/ has no floor "${floor}".`);
  return [`^${zone}/(?:${floors.slice(0, place + 1).join("|")})/`];
}

function zoneRule({ name, sees, packages, environment }: Zone): ArrowRule {
  return {
    name: `${name}-looks-left`,
    severity: "error",
    comment: `${name}/ may import ${[...sees, ...packages].join(", ") || "nothing else"}${environment === "node" ? " and Node" : ""}.`,
    from: { path: `^${name}/` },
    to: {
      pathNot: [
        ...[name, ...sees].flatMap(pathsOf),
        ...packages.map((one) => `(^|/)node_modules/${one}(/|$)`),
        ...(environment === "node" ? [NODE_MODULE] : []),
      ],
    },
  };
}

function floorRules([folder, floors]: readonly [string, readonly string[]]): ArrowRule[] {
  return floors.map((floor, place) => ({
    name: `${folder.replaceAll("/", "-")}-${floor}-looks-down`,
    severity: "error",
    comment: `${folder}/${floor}/ may import of ${folder}/ only ${floors.slice(0, place).join(", ") || "itself"}.`,
    from: { path: `^${folder}/${floor}/` },
    to: { path: `^${folder}/`, pathNot: [`^${folder}/(?:${floors.slice(0, place + 1).join("|")})/`] },
  }));
}

export const ARROW_RULES: readonly ArrowRule[] = [
  ...ZONES.map(zoneRule),
  ...Object.entries(FLOORS).flatMap(floorRules),
];

/** The comment of the first rule that forbids an import between two files of the house; null for a good one. */
export function forbids(from: string, to: string): string | null {
  if (!new RegExp(`^${ALL_ZONES}/`).test(from)) return null;
  const broken = ARROW_RULES.find(
    (rule) =>
      new RegExp(rule.from.path).test(from) &&
      (rule.to.path === undefined || new RegExp(rule.to.path).test(to)) &&
      !rule.to.pathNot.some((path) => new RegExp(path).test(to)),
  );
  return broken?.comment ?? null;
}

/** `base <- questions <- … <- renderer | electron | cli`: zones that another one imports, then those on top. */
export function chainOfZones(): string {
  const isSeen = ({ name }: Zone): boolean =>
    ZONES.some(({ sees }) => sees.some((seen) => seen.split("/")[0] === name));
  const names = (zones: readonly Zone[]): string[] => zones.map(({ name }) => name);
  return [...names(ZONES.filter(isSeen)), names(ZONES.filter((zone) => !isSeen(zone))).join(" | ")].join(
    " <- ",
  );
}
