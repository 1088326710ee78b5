import type { Packs } from "../../study/library/packs.ts";
import type { Study } from "../../study/study.ts";
import type { HandlersOf } from "../call.ts";
import type { packCalls } from "./calls.ts";
import type { ChosenFile, PackPorts } from "./ports.ts";
import type { OfferedPack } from "./shapes.ts";

export function packHandlers({ packs }: Study, ports: PackPorts) {
  return {
    list: () => packs.cards(),
    article({ pack }) {
      const { title, article } = packs.get(pack);
      return { title, article };
    },
    reading: ({ pack }) => packs.readingOf(pack),
    addText: (chosen) => offer(packs, chosen),
    async chooseFiles() {
      const offered: OfferedPack[] = [];
      for (const chosen of await ports.choosePackTexts()) offered.push(await offer(packs, chosen));
      return offered;
    },
    async remove({ pack }) {
      await packs.remove(pack);
      return packs.cards();
    },
  } satisfies HandlersOf<typeof packCalls>;
}

/** Adds an offered file to the library, or passes on why it never got that far. */
export async function offer(packs: Pick<Packs, "add">, chosen: ChosenFile): Promise<OfferedPack> {
  const result = "result" in chosen ? chosen.result : await packs.add(chosen.text);
  return { file: chosen.file, result };
}
