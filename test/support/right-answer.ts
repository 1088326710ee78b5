import type { Answer, Question } from "../../questions/kinds/index.ts";

/** The answer that a learner who knows everything gives, built from the key of the question. */
export function rightAnswerTo(question: Question): Answer {
  switch (question.kind) {
    case "choice":
    case "true-false":
    case "label":
    case "retelling":
      return { kind: question.kind, option: question.options.findIndex(({ right }) => right) };
    case "multi":
      return {
        kind: "multi",
        options: question.options.flatMap(({ right }, index) => (right ? [index] : [])),
      };
    case "typed":
    case "number":
    case "date":
      return { kind: question.kind, text: question.answerText };
    case "cloze":
      return { kind: "cloze", gaps: question.gaps.map(({ answerText }) => answerText) };
    case "order":
      return { kind: "order", cards: question.cards.map(({ text }) => text) };
    case "chain":
      return { kind: "chain", links: question.links.map(({ text }) => text) };
    case "match":
      return { kind: "match", pairs: question.pairs.map(({ left, right }) => ({ left, right })) };
    case "timeline": {
      const { axis, cards } = question;
      const slotOf = (time: string): string => time.slice(0, { year: 4, month: 7, day: 10 }[axis.step]);
      return {
        kind: "timeline",
        placed: cards.map(({ text, time }) => ({ card: text, at: time === null ? null : slotOf(time) })),
      };
    }
    case "map":
      return { kind: "map", given: { by: "list", place: question.answerText } };
    case "evidence":
      return {
        kind: "evidence",
        units: question.sentences
          .filter(({ right }) => right)
          .map(({ unit }) => unit)
          .slice(0, question.pick),
      };
  }
}
