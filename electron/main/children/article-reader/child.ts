/**
 * Reads articles in a process of its own, which the main process may end at any time. The model is loaded with the
 * first article. Built as an entry of its own, dist/main/article-reader.js.
 */
import { readFileSync } from "node:fs";
import { AppError } from "../../../../base/errors.ts";
import { loadModel, type Model } from "../../../../questions/reading/model/model.ts";
import { readArticle } from "../../../../questions/reading/read.ts";
import type { ArticleAnswer, ArticleQuestion } from "./read-in-child.ts";

let model: Model | null = null;

function answer({ article, weights }: ArticleQuestion): ArticleAnswer {
  try {
    model ??= loadModel(readFileSync(weights));
    return { ok: true, reading: readArticle(article, model) };
  } catch (error) {
    return { ok: false, error: AppError.from(error).toPlain() };
  }
}

const port = process.parentPort;
port.on("message", ({ data }) => port.postMessage(answer(data as ArticleQuestion)));
