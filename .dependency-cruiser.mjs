// The architecture as a check: an import may only point to the left in this list.
//   base <- questions <- study <- contract <- renderer | electron | cli
// The list is also the allow-list of third-party packages a zone: adding one means editing this file, in review.
const ZONES = [
  { name: "base", packages: [] },
  { name: "questions", packages: ["zod", "damerau-levenshtein", "jsonc-parser"] },
  { name: "study", packages: ["zod", "ts-fsrs"] },
  { name: "contract", packages: ["zod"] },
  {
    name: "renderer",
    packages: [
      "svelte",
      "lowdb",
      "idb",
      "zod",
      "@fontsource-variable",
      "d3-geo",
      "d3-scale",
      "d3-shape",
      "topojson-client",
      "@types/topojson-specification",
      "world-atlas",
    ],
  },
  {
    name: "electron",
    packages: ["electron", "lowdb", "@open-spaced-repetition/binding"],
    blind: ["renderer"],
    node: true,
  },
  { name: "cli", packages: [], blind: ["renderer", "electron"], node: true },
];

const zoneRules = ZONES.map(({ name, packages, blind = [], node = false }, rank) => {
  const visible = ZONES.slice(0, rank + 1)
    .map((zone) => zone.name)
    .filter((zone) => !blind.includes(zone));
  return {
    name: `${name}-looks-left`,
    severity: "error",
    comment: `${name}/ may import ${[...visible, ...packages].join(", ")}${node ? " and Node" : ""}, nothing else.`,
    from: { path: `^${name}/` },
    to: {
      pathNot: [
        `^(${visible.join("|")})/`,
        ...packages.map((p) => `(^|/)node_modules/${p}(/|$)`),
        ...(node ? ["^(node:)?[a-z_/]+$"] : []),
      ],
    },
  };
});

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...zoneRules,
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
        path: "^(base|questions|study|contract|renderer|electron|cli)/",
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
    reporterOptions: {
      // The picture in ARCHITECTURE.md: folders, not files.
      archi: { collapsePattern: "^(base|questions|study|contract|renderer|electron|cli)/([^/]+(?=/))?" },
    },
  },
};
