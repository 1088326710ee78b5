/** Words that every plot has. */
export const plotWords = {
  rows: (title: string) => `${title}, the table`,
  table: "As a table",
  csv: "Save as table",
  png: "Save as picture",
  csvNamed: (title: string) => `Save as table: ${title}`,
  pngNamed: (title: string) => `Save as picture: ${title}`,
  step: (title: string) => `${title}: step through the values`,
} as const;
