/** An article of our own in which much is dated, and much is said by others. */
export const STORY = [
  "Engineers warn of cracks in the harbour",
  "May 14, 2024",
  "Mayor Ada Moss closed the old harbour on Monday. The city council said the walls had moved in April.",
  "According to Lin Park, the chief engineer, the ministry believes that the cracks are dangerous. “We will not wait,” Moss said.",
  "The harbour was built in 1931. It is expected to open again next spring. The work will last three months.",
].join("\n\n");

export const STORY_DAY = "2024-05-14";

/** The words of a stretch of the story. */
export const wordsAt = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  STORY.slice(start, end);
