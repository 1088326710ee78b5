import type { Pack } from "../../questions/pack/pack.ts";
import type { Reading } from "../../questions/reading/reading.ts";
import { type PackCard, packCard } from "./card.ts";
import type { DeskUseCases } from "./desk.ts";
import type { AddedPack } from "./added-pack.ts";
import { type ArticleReader, createReadings } from "./readings.ts";

/** The use cases of packs. */
export interface Packs {
  /** Every pack of the library as it stands for the active learner. */
  cards(): readonly PackCard[];
  /** @throws AppError `not-found` */
  get(pack: string): Pack;
  /**
   * What the article of a pack says, thing by thing.
   *
   * @throws AppError `not-found`, or `refused` for a text that cannot be read within its limits
   */
  readingOf(pack: string): Promise<Reading>;
  /** Names of added packs that are there but cannot be read. */
  unreadable(): readonly string[];
  /** Validates a source whole and keeps it, or says why not. @throws AppError `not-saved` · `disk-full` */
  add(text: string): Promise<AddedPack>;
  /** @throws AppError `not-found`, or `refused` for a pack that ships with Dateline */
  remove(pack: string): Promise<void>;
}

export function createPacks({ reads, writes }: DeskUseCases, readArticle: ArticleReader): Packs {
  const readings = createReadings(readArticle);
  return {
    cards: reads(({ library, state }) => library.list().map((entry) => packCard(entry, state))),
    get: reads(({ library }, pack) => library.get(pack).pack),
    readingOf: reads(async ({ library }, pack) => readings(library.get(pack).pack)),
    unreadable: reads(({ library }) => library.unreadable),
    add: writes(({ library }, text) => library.add(text)),
    remove: writes(({ library }, pack) => library.remove(pack)),
  };
}
