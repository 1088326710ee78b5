import { formatParts } from "../../../questions/text/dates.ts";

/** A date in the making, as it is picked part by part. `year` is what was typed so far. */
export interface Picked {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: string;
}

/** What was picked, as one would type it; a year counts from its fourth figure on. */
export function writePicked({ day, month, year }: Picked): string {
  return formatParts({ day, month, year: /^\d{4}$/.test(year) ? Number(year) : null });
}
