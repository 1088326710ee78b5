/**
 * The house, in one list: its zones, what each may import, and the floors inside them. Whatever checks or shows the
 * architecture takes it from here: dependency-cruiser, lint, the tsconfigs, knip, and ARCHITECTURE.md with its pictures.
 */
export interface Zone {
  readonly name: string;
  /** What its folder holds, as ARCHITECTURE.md says it. */
  readonly about: string;
  /** Zones that it may import; `zone/floor` is that floor and all below it. */
  readonly sees: readonly string[];
  /** Packages that it may import. Adding one is decided here, in review, with a line in docs/decisions/dependencies.md. */
  readonly packages: readonly string[];
  /** "pure" is plain ECMAScript: no DOM, Node, Electron or Svelte, no clock and no randomness but the ones passed in. */
  readonly environment: "pure" | "page" | "node";
}

/** From the ground up. */
export const ZONES: readonly Zone[] = [
  {
    name: "base",
    about: "errors with a closed list of codes, clock and calendar, hash, seeded random, turns",
    sees: [],
    packages: [],
    environment: "pure",
  },
  {
    name: "questions",
    about: "articles, facts, questions, packs: what they are, how an answer is marked, how they are made",
    sees: ["base"],
    packages: ["zod", "damerau-levenshtein", "jsonc-parser"],
    environment: "pure",
  },
  {
    name: "study",
    about: "what a learner does: the event log, sessions, memory, the library, figures",
    sees: ["base", "questions/reading"],
    packages: ["zod", "ts-fsrs"],
    environment: "pure",
  },
  {
    name: "contract",
    about: "the border between window and machine: every call named once, with schemas",
    sees: ["base", "questions/reading", "study"],
    packages: ["zod"],
    environment: "pure",
  },
  {
    name: "renderer",
    about: "the window: screens, parts, one view a question kind, the session that screens share, hosts",
    sees: ["base", "questions/reading", "study", "contract"],
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
    environment: "page",
  },
  {
    name: "electron",
    about: "the desktop app: main process, preload script, launcher",
    sees: ["base", "questions/reading", "study", "contract"],
    packages: ["electron", "lowdb", "@open-spaced-repetition/binding"],
    environment: "node",
  },
  {
    name: "cli",
    about: "the `dateline` command and the trainers",
    sees: ["base", "questions", "study", "contract"],
    packages: [],
    environment: "node",
  },
];

/**
 * The floors of a folder, ground first: a floor may import those before it and none behind it. A file beside the floors
 * is their roof: it may import all of them, and none of them it. Every folder there must be one of its floors.
 */
export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  questions: ["lexicon", "text", "article", "kinds", "pack", "packs", "lint", "reading", "compose"],
  "questions/kinds": [
    "kind",
    "options",
    "sequence",
    "choice",
    "label",
    "multi",
    "true-false",
    "typed",
    "chain",
    "map",
    "match",
    "order",
    "timeline",
    "cloze",
    "date",
    "evidence",
    "number",
    "retelling",
  ],
  "questions/lint": ["basis", "giving-away", "rules"],
  "questions/reading": [
    "tokens",
    "gazetteer",
    "model",
    "document",
    "times",
    "attributions",
    "names",
    "references",
    "events",
  ],
  "questions/compose": [
    "material",
    "stages",
    "english",
    "clauses",
    "told",
    "gaps",
    "drafts",
    "options",
    "makers",
    "facts",
    "rank",
    "why",
  ],
  study: [
    "memory",
    "log",
    "state",
    "learner",
    "library",
    "read",
    "fit",
    "today",
    "session",
    "quiz",
    "insight",
  ],
  renderer: ["text", "styles", "hosts", "parts", "state", "kinds", "session", "screens", "frame"],
  "electron/main": [
    "system",
    "files",
    "children",
    "stores",
    "window",
    "dialogs",
    "security",
    "machine",
    "lifecycle",
  ],
};
