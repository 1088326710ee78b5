const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * FNV-1a over UTF-16 code units: a signed 32-bit integer, the same on every platform. Names and draws hang on it, so it
 * never changes; never for secrets.
 *
 * @param seed  what to begin with; another seed gives another, independent hash of the same text
 */
export function hashText(text: string, seed = FNV_OFFSET): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash | 0;
}
