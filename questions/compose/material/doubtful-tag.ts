/** A tag with a smaller margin of the tagger is right in two cases of three only. */
export const DOUBTFUL_TAG = 45;
