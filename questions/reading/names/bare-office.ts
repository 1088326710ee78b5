import { straightApostrophes } from "../../text/marks.ts";

/** Words that say little by themselves: "chairman" of what, "president" of which state? */
const BARE = new Set(
  `former acting late deputy vice assistant associate senior junior interim retired current special longtime new then
  executive managing operating financial chief head president chairman chairwoman chairperson chair ceo officer official
  mayor general major senator sen rep representative gov governor minister secretary undersecretary king queen prince
  princess crown pope emperor sultan emir duke director manager spokesman spokeswoman spokesperson leader member aide
  adviser advisor analyst expert founder co-founder owner captain coach judge justice commissioner ambassador envoy
  treasurer detective inspector superintendent sergeant lieutenant colonel admiral sheriff commander commandant
  administrator candidate nominee partner principal attorney fellow scholar editor player deputy lt gen col capt sgt maj
  adm cmdr supt insp det and one other investor host moderator operative outside strategist star striker dean
  correspondent reporter speaker whip anchor`.split(/\s+/),
);
const WHOLE = /\b(?:attorney general|solicitor general|surgeon general|chief justice|secretary-general)$/i;
/** "The campaign's press secretary", "last week's host": whose it is, only the article tells. */
const OWNED = /^(?:\p{Ll}[\p{L}-]* )*\p{Ll}[\p{L}-]*['’]s /u;
/** "Spokesman for the company", "director of the gallery". */
const OF_SOMETHING = /\b(?:of|for|to|at|with|in) (?:the|its|his|her|their) \p{Ll}+$/u;
/** "Swedish ambassador": where to? */
const NATIONAL = /^(?:\S*\p{Lu}\S* )*[Aa]mbassador$/u;
const OF_OFFICE = /\b(?:president|minister|king|queen|pope|treasury|secretary)$/;

/** Whether an office in words of the article says too little to be asked: no body, place or field comes with it. */
export function isBareOffice(office: string): boolean {
  const plain = straightApostrophes(office);
  if (OWNED.test(plain) || (OF_SOMETHING.test(plain) && !OF_OFFICE.test(plain))) return true;
  if (WHOLE.test(plain)) return false;
  if (NATIONAL.test(plain)) return true;
  return plain
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => BARE.has(word.replace(/\.$/, "")));
}
