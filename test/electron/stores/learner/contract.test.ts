import { randomUUID } from "node:crypto";
import { openFileStore } from "../../../../electron/main/stores/learner/file-store.ts";
import { fixedClock } from "../../../support/a-study.ts";
import { describeLearnerStore } from "../../../support/learner-store-contract.ts";
import { memoryStore } from "../../../support/memory-store.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

describeLearnerStore("The file store", async () => {
  const folder = temporaryFolder();
  const open = () =>
    openFileStore({
      folder,
      clock: fixedClock(),
      newId: randomUUID,
      onTrouble: (error) => {
        throw error;
      },
    });
  return { store: open(), reopen: async () => open() };
});

describeLearnerStore("The memory store", async () => {
  const store = memoryStore();
  return { store, reopen: async () => store };
});
