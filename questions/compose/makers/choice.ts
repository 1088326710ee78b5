import { chooseOptions } from "../options/choose-options.ts";
import { distractorsOf } from "../options/index.ts";
import { soughtBy } from "../options/sought.ts";
import { baseOf } from "./base.ts";
import { isTied } from "../stages/tied.ts";
import { joinStem } from "../stages/stem.ts";
import type { Candidate } from "../stages/candidate.ts";
import type { MakerInput } from "./maker.ts";
import { FEW_OPTIONS, LOOSE } from "./refusals.ts";
import { refuseDraft } from "./refuse.ts";

/** One right answer among three wrong ones of its type. What has fewer good wrong ones is asked as typed only. */
export function makeChoice({ drafts, workshop }: MakerInput): Candidate[] {
  const distractors = distractorsOf(workshop);
  return drafts.flatMap((draft) => {
    if (!isTied(joinStem(draft.stem))) return refuseDraft("choice", draft, LOOSE, workshop);
    const sought = soughtBy(draft, workshop);
    const options = chooseOptions(sought, distractors(sought));
    if (options === null) return refuseDraft("choice", draft, FEW_OPTIONS, workshop);
    const question = { ...baseOf(draft, 1), kind: "choice" as const, options };
    return [{ question, drafts: [draft], prior: draft.prior }];
  });
}
