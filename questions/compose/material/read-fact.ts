import type { Reading } from "../../reading/reading.ts";

/** A fact of a reading, or one in its shape that composing adds. */
export type ReadFact = Reading["facts"][number];
