import type { OfferedPack } from "../../../contract/shapes.ts";

/** A sentence, and further lines under it. */
export interface Told {
  readonly text: string;
  readonly lines: readonly string[];
}

/** What became of a pack file, in plain words, with every issue and its place in the file. */
export function offeredText({ file, result }: OfferedPack): Told {
  switch (result.kind) {
    case "added":
      return {
        text:
          result.replaced === null
            ? `“${result.title}” is in the library now.`
            : `“${result.title}” was updated from version ${result.replaced} to ${result.version}. Your answers are kept.`,
        lines: [],
      };
    case "already-there":
      return { text: `“${result.title}” is in the library already. Nothing was changed.`, lines: [] };
    case "older":
      return {
        text: `${file} holds version ${result.version} of “${result.title}”; the library has the newer version ${result.have}. Nothing was changed.`,
        lines: [],
      };
    case "differs":
      return {
        text: `${file} says it is version ${result.version} of “${result.title}”, as the one in the library, but it holds something else. It was not added. Ask its author for a new version number.`,
        lines: [],
      };
    case "newer-format":
      return {
        text: `${file} was made for a newer version of Dateline. It was not added. Install the newer version to use it.`,
        lines: [],
      };
    case "refused":
      return {
        text: `${file} is not a pack that Dateline can use. Nothing was added.`,
        lines: result.issues.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`)),
      };
  }
}
