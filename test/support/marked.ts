import type { OnceMore } from "../../study/session/once-more.ts";

/** What an answer came to, where it could be read: `study.session.answer(…).then(marked)`. */
export function marked<Reply extends object | null>(reply: Reply): Exclude<Reply, OnceMore> {
  if (reply !== null && "unreadable" in reply) throw new Error("The answer could not be read.");
  return reply as Exclude<Reply, OnceMore>;
}
