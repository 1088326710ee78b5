import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";

/**
 * Finds lines in a pack source for paths such as `questions[3].options[1].text`: an editor goes to a line. A field
 * that is missing has the line of what should hold it. Lines count from 1.
 *
 * @param text  JSON that has been read; its nesting is bounded
 */
export function lineFinder(text: string): (path: string) => number {
  const root = parseTree(text);
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (path) => {
    const steps = stepsOf(path);
    let node: Node | undefined;
    while (root !== undefined && node === undefined) {
      node = findNodeAtLocation(root, steps);
      if (steps.pop() === undefined) break;
    }
    const offset = node?.offset ?? 0;
    return starts.findLastIndex((start) => start <= offset) + 1;
  };
}

/** `questions[3].stem` as its steps, from the root: `["questions", 3, "stem"]`. */
export function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) =>
    index === undefined ? name : Number(index),
  );
}
