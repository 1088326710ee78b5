/** A pack source longer than this, in UTF-16 units, is refused before anybody reads it. */
export const MAX_PACK_LENGTH = 16_000_000;
