import { KIND_NAMES, type KindName, type Question } from "../../questions/kinds/index.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import { aHarbour } from "./a-harbour.ts";
import { aPack } from "./a-pack.ts";
import { aVoyage } from "./a-voyage.ts";

/** A question of each kind, with the pack that it stands in. */
export function ofEveryKind(): Readonly<
  Record<KindName, { readonly question: Question; readonly pack: Pack }>
> {
  const packs = [aPack(), aHarbour(), aVoyage()];
  const all = packs.flatMap((pack) => pack.questions.map((question) => ({ question, pack })));
  const entries = KIND_NAMES.map((kind) => {
    const one = all.find(({ question }) => question.kind === kind);
    if (one === undefined) throw new Error(`No test pack has a question of the kind "${kind}"`);
    return [kind, one] as const;
  });
  return Object.fromEntries(entries) as ReturnType<typeof ofEveryKind>;
}
