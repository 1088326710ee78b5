import type { Token } from "../tokens/tokens.ts";

const PAUSE = /^(?:[,;:.!?…]|[-–—]+)$/u;

/**
 * Cuts a long sentence into stretches of at most `longest` tokens, after a pause (comma, dash, stop)
 * in the later half of each stretch where there is one.
 */
export function cutWindows(tokens: readonly Token[], longest: number): (readonly Token[])[] {
  const windows: (readonly Token[])[] = [];
  for (let start = 0; start < tokens.length; ) {
    let end = Math.min(start + longest, tokens.length);
    if (end < tokens.length) {
      const half = start + (longest >>> 1);
      let pause = end;
      while (pause > half && !PAUSE.test(tokens[pause - 1]!.text.slice(0, 8))) pause--;
      if (pause > half) end = pause;
    }
    windows.push(tokens.slice(start, end));
    start = end;
  }
  return windows;
}
