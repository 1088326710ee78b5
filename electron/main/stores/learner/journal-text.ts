/**
 * The text of a journal. First a header line, then a line an event, each `crc32 in 8 hex digits, space, JSON, LF`:
 *
 *     5f1c09aa {"schema":5,"session":"…","segment":1,"ordinal":7,"after":0,"from":1}
 *     0b77d2c4 {"n":1,"event":{…}}
 */
import { crc32 } from "node:zlib";
import type { LearnerEvent } from "../../../../study/log/event.ts";
import { DATA_FORMAT } from "../../../../study/state/snapshot.ts";
import { refuseNewer } from "./sealed-text.ts";

export interface JournalHeader {
  readonly session: string;
  /** 1 for the first file of a session; a file that failed is never written again, the next one takes over. */
  readonly segment: number;
  /** Sessions in the order in which they began, whatever the computer's clock said. */
  readonly ordinal: number;
  /** The last number that was acknowledged before this segment; higher ones in earlier segments never were. */
  readonly after: number;
  /** The number of the first event of this segment. */
  readonly from: number;
  /** The session began with the whole log anew, merged with another: where an event stands twice, here is its place. */
  readonly anew?: true;
}

interface JournalLine {
  /** Counts from 1 in the session. */
  readonly n: number;
  /** How many events of the same call are still to come; absent for the last. */
  readonly left?: number;
  readonly event: LearnerEvent;
}

export interface JournalText {
  /** Null when the header cannot be read. */
  readonly header: JournalHeader | null;
  readonly lines: readonly JournalLine[];
  /** Unreadable lines after the last readable one; those before it show as missing numbers. */
  readonly badAtEnd: number;
  /** False when anything but a torn last line is unreadable. */
  readonly isSound: boolean;
}

function encodeLine(body: string): string {
  return `${crc32(body).toString(16).padStart(8, "0")} ${body}\n`;
}

export function encodeHeader(header: JournalHeader): string {
  return encodeLine(JSON.stringify({ schema: DATA_FORMAT, ...header }));
}

/** @param firstNumber  the number of the first event */
export function encodeEvents(events: readonly LearnerEvent[], firstNumber: number): string {
  const last = events.length - 1;
  return events
    .map((event, index) =>
      encodeLine(
        JSON.stringify(
          index < last
            ? { n: firstNumber + index, left: last - index, event }
            : { n: firstNumber + index, event },
        ),
      ),
    )
    .join("");
}

/**
 * Reads whatever is readable. A last line without its end is normal: a process was killed while it wrote, and
 * nobody was told that the line is safe. The same holds for events whose call was not written to its end.
 *
 * @throws AppError `newer-data`
 */
export function readJournalText(bytes: Buffer, name: string): JournalText {
  // Decoding once is twice as fast as line by line; a line feed ends a line in the bytes and in the text alike.
  const text = bytes.toString();
  let header: JournalHeader | null = null;
  const lines: JournalLine[] = [];
  let badAtEnd = 0;
  let isSound = true;
  let start = 0;
  let textStart = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    const textEnd = text.indexOf("\n", textStart);
    const body = text.slice(textStart + 9, textEnd);
    const isIntact = isChecked(bytes, start, end);
    if (start === 0) {
      refuseNewer(looseJson(body), name);
      header = isIntact ? (JSON.parse(body) as JournalHeader) : null;
      isSound = isIntact;
    } else if (isIntact) {
      badAtEnd = 0;
      lines.push(JSON.parse(body) as JournalLine);
    } else {
      badAtEnd += 1;
      isSound = false;
    }
    start = end + 1;
    textStart = textEnd + 1;
  }
  if (header === null || !isTornLine(bytes.subarray(start))) isSound = false;
  while (badAtEnd === 0 && lines.at(-1)?.left !== undefined) lines.pop();
  return { header, lines, badAtEnd, isSound };
}

/** Whether the line from `start` to before `end` carries the right checksum. */
function isChecked(bytes: Buffer, start: number, end: number): boolean {
  if (end - start < 11 || bytes[start + 8] !== 0x20) return false;
  let written = 0;
  for (let at = start; at < start + 8; at++) {
    const digit = HEX_DIGITS.get(bytes[at] ?? 0);
    if (digit === undefined) return false;
    written = written * 16 + digit;
  }
  return written === crc32(bytes.subarray(start + 9, end));
}

/** By the code of the character; capital letters are not what we write. */
const HEX_DIGITS = new Map([..."0123456789abcdef"].map((digit, value) => [digit.charCodeAt(0), value]));

/** A header with a wrong checksum may still say that it is newer than us; then hands off. */
function looseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null; // not even JSON: damaged, and the caller says so
  }
}

/** Whether bytes without a line end look like the beginning of a line, and not like something else written over it. */
function isTornLine(rest: Buffer): boolean {
  const text = rest.toString("latin1");
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /^[0-9a-f]{0,8}$|^[0-9a-f]{8} (\{[^\u0000-\u001f]*)?$/.test(text);
}
