import type { ChosenText } from "../../../contract/learners/ports.ts";
import type { ChosenFile } from "../../../contract/packs/ports.ts";
import { MAX_LEARNER_FILE_LENGTH } from "../../../study/learner/learner-file-length.ts";
import { NOT_UTF8, textOf } from "../utf-8-text.ts";
import { readPackFile } from "../read-pack-file.ts";

/** Lets the learner choose pack files by the browser's own dialog; an empty list when it is closed. */
export async function choosePackTexts(): Promise<readonly ChosenFile[]> {
  return Promise.all((await chooseFiles({ several: true })).map(readPackFile));
}

/** Lets the learner choose a learner's file; null when the dialog is closed. */
export async function chooseLearnerText(): Promise<ChosenText | null> {
  const [file] = await chooseFiles({ several: false });
  if (file === undefined) return null;
  if (file.size <= MAX_LEARNER_FILE_LENGTH) {
    const text = await textOf(file);
    return text === null ? { kind: "refused", message: NOT_UTF8 } : { kind: "text", text };
  }
  return {
    kind: "refused",
    message: `The file holds ${file.size} bytes; the limit is ${MAX_LEARNER_FILE_LENGTH}.`,
  };
}

function chooseFiles({ several }: { several: boolean }): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = several ? ".dateline,.json,application/json" : ".json,application/json";
    input.multiple = several;
    input.addEventListener("cancel", () => resolve([]));
    input.addEventListener("change", () => resolve([...(input.files ?? [])]));
    input.click();
  });
}
