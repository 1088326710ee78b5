/** Words of the kinds that put, pair and place things. */

const order = {
  up: (card: string) => `Move up: ${card}`,
  down: (card: string) => `Move down: ${card}`,
  moved: (card: string, from: number, to: number, total: number) =>
    `Card ${from} of ${total}, ${card}, moved to position ${to}.`,
  stays: (card: string, place: "first" | "last") => `${card} is already ${place}.`,
  inOrder: "In order",
  belongs: (place: number) => `Out of order. It belongs at ${place}.`,
  missing: (place: number) => `Missing. It belongs at ${place}.`,
  help: "Drag a card, or use its arrow buttons. The arrow keys do the same.",
} as const;

const chain = {
  pool: "Sources on offer",
  poolEmpty: "All sources are in the chain.",
  chain: "The chain, from the reader inward",
  chainEmpty: "Put the source here that tells it to the reader.",
  claim: "What is said",
  reader: "The reader",
  add: (card: string) => `Add to the chain: ${card}`,
  remove: (card: string) => `Take out of the chain: ${card}`,
  added: (card: string, place: number, total: number) => `${card}, added as ${place} of ${total}.`,
  removed: (card: string) => `${card}, taken out of the chain.`,
  help: "Add sources with their plus buttons, or drag them into the chain.",
  extras: "Not every source belongs.",
  stray: "Does not belong",
  rightlyLeft: "Rightly left out",
} as const;

const match = {
  options: "Options to drag",
  none: "Choose…",
  matched: (left: string, right: string) => `${left}: ${right}.`,
  states: { right: "Right", wrong: "Your answer, not right", left: null },
  right: (option: string) => `Right: ${option}`,
  help: "Choose from each list, or drag an option to its row. An option may serve twice, or not at all.",
} as const;

const timeline = {
  help: "Move each mark along the axis, with its buttons or the arrow keys; Page Up and Page Down make larger steps.",
  notPlaced: "Not placed yet",
  notGiven: "Date not given",
  notGivenFor: (card: string) => `Date not given: ${card}`,
  earlier: (card: string) => `Earlier: ${card}`,
  later: (card: string) => `Later: ${card}`,
  placed: (card: string, time: string) => `${card}: ${time}.`,
  right: "Right",
  wrong: "Your answer, not right",
  missed: (time: string) => `Right: ${time}`,
} as const;

const map = {
  label: "Map of the world. The arrow keys move the cross, Shift makes small steps, plus and minus zoom.",
  loading: "The map is loading. The list below can be used already.",
  failed: "The map could not be loaded. The list below asks the same.",
  list: "Or choose from the list",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomed: (times: number) => `Zoom ${times}.`,
  caption: "Click the map, or move the cross with the arrow keys. Borders as Natural Earth draws them.",
  sea: "no country",
  at: (point: string, country: string) => `${point}, ${country}`,
  none: "No place yet",
  yours: "Your answer",
} as const;

export const placingWords = { order, chain, match, timeline, map } as const;
