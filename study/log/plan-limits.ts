/** Minutes a day. */
export const MOST_MINUTES = 240;
/** Chances of recall. Below, more is forgotten than the time saved is worth; above, days fill with repeating. */
export const LEAST_RETENTION = 0.8;
export const MOST_RETENTION = 0.97;
