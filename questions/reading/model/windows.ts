import type { Token } from "../tokens.ts";

const PAUSE = /^(?:[,;:.!?…]|[-–—]+)$/u;

/**
 * Cuts a long sentence into [start, end) stretches of at most `longest` tokens, after a pause (comma, dash, stop)
 * in the later half of each stretch where there is one.
 */
export function cutWindows(tokens: readonly Token[], longest: number): [start: number, end: number][] {
  const windows: [number, number][] = [];
  for (let start = 0; start < tokens.length; ) {
    let end = Math.min(start + longest, tokens.length);
    if (end < tokens.length) {
      const half = start + (longest >>> 1);
      let pause = end;
      while (pause > half && !PAUSE.test(tokens[pause - 1]!.text.slice(0, 8))) pause--;
      if (pause > half) end = pause;
    }
    windows.push([start, end]);
    start = end;
  }
  return windows;
}
