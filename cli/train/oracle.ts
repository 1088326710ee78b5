import { LEFT, RIGHT, SHIFT } from "../../questions/reading/model/derivations.ts";

const depthOf = (heads: readonly number[], word: number): number => {
  let depth = 0;
  for (let at = word; at !== -1; at = heads[at]!) depth++;
  return depth;
};

function crosses(heads: readonly number[], word: number): boolean {
  const head = heads[word]!;
  if (head === -1) return false;
  const [low, high] = word < head ? [word, head] : [head, word];
  for (let between = low + 1; between < high; between++) {
    let at = between;
    while (at !== -1 && at !== head) at = heads[at]!;
    if (at === -1) return true;
  }
  return false;
}

/** Lifts crossing arcs to the grandparent until none is left, deepest first (Nivre and Nilsson 2005). */
export function liftCrossings(heads: readonly number[]): number[] {
  const result = [...heads];
  for (;;) {
    let worst = -1;
    for (let word = 0; word < result.length; word++) {
      if (!crosses(result, word)) continue;
      if (worst === -1 || depthOf(result, word) > depthOf(result, worst)) worst = word;
    }
    if (worst === -1) return result;
    result[worst] = result[result[worst]!]!;
  }
}

/** The steps that build a tree without crossings: a word is reduced as soon as it has all its children. */
export function goldSteps(heads: readonly number[]): number[] {
  const count = heads.length;
  const headOf = (word: number): number => (heads[word] === -1 ? count : heads[word]!);
  const missing = new Int32Array(count + 1);
  for (let word = 0; word < count; word++) missing[headOf(word)]!++;
  const steps: number[] = [];
  const stack: number[] = [];
  let front = 0;
  while (front < count || stack.length > 0) {
    const top = stack.at(-1);
    const second = stack.at(-2);
    if (top !== undefined && headOf(top) === front && missing[top] === 0) {
      steps.push(LEFT);
      missing[front]!--;
      stack.pop();
    } else if (top !== undefined && second !== undefined && headOf(top) === second && missing[top] === 0) {
      steps.push(RIGHT);
      missing[second]!--;
      stack.pop();
    } else {
      steps.push(SHIFT);
      stack.push(front++);
    }
  }
  return steps;
}
