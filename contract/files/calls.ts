import type { CallsOf } from "../call.ts";
import type { NameIn } from "../call-names.ts";
import { fileToSaveShape, savedShape } from "./shapes.ts";

export const fileCalls = {
  /** Saves a table or a picture that the window made. */
  save: { input: fileToSaveShape, output: savedShape },
} as const satisfies CallsOf<NameIn<"files">>;
