import { readFileSync } from "node:fs";
import { loadModel } from "../../questions/reading/model/model.ts";
import { readArticle } from "../../questions/reading/read.ts";
import type { Reading } from "../../questions/reading/reading.ts";

const model = loadModel(readFileSync(new URL("../../questions/reading/model/weights.bin", import.meta.url)));

/** Reads a text with the weights that ship. */
export const read = (text: string, published = "2023-10-18"): Reading =>
  readArticle({ text, published }, model);
