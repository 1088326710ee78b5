import { readFileSync } from "node:fs";
import { loadModel, type Model } from "../questions/reading/model/model.ts";

const WEIGHTS = new URL("../questions/reading/model/weights.bin", import.meta.url);

/** The model that ships. */
export const loadWeights = (): Model => loadModel(readFileSync(WEIGHTS));
