import { capital } from "../../text/wording.ts";

/** What a question asks in words, in its parts; they become one text when the question goes into a pack. */
export interface Stem {
  /** The task in front of what is asked: "True or false: "; empty for a plain question. */
  readonly frame: string;
  /** Who says it, outermost first, each as it stands behind "according to". */
  readonly sources: readonly string[];
  /** The question words, in small letters: "who", "how many ships"; empty for a clause, a task and a gap. */
  readonly open: string;
  /** All that follows, with the mark that ends it. */
  readonly body: string;
  /** The body stands in quotation marks of ours, because it is a passage of the article. */
  readonly shown?: true;
}

/** A stem that is a task by itself: "Place these events on the axis." */
export const taskStem = (body: string): Stem => ({ frame: "", sources: [], open: "", body });

/** The whole text. */
export const joinStem = (stem: Stem): string =>
  stem.shown === true
    ? `${stem.frame}“${stem.body}”${/[.!?…][’”]?$/.test(stem.body) ? "" : "."}`
    : `${stem.frame}${askedIn(stem)}`;

/** The question, clause or passage with its sources, without the task in front; a question begins with a capital. */
export function askedIn({ frame, sources, open, body }: Stem): string {
  const text = sources.map((source) => `according to ${source}, `).join("") + questionOf(open, body);
  return frame === "" || open !== "" ? capital(text) : text;
}

/** The same without its outermost source. */
export const withoutSource = (stem: Stem): string =>
  stem.sources.length === 0
    ? askedIn(stem)
    : stem.sources
        .slice(1)
        .map((source) => `according to ${source}, `)
        .join("") + questionOf(stem.open, stem.body);

const questionOf = (open: string, body: string): string =>
  open === "" || body === "" || body === "?" ? open + body : `${open} ${body}`;
