/**
 * Pairs that are one slip apart and mean different things: real places that bear almost the same name, and words
 * that a slip would turn around. Whoever types the one has not mistyped the other. Pairs whose first letters
 * differ are not listed: a slip in the first letter is never forgiven.
 */
const PAIRS = `
  granada grenada
  kingston kingstown
  shanxi shaanxi
  dominica dominican
  salvador salvadore
  columbia colombia
  county country
  police policy
  expert export
  expect except
  prescribe proscribe
  prescribed proscribed
  prescription proscription
  precedent president
  complement compliment
  stationary stationery
  martial marital
  casual causal
  convert convent
  invent invest
  missile missive
  statue status
  statue statute
  defuse diffuse
  desert dessert
  morale morals
  persecute prosecute
  persecuted prosecuted
  persecution prosecution
  receded recede
  reduced seduced
  released relapsed
  rejected ejected
  adopted adapted
  adoption adaption
  conserve converse
  contract contrast
  council counsel
  detract distract
  device devise
  dissent descent
  elicit illicit
  lesson lessen
  loosing losing
  official officials
  patrol petrol
  popular poplar
  signed singed
  strike stroke
  threat thread
  threats threads
  trials trails
  warned warmed
  worship warship
`;

const neighbours = new Set(
  PAIRS.trim()
    .split("\n")
    .flatMap((line) => {
      const [one = "", other = ""] = line.trim().split(" ");
      return [`${one} ${other}`, `${other} ${one}`];
    }),
);

/** Whether the two words are different things that look alike. */
export function areLookAlikes(one: string, other: string): boolean {
  return neighbours.has(`${one} ${other}`);
}
