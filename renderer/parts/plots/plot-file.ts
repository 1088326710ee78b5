/** A plot to be saved. */
export interface PlotFile {
  readonly kind: "csv" | "png";
  readonly title: string;
  /** Makes CSV text, or a picture in base64. */
  readonly make: () => Promise<string>;
}
