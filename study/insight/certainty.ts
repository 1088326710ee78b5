import { CERTAINTIES, type Certainty } from "../memory/certainty.ts";
import type { CertaintyCounts } from "../state/certainty-counts.ts";

/** How sure against how right, from sure to guess; a share is null where nothing was answered so. */
export interface CertaintyFigure {
  readonly certainty: Certainty;
  readonly answers: number;
  readonly right: number;
  readonly share: number | null;
}

export function certaintyFigures(counts: CertaintyCounts): CertaintyFigure[] {
  return CERTAINTIES.map((certainty) => {
    const { answers, right } = counts[certainty];
    return { certainty, answers, right, share: answers === 0 ? null : right / answers };
  });
}
