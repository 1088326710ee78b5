/** How a pack, fact, question, learner, session or review is called; also part of the names of files. */
export const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** What `ID` asks for, to follow the name of what breaks it. */
export const ID_RULE = "must be 1 to 64 of a-z, 0-9 and -, starting with a letter or digit";

export function isId(text: string): boolean {
  return ID.test(text);
}
