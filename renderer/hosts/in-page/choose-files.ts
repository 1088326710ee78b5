import type { ChosenFile } from "../../../contract/handlers.ts";
import { MAX_PACK_LENGTH } from "../../../questions/pack/parse-pack.ts";

/** Lets the learner choose pack files by the browser's own dialog; an empty list when it is closed. */
export function choosePackTexts(): Promise<readonly ChosenFile[]> {
  return new Promise((resolve, reject) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".json,application/json";
    input.multiple = true;
    input.addEventListener("cancel", () => resolve([]));
    input.addEventListener("change", () => {
      Promise.all([...(input.files ?? [])].map(readFile)).then(resolve, reject);
    });
    input.click();
  });
}

/** The size is looked at before a byte is read. */
async function readFile(file: File): Promise<ChosenFile> {
  if (file.size <= MAX_PACK_LENGTH) return { file: file.name, text: await file.text() };
  const message = `The file holds ${file.size} bytes; the limit is ${MAX_PACK_LENGTH}.`;
  return { file: file.name, result: { kind: "refused", issues: [{ path: "", message }] } };
}
