// Holds no schema: the window, which must stay free of them, shows chains with it.

const BETWEEN = " ← ";

/** A chain as one text, outermost first. */
export function joinLinks(texts: readonly string[]): string {
  return texts.join(BETWEEN);
}

/** The links of a right answer as an outcome shows it, outermost first. */
export function linksIn(rightAnswer: string): string[] {
  return rightAnswer.split(BETWEEN);
}
