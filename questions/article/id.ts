import { z } from "zod";
import { ID, ID_RULE } from "../../base/id.ts";

/** The name by which a pack, fact, question, person or unit stays known through all edits, and an event in the log. */
export const idSchema = z.string().regex(ID, ID_RULE);
