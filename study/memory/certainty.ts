/** How sure the learner was before seeing the outcome. Given or not, it never counts towards the mark. */
export const CERTAINTIES = ["sure", "fairly", "guess"] as const;
export type Certainty = (typeof CERTAINTIES)[number];
