import type { Page } from "@playwright/test";

/** Red, green and blue, 0 to 255. */
export type Pixel = readonly [number, number, number];
interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * What is really painted at these places of the page, in CSS pixels from its top left corner. Computed styles do not tell:
 * in high contrast the browser paints other colours than they name.
 */
export async function pixelsOf(page: Page, places: readonly Place[]): Promise<Pixel[]> {
  const picture = (await page.screenshot({ fullPage: true, scale: "css" })).toString("base64");
  const blank = await page.context().newPage();
  try {
    return await blank.evaluate(readPixels, { picture, places });
  } finally {
    await blank.close();
  }
}

/** Runs in an empty page, which no content policy keeps from reading a picture. */
async function readPixels({
  picture,
  places,
}: {
  readonly picture: string;
  readonly places: readonly Place[];
}): Promise<Pixel[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  const paint = canvas.getContext("2d");
  if (paint === null) throw new Error("There is nothing to draw on.");
  paint.drawImage(image, 0, 0);
  return places.map(({ x, y }) => {
    const [red = 0, green = 0, blue = 0] = paint.getImageData(Math.round(x), Math.round(y), 1, 1).data;
    return [red, green, blue];
  });
}

/** The contrast of two colours as WCAG counts it, 1 to 21. */
export function contrast(a: Pixel, b: Pixel): number {
  const light = [a, b].map((pixel) => {
    const [red, green, blue] = pixel.map((one) => {
      const share = one / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  });
  return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05);
}
