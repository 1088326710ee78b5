import { basename, join } from "node:path";
import type { FileToSave } from "../../../contract/files/ports.ts";
import type { ChosenText } from "../../../contract/learners/ports.ts";
import { MAX_LEARNER_FILE_LENGTH } from "../../../study/learner/learner-file-length.ts";
import type { ElectronParts } from "../system/electron-parts.ts";
import type { MainWindow } from "../window/main-window.ts";
import { replaceFile, writeFailure } from "../files/safe-file.ts";
import { readTextFile } from "../files/text-file.ts";

const KINDS: Readonly<Record<FileToSave["kind"], string>> = {
  json: "A learner's work",
  csv: "Table",
  png: "Picture",
};

/**
 * Asks where to save a file, and saves it in one step: what stood there before is replaced whole or not at all.
 *
 * @returns the file's name; null when the dialog was closed, or there is no window to show it over
 * @throws AppError `not-saved` · `disk-full`
 */
export async function saveByDialog(
  { app, dialog }: Pick<ElectronParts, "app" | "dialog">,
  window: Pick<MainWindow, "current">,
  { name, kind, content }: FileToSave,
): Promise<string | null> {
  const parent = window.current();
  if (parent === null) return null;
  const { canceled, filePath } = await dialog.showSaveDialog(parent, {
    defaultPath: join(app.getPath("documents"), name),
    filters: [{ name: KINDS[kind], extensions: [kind] }],
    properties: ["showOverwriteConfirmation", "createDirectory"],
  });
  if (canceled) return null;
  try {
    await replaceFile(filePath, Buffer.from(content, kind === "png" ? "base64" : "utf8"));
  } catch (error) {
    throw writeFailure(error, "The file");
  }
  return basename(filePath);
}

/** Asks for a learner's file; null when the dialog was closed, or there is no window to show it over. */
export async function chooseLearnerText(
  { dialog }: Pick<ElectronParts, "dialog">,
  window: Pick<MainWindow, "current">,
): Promise<ChosenText | null> {
  const parent = window.current();
  if (parent === null) return null;
  const chosen = await dialog.showOpenDialog(parent, {
    title: "Open a learner's file",
    properties: ["openFile"],
    filters: [{ name: KINDS.json, extensions: ["json"] }],
  });
  const [path] = chosen.filePaths;
  return chosen.canceled || path === undefined ? null : readTextFile(path, MAX_LEARNER_FILE_LENGTH);
}
