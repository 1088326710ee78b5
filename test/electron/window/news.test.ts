import { expect, it } from "vitest";
import { AppError } from "../../../base/errors.ts";
import { startShape } from "../../../contract/window/shapes.ts";
import { newsText } from "../../../renderer/text/en/news.ts";
import { aDesktop } from "../../support/a-desktop.ts";
import { memoryStore } from "../../support/memory-store.ts";

it.each([
  [new AppError("not-saved", "EROFS"), "Dateline could not write in its folder."],
  [new AppError("disk-full", "ENOSPC"), "The disk is full."],
  [new AppError("unreadable", "7 earlier answers"), "Some of your earlier answers could not be read."],
  [new AppError("unreadable", "strays", { details: { folders: ["ada (1)"] } }), "Some folders among"],
  [new Error("anything else"), "Dateline could not write in its folder."],
])("what no call waits for stands in the window: %s", async (trouble, words) => {
  const desktop = await aDesktop({
    keeping: {
      openStore: (_folder, onTrouble) => {
        onTrouble(trouble);
        return memoryStore();
      },
    },
  });
  const started = await desktop.call("window.start");
  if (!started.ok) throw AppError.fromPlain(started.error);
  const { news } = startShape.parse(started.value);
  const told = news.map(newsText);
  expect(told).toMatchObject([{ tone: "error", text: expect.stringContaining(words) }]);
  expect(told[0]?.lines).toEqual(trouble instanceof AppError ? (trouble.details?.["folders"] ?? []) : []);
});
