import { z } from "zod";
import { idSchema } from "../questions/article/id.ts";

/** What goes into calls of several domains. */

/** For calls that need nothing, and for those that give nothing back. */
export const nothing = z.strictObject({});
export const packId = z.strictObject({ pack: idSchema });
