import { readFileSync } from "node:fs";
import { loadModel, type Model } from "../../questions/reading/model/model.ts";
import { readArticle } from "../../questions/reading/read.ts";
import type { Reading } from "../../questions/reading/reading.ts";
import type { ArticleReader } from "../../study/library/readings.ts";

let model: Model | null = null;

/** Reads a text with the weights that ship, which are loaded with the first text. */
export function read(text: string, published = "2023-10-18"): Reading {
  model ??= loadModel(readFileSync("questions/reading/model/weights.bin"));
  return readArticle({ text, published }, model);
}

/** The same as a host does it. */
export const readWithModel: ArticleReader = async ({ text, published }) => read(text, published);
