/** A plot to be saved. */
export interface PlotFile {
  readonly kind: "csv" | "png";
  readonly title: string;
  /** Makes CSV text, or a picture in base64. */
  readonly make: () => Promise<string>;
}

/** Presentation attributes that a drawing needs outside the page, where no style sheet reaches it. */
const LOOK = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "font-size",
  "font-weight",
  "font-family",
  "text-anchor",
  "dominant-baseline",
] as const;

/** Pixels of the picture for one of the page: sharp in print and on dense screens. */
const SCALE = 2;
const PADDING = 16;

/**
 * A drawing as it stands on the page, as a PNG picture in base64. Colours are those of the page now; a title is
 * written above it.
 */
export async function toPng(svg: SVGSVGElement, title: string): Promise<string> {
  const { width, height } = svg.getBoundingClientRect();
  const page = getComputedStyle(svg);
  const head = 2 * Number.parseFloat(page.fontSize);
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil((width + 2 * PADDING) * SCALE);
  canvas.height = Math.ceil((height + head + 2 * PADDING) * SCALE);
  const paint = canvas.getContext("2d");
  if (paint === null) throw new Error("This window cannot draw pictures.");
  paint.scale(SCALE, SCALE);
  paint.fillStyle = page.backgroundColor;
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.fillStyle = page.color;
  paint.font = `600 ${page.fontSize} ${page.fontFamily}`;
  paint.fillText(title, PADDING, PADDING + head / 2);
  paint.drawImage(await imageOf(svg, width, height), PADDING, PADDING + head, width, height);
  return canvas.toDataURL("image/png").replace(/^data:image\/png;base64,/, "");
}

async function imageOf(svg: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const copies = copy.querySelectorAll("*");
  svg.querySelectorAll("*").forEach((element, index) => {
    const look = getComputedStyle(element);
    for (const name of LOOK) copies[index]?.setAttribute(name, look.getPropertyValue(name));
    copies[index]?.removeAttribute("class");
  });
  const text = new XMLSerializer().serializeToString(copy);
  // A blob, because the content policy allows those as images, and no address of data.
  const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  const image = new Image();
  try {
    await new Promise((resolve, reject) => {
      image.addEventListener("load", resolve);
      image.addEventListener("error", () => reject(new Error("The drawing could not be read again.")));
      image.src = address;
    });
  } finally {
    URL.revokeObjectURL(address);
  }
  return image;
}
