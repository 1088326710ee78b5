import type { ChosenFile } from "../../../contract/handlers.ts";
import { readPackFile } from "../../state/read-pack-file.ts";

/** Lets the learner choose pack files by the browser's own dialog; an empty list when it is closed. */
export function choosePackTexts(): Promise<readonly ChosenFile[]> {
  return new Promise((resolve, reject) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".json,application/json";
    input.multiple = true;
    input.addEventListener("cancel", () => resolve([]));
    input.addEventListener("change", () => {
      Promise.all([...(input.files ?? [])].map(readPackFile)).then(resolve, reject);
    });
    input.click();
  });
}
