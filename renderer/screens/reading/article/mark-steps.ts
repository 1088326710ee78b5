/** The marks of an article that can be focused, in the order of the text. */
const MARKS = "[role=button][data-id]";

/**
 * Moves focus to the next mark or the last one, from the focused mark or else from the tab stop of the article.
 *
 * @param step  1 for the next mark, -1 for the one before; larger steps stop at the first or last mark
 */
export function stepTo(panel: HTMLElement | undefined, step: number): void {
  const marks = [...(panel?.querySelectorAll<HTMLElement>(MARKS) ?? [])];
  const focused = marks.indexOf(document.activeElement as HTMLElement);
  const from = focused >= 0 ? focused : marks.findIndex(({ tabIndex }) => tabIndex === 0) - Math.sign(step);
  const target = marks[Math.min(Math.max(from + step, 0), marks.length - 1)];
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "nearest" });
}

/** How far an arrow key steps among marks; null for any other key. */
export function stepOf(key: string): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return 1;
    case "ArrowLeft":
    case "ArrowUp":
      return -1;
    case "Home":
      return -Infinity;
    case "End":
      return Infinity;
    default:
      return null;
  }
}
