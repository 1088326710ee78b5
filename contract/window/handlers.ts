import type { Study } from "../../study/study.ts";
import type { HandlersOf } from "../call.ts";
import type { windowCalls } from "./calls.ts";
import type { WindowPorts } from "./ports.ts";
import type { News } from "./shapes.ts";

export function windowHandlers(study: Study, ports: WindowPorts) {
  return {
    async start() {
      const { active, learners } = await study.learners.list();
      const learner = learners.find(({ id }) => id === active) ?? { id: active, name: "" };
      const { host, version } = ports;
      const news = [...startingNews(study), ...ports.takeNews()];
      return { host, version, learner: { ...learner }, settings: study.learners.settings(), news };
    },
  } satisfies HandlersOf<typeof windowCalls>;
}

/** What opening the active learner and the library brought to light; empty when everything was in order. */
function startingNews(study: Study): News[] {
  const news: News[] = [];
  const { damagedFiles, lostEvents, usedOlderCopy } = study.learners.report();
  if (damagedFiles.length > 0 || lostEvents > 0 || usedOlderCopy) {
    news.push({ kind: "recovered", damagedFiles: [...damagedFiles], lostEvents, usedOlderCopy });
  }
  const names = study.packs.unreadable();
  if (names.length > 0) news.push({ kind: "unreadable-packs", names: [...names] });
  return news;
}
