import { expect, it } from "vitest";
import { parsePack } from "../../questions/pack/parse-pack.ts";
import { composePack } from "../../questions/compose/compose-pack.ts";
import { model } from "../support/a-composed-pack.ts";

/** Words that every object answers to, as an article may have them. */
const WORDS = [...new Set([...Object.getOwnPropertyNames(Object.prototype), "prototype", "length", "name"])];
const PLACES = [
  "The WORD said on Friday that it won 40 races in Oslo.",
  "Anna Berg, the WORD of Norway, opened the bridge on 5 May 2024.",
  "WORD Lund sold 3 WORD to WORD in 2024, WORD said.",
  "Peter WORD WORDed the old WORDs, according to WORD.",
];

it.each(WORDS)("reads and asks an article about %s like any other", (word) => {
  const text = [`${word} opens bridge`, ...PLACES].join("\n\n").replaceAll("WORD", word);
  const pack = composePack({ text, published: "2024-05-06", publisher: word }, model, { questions: "all" });
  const parsed = parsePack(JSON.stringify(pack));
  expect(parsed).toMatchObject({ ok: true });
  expect(JSON.stringify(pack)).not.toMatch(/native code|\[object/);
});
