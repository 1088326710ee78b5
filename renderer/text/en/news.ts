import type { News } from "../../../contract/window/shapes.ts";
import { offeredText, type Told } from "./packs.ts";

/** What the learner must be told that no press of theirs asked for. */
export function newsText(news: News): Told {
  switch (news.kind) {
    case "recovered":
      return recovered(news);
    case "unreadable-packs":
      return {
        tone: "error",
        text: "Some packs that you added could not be read. They were left where they are, and your answers to them are safe. Add them again from their files.",
        lines: news.names,
      };
    case "store-trouble":
      return { tone: "error", text: storeTrouble(news), lines: news.folders };
    case "storage-restored":
      return {
        tone: "error",
        text: "Your browser had removed what Dateline keeps in it. Your answers and the packs were still on this page and are saved again. What other learners did in this browser is not. To be safe, save your work to a file on the page of learners.",
        lines: [],
      };
    case "pack-offered":
      return offeredText(news);
  }
}

function storeTrouble({ trouble, folders }: Extract<News, { kind: "store-trouble" }>): string {
  switch (trouble) {
    case "disk-full":
      return "The disk is full. What you do from now on may not be saved, and each answer says so. Make room.";
    case "not-saved":
      return "Dateline could not write in its folder. What you do from now on may not be saved, and each answer says so. Check that the disk is there and may be written to.";
    case "unreadable":
      return folders.length > 0
        ? "Some folders among the learners' have names that no learner has. They were left as they are. If one of them holds somebody's work, give it a name of a to z, 0 to 9 and - only, and start Dateline anew."
        : "Some of your earlier answers could not be read. You can go on.";
  }
}

function recovered(news: Extract<News, { kind: "recovered" }>): Told {
  const lost =
    news.lostEvents === 0
      ? "No answer was lost."
      : `${news.lostEvents} ${news.lostEvents === 1 ? "entry" : "entries"} could not be read again.`;
  const source = news.usedOlderCopy ? " An older good copy was used." : "";
  return {
    tone: news.lostEvents === 0 ? "news" : "error",
    text: `A damaged file was found and set aside. ${lost}${source} You can go on.`,
    lines: news.damagedFiles,
  };
}
