/** A learner as one file, described in docs/learner-file.md. */
import { z } from "zod";
import { crc32 } from "../../base/checksum.ts";
import { atOnce, isPieceDone, type Pieces } from "../../base/pieces.ts";
import type { Moment } from "../../base/clock.ts";
import { AppError } from "../../base/errors.ts";
import { ID_RULE } from "../../base/id.ts";
import { idSchema } from "../../questions/article/id.ts";
import { type LearnerEvent, learnerEventSchema } from "../log/event.ts";
import { MAX_LEARNER_FILE_LENGTH } from "./learner-file-length.ts";

const FORMAT = 1;
/** Far more than an event of the largest pack takes; a longer line was not written by Dateline. */
const LONGEST_LINE = 1_000_000;

export interface LearnerFile {
  readonly learner: string;
  readonly name: string;
  /** In the order of the log, at least one. */
  readonly events: readonly LearnerEvent[];
}

const headSchema = z.object({
  learner: idSchema,
  name: z.string().max(80),
  events: z.int().min(1),
});

/**
 * The text of a learner's file: JSON, with each event on a line of its own.
 *
 * @throws AppError `refused` when it would be longer than what can be read again
 */
export function writeLearnerFile({ learner, name, events }: LearnerFile, { at, zoneMin }: Moment): string {
  const head = JSON.stringify({ learner, name, events: events.length, saved: { at, zoneMin } });
  const lines = [`{"format":"dateline-learner/${FORMAT}",`, `"head":${head},`, `"log":[`];
  const last = events.length - 1;
  let sum = 0;
  let length = 0;
  for (const line of lines) sum = crc32(`${line}\n`, sum);
  for (const [index, event] of events.entries()) {
    const line = `${JSON.stringify(event)}${index < last ? "," : ""}`;
    sum = crc32(`${line}\n`, sum);
    length += line.length + 1;
    lines.push(line);
  }
  // Letters beyond ASCII take more bytes than characters; a fifth of the room is kept for them.
  if (length > 0.8 * MAX_LEARNER_FILE_LENGTH) {
    throw new AppError("refused", "This learner's log is too long for one file.");
  }
  lines.push(`],"sum":"${sum.toString(16).padStart(8, "0")}"}`, "");
  return lines.join("\n");
}

/**
 * Reads what `writeLearnerFile` wrote, line by line, so that a hostile file takes no more room than its own length. A
 * large one takes seconds: it comes in pieces.
 *
 * @throws AppError `newer-data` for a later format · `refused` for what is no learner's file, or a damaged one
 */
export function* learnerFileFrom(text: string): Pieces<LearnerFile> {
  if (text.length > MAX_LEARNER_FILE_LENGTH) throw damaged("it is larger than any that Dateline writes");
  const lines = linesOf(text.startsWith("\ufeff") ? text.slice(1) : text);
  const format = /^\{"format":"dateline-learner\/(\d{1,6})",$/.exec(lines.next());
  if (format === null) throw new AppError("refused", "This file does not hold a learner's work.");
  if (Number(format[1]) > FORMAT) throw newer();
  const headLine = /^"head":(\{.*\}),$/.exec(lines.next());
  const head = headSchema.safeParse(parse(headLine?.[1] ?? "null"));
  if (!head.success || lines.next() !== `"log":[`) throw damaged("its beginning is not as it was written");
  const { learner, name, events: count } = head.data;
  const events: LearnerEvent[] = [];
  for (let left = count - 1; left >= 0; left--) {
    if (isPieceDone(left)) yield;
    const line = lines.next();
    if (left > 0 && !line.endsWith(",")) throw damaged("its end is missing");
    const parsed = learnerEventSchema.safeParse(parse(left > 0 ? line.slice(0, -1) : line));
    if (parsed.success) events.push(parsed.data);
    else if (parsed.error.issues.some(({ message }) => message === ID_RULE)) {
      throw damaged(`in line ${3 + count - left} an id breaks the rule: it ${ID_RULE}`);
    }
  }
  const sum = lines.sum().toString(16).padStart(8, "0");
  if (lines.next() !== `],"sum":"${sum}"}`) throw damaged("its checksum is wrong");
  // The checksum says that the lines are as Dateline wrote them, so what does not fit comes from a newer version.
  if (events.length < count) throw newer();
  return { learner, name, events };
}

/** The same, read at once. */
export function readLearnerFile(text: string): LearnerFile {
  return atOnce(learnerFileFrom(text));
}

/** Gives one line after the other, and the checksum of those it gave. An end of CR LF counts as LF. */
function linesOf(text: string): { next(): string; sum(): number } {
  let start = 0;
  let sum = 0;
  return {
    next() {
      const found = text.indexOf("\n", start);
      const end = found < 0 ? text.length : found;
      if (end - start > LONGEST_LINE) throw damaged("a line is longer than any that Dateline writes");
      const line = text.slice(start, text[end - 1] === "\r" ? end - 1 : end);
      start = Math.min(end + 1, text.length);
      sum = crc32(`${line}\n`, sum);
      return line;
    },
    sum: () => sum,
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw damaged("a line is not as it was written");
  }
}

function damaged(why: string): AppError {
  return new AppError("refused", `This file is damaged: ${why}.`);
}

function newer(): AppError {
  return new AppError("newer-data", "This file was written by a newer version of Dateline.");
}
