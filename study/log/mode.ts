/** What chose the questions of a session: what is due and new today · one pack · the learner, one by one · read mode. */
export const SESSION_MODES = ["today", "pack", "chosen", "read"] as const;
export type SessionMode = (typeof SESSION_MODES)[number];
