/** Titles that only address somebody and are no office, in small letters and without their stop: "Mr.", "Lady". */
export const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms miss mx dr sir dame lord lady madam".split(" "),
);
