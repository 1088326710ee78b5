import { z } from "zod";
import { idSchema } from "../../questions/article/id.ts";
import { settingsSchema } from "../../study/log/settings.ts";
import type { CallsOf } from "../call.ts";
import type { NameIn } from "../call-names.ts";
import { savedShape } from "../files/shapes.ts";
import { nothing } from "../inputs.ts";
import { importedLearnerShape, learnersShape } from "./shapes.ts";

const learnerId = z.strictObject({ learner: idSchema });
const learnerName = z.strictObject({ name: z.string().trim().min(1).max(80) });

/** Who studies on this computer; one of them is active. */
export const learnerCalls = {
  list: { input: nothing, output: learnersShape },
  /** The new one is the active one then. */
  add: { input: learnerName, output: learnersShape },
  switchTo: { input: learnerId, output: learnersShape },
  /** Renames the active learner. */
  rename: { input: learnerName, output: learnersShape },
  /** Deletes a learner for good; of the last one, a new one takes the place. */
  delete: { input: learnerId, output: learnersShape },
  /** Saves everything that the active learner has where the learner says. */
  export: { input: nothing, output: savedShape },
  /** Lets the learner choose a learner's file and takes it in; null when the dialog was closed. */
  import: { input: nothing, output: importedLearnerShape.nullable() },
  /** Ends the taking in that is under way, unless it is being written already. */
  stopImport: { input: nothing, output: nothing },
  /** How Dateline looks and works for the active learner. */
  changeSettings: { input: settingsSchema, output: settingsSchema },
} as const satisfies CallsOf<NameIn<"learners">>;
