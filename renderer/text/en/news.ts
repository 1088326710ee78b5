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
