// The architecture as a check. Zones, floors and packages come from the one list in architecture.ts.
import { ZONES } from "./architecture.ts";
import { ARROW_RULES } from "./test/architecture/house-rules.ts";

const ANY_ZONE = `^(${ZONES.map(({ name }) => name).join("|")})/`;

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...ARROW_RULES,
    {
      name: "preload-is-thin",
      severity: "error",
      comment: "The preload script may know the names of the calls and Electron, nothing else.",
      from: { path: "^electron/preload/" },
      to: {
        pathNot: ["^electron/preload/", "^contract/call-names\\.ts$", "(^|/)node_modules/electron(/|$)"],
      },
    },
    {
      name: "one-file-knows-fsrs",
      severity: "error",
      comment:
        "Importing ts-fsrs changes Date.prototype; study/memory/fsrs.ts alone brings it in, and puts that right.",
      from: {
        path: ANY_ZONE,
        pathNot: "^study/memory/fsrs\\.ts$",
      },
      to: { path: "(^|/)node_modules/ts-fsrs(/|$)" },
    },
    {
      name: "screens-are-strangers",
      severity: "error",
      comment: "A screen never imports another screen. What two screens share belongs in parts/ or state/.",
      from: { path: "^renderer/screens/([^/]+)/" },
      to: { path: "^renderer/screens/([^/]+)/", pathNot: "^renderer/screens/$1/" },
    },
    {
      name: "parts-know-no-calls",
      severity: "error",
      comment: "Parts take props and give events; they know neither the contract nor a screen.",
      from: { path: "^renderer/parts/" },
      to: { path: ["^contract/", "^renderer/(screens|state|hosts)/"] },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that need each other are one file, or hide a third.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "Every source file is reached from an entry.",
      from: {
        orphan: true,
        pathNot: ["\\.d\\.ts$", "\\.config\\.(js|ts)$", "^test/", "\\.json$"],
      },
      to: {},
    },
    {
      name: "no-test-in-app",
      severity: "error",
      comment: "The app never imports its tests.",
      from: { pathNot: "^test/" },
      to: { path: "^test/" },
    },
    {
      name: "everything-resolves",
      severity: "error",
      comment: "Every import resolves.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types", "svelte"],
    },
  },
};
