import type { News } from "./shapes.ts";

/** What a host says of itself to the window. */
export interface WindowPorts {
  readonly host: "desktop" | "browser";
  readonly version: string;
  /** News that came up before the window could hear it; given once. */
  takeNews(): readonly News[];
}
