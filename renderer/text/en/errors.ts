import type { ErrorCode, PlainError } from "../../../base/errors.ts";

/** What went wrong, what was kept, and what to do next. The screen never shows an error's own message, except where it names what in the learner's file is amiss. */
const sentences: Readonly<Record<ErrorCode, string>> = {
  "invalid-input": "Dateline could not use what was entered. Nothing was changed. Check it and try again.",
  "not-found":
    "This is no longer there. Nothing was changed. Go back to the library and open it again from there.",
  refused: "Dateline did not do this, because it is against a rule. Nothing was changed.",
  "newer-data":
    "These data were written by a newer version of Dateline. They were left untouched. Install the newer version to go on.",
  unreadable:
    "A file could not be read. Everything else is as it was. Check that the file is still there and that you may open it, then try again.",
  "not-saved":
    "This could not be saved. Everything saved before is safe. Check that the disk is there and may be written to, then try again.",
  "disk-full":
    "This could not be saved, because the disk is full. Everything saved before is safe. Make room, then try again.",
  "storage-blocked":
    "This browser does not let Dateline keep data. Allow data of sites (cookies) for 127.0.0.1 in the settings of the browser, or use a window that is not private, then try again.",
  "storage-gone":
    "The browser closed or removed what Dateline keeps in it, or cannot open it. This was not saved, and what was saved before may be gone too. Try again; if it goes on, save your work to a file on the page of learners before you close this page.",
  busy: "Another window of Dateline is using these data. Nothing was changed. Close the other window, then try again.",
  internal: "Something went wrong inside Dateline. Try again; if it happens again, start Dateline anew.",
};

export function errorSentence({ code }: Pick<PlainError, "code">): string {
  return sentences[code];
}
