import { existsSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { BrowserWindow } from "electron";
import { FILE_FORMATS, type FileKind } from "../../../contract/files/formats.ts";
import type { FileToSave } from "../../../contract/files/ports.ts";
import type { ChosenText } from "../../../contract/learners/ports.ts";
import { MAX_LEARNER_FILE_LENGTH } from "../../../study/learner/learner-file-length.ts";
import type { ElectronParts } from "../system/electron-parts.ts";
import type { MainWindow } from "../window/main-window.ts";
import { replaceFile, writeFailure } from "../files/safe-file.ts";
import { readTextFile } from "../files/text-file.ts";
import { mainWords as words } from "../system/words.ts";

/**
 * Asks where to save a file, and saves it in one step: what stood there before is replaced whole or not at all.
 * A name without the format's ending gets it, as not every system's dialog gives it one; where that name is taken, which
 * no dialog has asked about, it is asked here.
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
  const format = FILE_FORMATS[kind];
  let path = join(app.getPath("documents"), name);
  do {
    const { canceled, filePath } = await dialog.showSaveDialog(parent, {
      defaultPath: path,
      filters: [{ name: format.name, extensions: [kind] }],
      properties: ["showOverwriteConfirmation", "createDirectory"],
    });
    if (canceled) return null;
    path = withEnding(filePath, kind);
    if (path === filePath) break;
  } while (existsSync(path) && !(await isReplaced(dialog, parent, path)));
  try {
    await replaceFile(path, Buffer.from(content, format.content === "text" ? "utf8" : "base64"));
  } catch (error) {
    throw writeFailure(error, words.theFile);
  }
  return basename(path);
}

function withEnding(path: string, kind: FileKind): string {
  return extname(path).toLowerCase() === `.${kind}` ? path : `${path.replace(/\.+$/, "")}.${kind}`;
}

async function isReplaced(
  dialog: ElectronParts["dialog"],
  parent: BrowserWindow,
  path: string,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(parent, {
    type: "warning",
    message: words.taken(basename(path)),
    detail: words.takenDetail,
    buttons: [words.replace, words.chooseAnother],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}

/** Asks for a learner's file; null when the dialog was closed, or there is no window to show it over. */
export async function chooseLearnerText(
  { dialog }: Pick<ElectronParts, "dialog">,
  window: Pick<MainWindow, "current">,
): Promise<ChosenText | null> {
  const parent = window.current();
  if (parent === null) return null;
  const chosen = await dialog.showOpenDialog(parent, {
    title: words.openLearner,
    properties: ["openFile"],
    filters: [
      { name: FILE_FORMATS.json.name, extensions: ["json"] },
      { name: words.allFiles, extensions: ["*"] },
    ],
  });
  const [path] = chosen.filePaths;
  return chosen.canceled || path === undefined ? null : readTextFile(path, MAX_LEARNER_FILE_LENGTH);
}
