const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Lower-case abbreviations that end in a stop of their own. */
export const ABBREVIATIONS = words(
  "mr mrs ms dr drs prof gen sen sens rep reps gov lt col capt cmdr sgt cpl pvt maj adm brig rev hon st ste sts jr sr " +
    "pres supt insp det jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat " +
    "inc ltd co corp bros plc vs etc al approx est dept govt assn univ ave blvd rd mt ft ext vol fig pp ed eds cf ca " +
    "esp ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ont ore pa " +
    "que tenn tex va vt wash wis wyo",
);

/** Lower-case prefixes that stay one token with the word after their hyphen. */
export const ATTACHED_PREFIXES = words(
  "e non co pre re anti mid ex post multi semi counter vice pro mini over sub inter un ultra trans neo pseudo " +
    "bi tri de psycho micro macro mega cross extra intra under",
);

/** Lower-case words written together, and the length of their first half. */
export const FUSED_WORDS: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
]);
