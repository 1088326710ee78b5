import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "node_modules/@open-spaced-repetition";

/**
 * Path of the native program that learns weights of FSRS, of the package that npm chose for this computer. The build
 * copies it beside the main process; null where there is none for this system.
 *
 * @param project  the project's folder
 */
export function findFsrsBinding(project: string): string | null {
  const folder = join(project, FOLDER);
  const packages = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of packages.filter((one) => one.startsWith("binding-"))) {
    const file = readdirSync(join(folder, name)).find((one) => one.endsWith(".node"));
    if (file !== undefined) return join(folder, name, file);
  }
  return null;
}
