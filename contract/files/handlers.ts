import type { HandlersOf } from "../call.ts";
import type { fileCalls } from "./calls.ts";
import type { FilePorts } from "./ports.ts";

export function fileHandlers(ports: FilePorts) {
  return {
    save: async (file) => ({ file: await ports.saveFile(file) }),
  } satisfies HandlersOf<typeof fileCalls>;
}
