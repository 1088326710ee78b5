import type { ArticleReader } from "../../../study/library/readings.ts";

/** Reads an article in this page. The model and its weights are files of their own, loaded with the first article. */
export const readInPage: ArticleReader = async (article) => {
  const { readWithModel } = await import("./page-model.ts");
  await nextPaint();
  return readWithModel(article);
};

/** Lets the page show that it is reading: a long article holds it for a second. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
