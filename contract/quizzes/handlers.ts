import type { Study } from "../../study/study.ts";
import type { HandlersOf } from "../call.ts";
import type { quizCalls } from "./calls.ts";

export function quizHandlers({ quizzes }: Study) {
  return {
    setUp: ({ pack }) => quizzes.setUp(pack),
    start: (wish) => quizzes.start(wish),
    status: ({ quiz }) => quizzes.status(quiz),
    answer: (input) => quizzes.answer(input),
    async keepTime({ quiz, usedMs }) {
      await quizzes.keepTime(quiz, usedMs);
      return {};
    },
    handIn: ({ quiz, usedMs }) => quizzes.handIn(quiz, usedMs),
    result: ({ quiz }) => quizzes.result(quiz),
    overrule: ({ quiz, question }) => quizzes.overrule(quiz, question),
    extraTime: () => ({ percent: quizzes.extraTime() }),
    setExtraTime: async ({ percent }) => ({ percent: await quizzes.setExtraTime(percent) }),
  } satisfies HandlersOf<typeof quizCalls>;
}
