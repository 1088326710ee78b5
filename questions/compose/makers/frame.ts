const FRAME = /^(?:True or false|How does the article|Pick the sentence)[^:]*: /;

/** The clause or question that a stem asks for its truth, its label or its sentence; any other stem as it is. */
export const withoutFrame = (stem: string): string => stem.replace(FRAME, "");
