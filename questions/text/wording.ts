/** On one line, without blanks around it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** With a capital in front. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
