import type { Study } from "../../study/study.ts";
import type { HandlersOf } from "../call.ts";
import type { FilePorts } from "../files/ports.ts";
import type { learnerCalls } from "./calls.ts";
import type { LearnerPorts } from "./ports.ts";

export function learnerHandlers({ learners }: Study, ports: LearnerPorts & FilePorts) {
  return {
    list: () => learners.list(),
    add: ({ name }) => learners.add(name),
    switchTo: ({ learner }) => learners.switchTo(learner),
    rename: ({ name }) => learners.rename(name),
    delete: ({ learner }) => learners.delete(learner),
    async export() {
      const { fileName, text } = await learners.export();
      return { file: await ports.saveFile({ name: fileName, kind: "json", content: text }) };
    },
    async import() {
      const chosen = await ports.chooseLearnerText();
      return chosen === null || chosen.kind === "refused" ? chosen : learners.import(chosen.text);
    },
    stopImport() {
      learners.stopImport();
      return {};
    },
    changeSettings: (settings) => learners.changeSettings(settings),
  } satisfies HandlersOf<typeof learnerCalls>;
}
