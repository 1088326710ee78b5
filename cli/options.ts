import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./usage.ts";

/** The options of a command and its one article; throws `UsageError` for anything that it does not know. */
export function parseOptions<Options extends NonNullable<ParseArgsConfig["options"]>>(
  words: readonly string[],
  options: Options,
) {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    if (positionals.length > 1)
      throw new UsageError("Only one article can be read at a time; use --batch for many.");
    return { article: positionals[0], values };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(firstSentence(error));
  }
}

/** Node goes on about arguments that begin with a hyphen, which no article has. */
export const firstSentence = (error: unknown): string =>
  `${(error instanceof Error ? error.message : String(error)).split(/\.\s/)[0]?.replace(/\.$/, "") ?? ""}.`;
