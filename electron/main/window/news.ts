import { AppError } from "../../../base/errors.ts";
import type { News } from "../../../contract/window/shapes.ts";

/** News for the window: sent at once while it listens, kept for its next `start` while it does not. */
export interface NewsDesk {
  tell(news: News): void;
  /** What was kept. Whoever takes it is listening from now on. */
  take(): readonly News[];
  /** The window is gone or loads anew: keep what comes. */
  hold(): void;
}

export function createNewsDesk(send: (news: News) => void): NewsDesk {
  let isHeard = false;
  let kept: News[] = [];
  return {
    tell: (news) => (isHeard ? send(news) : void kept.push(news)),
    take() {
      const taken = kept;
      kept = [];
      isHeard = true;
      return taken;
    },
    hold: () => void (isHeard = false),
  };
}

/** What no call waits for, as the window tells it. */
export function troubleNews(error: Error): News {
  const { code, details } = AppError.from(error);
  const folders = details?.["folders"];
  return {
    kind: "store-trouble",
    trouble: code === "disk-full" || code === "unreadable" ? code : "not-saved",
    folders: typeof folders === "object" ? [...folders] : [],
  };
}
