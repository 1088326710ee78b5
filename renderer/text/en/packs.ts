import type { OfferedPack } from "../../../contract/packs/shapes.ts";

/** A sentence, how it is meant, and further lines under it. */
export interface Told {
  readonly tone: "news" | "error";
  readonly text: string;
  readonly lines: readonly string[];
}

const news = (text: string): Told => ({ tone: "news", text, lines: [] });
const error = (text: string, lines: readonly string[] = []): Told => ({ tone: "error", text, lines });

/** What became of a pack file, in plain words, with every issue and its place in the file. */
export function offeredText({ file, result }: OfferedPack): Told {
  switch (result.kind) {
    case "added":
      return news(
        result.replaced === null
          ? `“${result.title}” is in the library now.`
          : `“${result.title}” was updated from version ${result.replaced} to ${result.version}. Your answers are kept.`,
      );
    case "already-there":
      return news(`“${result.title}” is in the library already. Nothing was changed.`);
    case "older":
      return news(
        `${file} holds version ${result.version} of “${result.title}”; the library has the newer version ${result.have}. Nothing was changed.`,
      );
    case "differs":
      return error(
        `${file} says it is version ${result.version} of “${result.title}”, as the one in the library, but it holds something else. It was not added. Ask its author for a new version number.`,
      );
    case "learner-file":
      return error(
        `${file} holds a learner’s work, not a pack. Nothing was changed. To take it in, choose “Open a learner’s file…” on the page of learners.`,
      );
    case "newer-format":
      return error(
        `${file} was made for a newer version of Dateline. It was not added. Install the newer version to use it.`,
      );
    case "refused":
      return error(
        `${file} is not a pack that Dateline can use. Nothing was added. What is amiss, with its place in the file:`,
        result.issues.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`)),
      );
  }
}
