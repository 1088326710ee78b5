/** Answers to the questions of the voyage, and what marking says of them. */
import { type Answer, markAnswer } from "../../questions/kinds/index.ts";
import { voyageQuestion } from "./a-voyage.ts";

export const LEFT = "The Meridian left Hobart";
export const ICE = "The ship lay in the ice";
export const LOST = "The crew lost contact with a robot";
export const FOUND = "The robot was found";
export const REACHED = "The Meridian reached Ushuaia";

/** The answers that their keys call right. */
export const RIGHT = {
  order: { kind: "order", cards: [LEFT, ICE, LOST, REACHED] },
  chain: { kind: "chain", links: ["The article reports", "Rosa Lind said", "the institute believes"] },
  match: {
    kind: "match",
    pairs: [
      { left: "Rosa Lind", right: "spokeswoman" },
      { left: "Tom Hale", right: "captain" },
      { left: "Mei Arai", right: "leader of the science team" },
    ],
  },
  timeline: {
    kind: "timeline",
    placed: [
      { card: FOUND, at: null },
      { card: LEFT, at: "2025-03-03" },
      { card: ICE, at: "2025-03-20" },
      { card: LOST, at: "2025-04-30" },
      { card: REACHED, at: "2025-04-24" },
    ],
  },
  map: { kind: "map", given: { by: "list", place: "Hobart" } },
} satisfies Record<string, Answer>;

export const mark = (answer: Answer) => markAnswer(voyageQuestion(answer.kind), answer, { people: [] });
/** The state and the text of each remark. */
export const statesOf = (answer: Answer) => mark(answer).remarks.map(({ state, text }) => [state, text]);
