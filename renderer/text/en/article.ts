/** The article, wherever it is shown. */
export const articleWords = {
  name: "The article",
  by: (published: string, publisher: string | null) =>
    publisher === null ? published : `${published} · ${publisher}`,
  back: "Back to the question",
} as const;
