import type { Refusal } from "../material/refusal.ts";
import type { Workshop } from "../material/workshop.ts";
import type { Draft } from "../stages/draft.ts";
import { joinStem } from "../stages/stem.ts";
import type { Told } from "../told/told.ts";

/** No question of a kind from a told clause, and why. */
export const refuseTold = (
  kind: string,
  { sentence, clause }: Told,
  why: Refusal,
  workshop: Workshop,
): never[] => workshop.refuse(sentence, `${kind}:`, clause, why);

/** No question of a kind from a draft, and why. */
export const refuseDraft = (
  kind: string,
  { stem, evidence }: Pick<Draft, "stem" | "evidence">,
  why: Refusal,
  workshop: Workshop,
): never[] => workshop.refuseAt(evidence[0]?.start ?? 0, () => `${kind}: ${joinStem(stem)}`, why);
