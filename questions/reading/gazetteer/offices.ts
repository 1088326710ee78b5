import { TITLES } from "../../lexicon/titles.ts";

/** Words that head an office or a calling ("minister"), and the titles that only address ("Mr."). */
const OFFICE_WORDS = `minister president chancellor secretary undersecretary spokesman spokeswoman spokesperson leader chief director chairman chairwoman
  chairperson chair ceo general senator sen rep representative congressman congresswoman judge justice professor coach captain officer
  ambassador envoy governor gov mayor premier commissioner attorney solicitor analyst adviser advisor executive founder co-founder emperor
  king queen prince princess pope sultan emir ayatollah imam rabbi duke admiral colonel lieutenant sergeant major sheriff commander
  commandant administrator manager lawyer author researcher scientist economist activist actor actress singer player striker goalkeeper
  candidate nominee mp lawmaker legislator bishop archbishop cardinal reverend prosecutor correspondent reporter journalist historian
  philosopher physicist physician mathematician engineer inventor writer poet composer pollster strategist chef owner editor principal
  teacher pilot doctor surgeon nurse diplomat speaker whip treasurer inspector superintendent detective deputy dean president-elect
  vice-president consul negotiator banker businessman businesswoman entrepreneur investor trader expert scholar fellow dictator monarch
  gen lt col capt sgt maj adm cmdr prof supt insp det atty head counselor counsellor moderator anchor host columnist critic biologist
  geologist meteorologist astronomer epidemiologist psychologist sociologist official aide operative organizer organiser director-general
  secretary-general brigadier marshal constable magistrate mufti cleric monk`;
const OFFICES = new Set(OFFICE_WORDS.split(/\s+/));
const SHE_OFFICES = new Set(
  "spokeswoman chairwoman congresswoman actress queen princess businesswoman mrs ms miss dame lady madam duchess".split(
    " ",
  ),
);
const HE_OFFICES = new Set(
  "spokesman chairman congressman actor king prince emperor pope mr sir lord duke businessman bishop archbishop cardinal imam ayatollah".split(
    " ",
  ),
);

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, "");
export const isOffice = (word: string): boolean =>
  OFFICES.has(plain(word)) || OFFICES.has(plain(word).replace(/s$/, ""));
/** Short ranks that stand right before a name: "Gov.", "Capt.". */
export const isRank = (word: string): boolean =>
  /^(?:Gov|Sen|Rep|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Cmdr|Del|Supt|Insp|Det)\.?$/.test(word);
/** A form of address, which is no office: "Mr.", "Lady". */
export const isTitle = (word: string): boolean => TITLES.has(plain(word));
export const isPluralOffice = (word: string): boolean =>
  !OFFICES.has(plain(word)) && OFFICES.has(plain(word).replace(/s$/, ""));
/** The pronoun that an office or a title calls for, where it tells. */
export function genderOfOffice(word: string): "he" | "she" | undefined {
  if (SHE_OFFICES.has(plain(word))) return "she";
  return HE_OFFICES.has(plain(word)) ? "he" : undefined;
}

const BODY =
  /^(?:inc|corp|co|ltd|llc|plc|gmbh|company|companies|council|ministry|university|college|school|institute|party|committee|commission|agency|association|union|bank|court|church|army|navy|force|forces|department|dept|office|parliament|congress|senate|house|assembly|federation|league|club|team|group|foundation|organization|organisation|service|services|bureau|administration|authority|society|board|press|times|post|journal|news|network|airlines|airways|motors|systems|hospital|museum|police|corps|guard|command|embassy|government|cabinet|center|centre|fund|trust|alliance|coalition|movement|nations|academy|laboratory|orchestra|corporation|industries|holdings|partners|technologies|communications|electric|energy|oil|steel|insurance|financial|capital|savings|securities|international|campaign|brigade|front|commonwealth|tribunal|secretariat|observatory|initiative|project|registry|exchange|forum|computers?|software|stores|foods|chemicals?|mining|pictures|products|motor|rubber|tire|magazine|television|radio|tv|records|studios|entertainment|brothers|bros|associates|enterprises|resources|pharmaceuticals|laboratories|airline|railway|library|institution|conference|legislature|treasury|chamber|intelligence|security|affairs|defense|defence)\.?$/i;
export const isBodyWord = (word: string): boolean => BODY.test(word);
const PLACE =
  /^(?:city|county|state|province|region|district|island|islands|river|lake|sea|ocean|mountain|mountains|valley|desert|bay|gulf|street|avenue|road|boulevard|square|park|airport|port|cosmodrome|stadium|bridge|peninsula|coast|village|town|border|strait|canal|forest|beach|basin|plaza|hill|hills|cape|canyon|harbor|harbour|prefecture|oblast|heights|falls|springs|plain|plains|palace|tower|hall|cathedral|mosque|temple|prison|base|crossing|memorial|arena|theater|theatre|hotel|station)$/i;
const FACILITY =
  /^(?:street|avenue|road|boulevard|square|park|airport|port|cosmodrome|stadium|bridge|canal|plaza|palace|tower|hall|cathedral|mosque|temple|prison|base|crossing|memorial|arena|theater|theatre|hotel|station)$/i;
const FRONT =
  /^(?:Mount|Lake|Cape|Fort|Port|San|Santa|Los|Las|St\.|Gulf|Isle|Mt\.|Ft\.|Camp|El|Saint|Rio|New|Puerto)$/;
export const isPlaceWord = (word: string): boolean => PLACE.test(word);
export const isFacilityWord = (word: string): boolean => FACILITY.test(word);
export const isPlaceFront = (word: string): boolean => FRONT.test(word);
