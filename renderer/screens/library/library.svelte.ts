import type { Client, Output } from "../../../contract/calls.ts";
import type { OfferedPack } from "../../../contract/shapes.ts";

export type PackCard = Output<"listPacks">[number];

/** How many questions a short session asks. */
export const SHORT_SESSION = 12;

/** The packs as the library screen shows them. */
export class Shelf {
  packs = $state.raw<readonly PackCard[] | null>(null);
  isBusy = $state.raw(false);
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  async load(): Promise<void> {
    this.packs = await this.#client.listPacks({});
  }

  /** Lets the host ask for files. @returns what became of each; empty when none was chosen */
  choose(): Promise<readonly OfferedPack[]> {
    return this.#busy(() => this.#client.choosePackFile({}));
  }

  /** Adds files that were dropped on the window, one after the other. */
  add(files: readonly File[]): Promise<readonly OfferedPack[]> {
    return this.#busy(async () => {
      const offered: OfferedPack[] = [];
      for (const file of files) {
        offered.push(await this.#client.addPackText({ file: file.name, text: await file.text() }));
      }
      return offered;
    });
  }

  async remove(pack: string): Promise<void> {
    this.packs = await this.#client.removePack({ pack });
  }

  async start(pack: string, size: number): Promise<void> {
    await this.#client.startSession({ pack, size });
  }

  async #busy(task: () => Promise<readonly OfferedPack[]>): Promise<readonly OfferedPack[]> {
    this.isBusy = true;
    try {
      const offered = await task();
      await this.load();
      return offered;
    } finally {
      this.isBusy = false;
    }
  }
}
