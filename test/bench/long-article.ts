import { readFileSync } from "node:fs";

/** An article of 300 words. */
export const THE_ARTICLE = readFileSync(new URL("../fixtures/lavrov-pyongyang.txt", import.meta.url), "utf8");
const NAMES = ["Lavrov", "Putin", "Kirby", "Shoigu", "Choe Son Hui", "Kim Jong Un"];

/** The article again and again under other names, so that no sentence stands twice. */
export function longArticle(words: number): string {
  const body = THE_ARTICLE.split("\n\n").slice(2).join("\n\n");
  const pieces = [THE_ARTICLE];
  for (let turn = 0, count = 300; count < words; turn++, count += 270) {
    const ending = [turn % 26, Math.floor(turn / 26) % 26, Math.floor(turn / 676)]
      .map((letter) => String.fromCharCode(97 + letter))
      .join("");
    const renamed = NAMES.reduce((text, name) => text.replaceAll(name, `${name}${ending}`), body);
    pieces.push(renamed.replaceAll(". ", ` in ${ending}. `));
  }
  return pieces.join("\n\n");
}
