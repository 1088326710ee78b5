import { createContext } from "svelte";
import type { Client, Output } from "../../contract/calls.ts";
import type { OfferedPack } from "../../contract/packs/shapes.ts";
import { readPackFile } from "../hosts/read-pack-file.ts";

export type PackCard = Output<"packs.list">[number];

/** The packs in the library. The whole window shares it, because packs may come in while any screen is open. */
export class Shelf {
  /** Null until they were loaded. */
  packs = $state.raw<readonly PackCard[] | null>(null);
  isBusy = $state.raw(false);
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  async load(): Promise<void> {
    this.packs = await this.#client.packs.list({});
  }

  /** Lets the host ask for files. @returns what happened to each; empty when none was chosen */
  choose(): Promise<readonly OfferedPack[]> {
    return this.#busy(() => this.#client.packs.chooseFiles({}));
  }

  /** Adds files that were dropped on the window, one after the other. @returns what happened to each */
  add(files: readonly File[]): Promise<readonly OfferedPack[]> {
    return this.#busy(async () => {
      const offered: OfferedPack[] = [];
      for (const file of files) {
        const read = await readPackFile(file);
        offered.push("result" in read ? read : await this.#client.packs.addText(read));
      }
      return offered;
    });
  }

  async remove(pack: string): Promise<void> {
    this.packs = await this.#client.packs.remove({ pack });
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

export const [getShelf, setShelf] = createContext<Shelf>();
