import type { Word } from "../../reading/document/document.ts";
import { type Host, hostsIn } from "../clauses/host.ts";
import type { Segment } from "../clauses/segments.ts";
import type { Draft } from "../stages/draft.ts";
import { isMetonym } from "../../reading/names/metonyms.ts";
import { isFacilityWord, isPlaceWord } from "../../reading/gazetteer/offices.ts";
import { guards, Refusal, refusalOf } from "../material/refusal.ts";
import type { Phrase } from "../../reading/document/phrase.ts";
import { answerOf, guarded } from "./answer.ts";
import { putDraft } from "./put.ts";
import type { Workshop } from "../material/workshop.ts";

/** "Where did Lee speak?", by a named place, or by a noun for one; never a place that stands for a government. */
export function draftPlaces(workshop: Workshop): Draft[] {
  return hostsIn(workshop).flatMap((host) =>
    host.segments.flatMap((segment) => (!host.says ? placeOf(workshop, host, segment) : [])),
  );
}

const MOVES_FROM = /^(?:from)$/;
/** Verbs of going and bringing: after others "to" is no direction ("lost to Ukraine"). */
const MOVES =
  /^(?:g[eo]|went|gone|going|c[oa]m|travel|head|mov|return|fl[eiy]|arriv|sen[dt]|deport|br[io]|tak|took|transport|ship|deliver|dr[io]v|walk|r[au]n|march|sail|emigrat|migrat|immigrat|relocat|transfer|invit|escap|ship|export|import|extradit|evacuat|carr|spread|expand|back|cross|rush|fell|fall|smuggl|trip|visit|settl|exil|ban|enter|mov|flow|lead|led|extend|stretch)/;
const AT = /^(?:in|at|near|outside|inside|to|into|from|on|off|across|throughout|around)$/;
const PLACES =
  /^(?:city|town|village|capital|country|region|area|province|state|street|building|home|house|hospital|school|church|prison|jail|hotel|airport|stadium|border|coast|island|river|sea|ocean|mountains?|valley|desert|south|north|east|west|center|centre|outskirts|suburbs?|world|university|campus|factory|camp|base|site|park|museum|theater|theatre|square|bridge|road|highway|port|harbor|harbour|embassy|court|courthouse|parliament|neighborhood|district|offices?|vicinity|headquarters|hall|room|court|conference|ceremony|ceremonies|summit|rally|festival|championships?|tournament|competition|games|school|plant|market|station|shop|store|restaurant|club|cemetery|grounds?|field|stage|territory|territories|regions|cities|countries|areas)$/;

/** Whether a common noun says where something is or happens. */
export const isPlaceNoun = ({ lower }: Word): boolean =>
  PLACES.test(lower) || isFacilityWord(lower) || isPlaceWord(lower);

/** Capitalized names of what happens, and not of where: "at the Olympic Games". */
const HAPPENING =
  /^(?:war|games?|cup|series|day|olympics|paralympics|championships?|act|treaty|agreement|deal|amendment|party|church|week|month|year|bible|award|prize|conference|festival|fair|summit|convention|expo|league|chapter|article|section|house|congress|senate|parliament)$/;

/** "At Changi Field": a name that nothing else tells of, behind a word for a place. */
const isNamedSpot = ({ sentence }: Host, { head, preposition, first, last }: Segment): boolean =>
  /^NNPS?$/.test(head.tag) &&
  /^(?:at|near|outside|inside|to)$/.test(preposition?.lower ?? "") &&
  last - first >= 2 &&
  !sentence.words.slice(first + 1, last + 1).some(({ lower }) => HAPPENING.test(lower) || /^\d/.test(lower));

/** What keeps a part from being asked for as a place, whatever the answer. */
export const PLACE_GUARDS = guards<Segment>([
  {
    name: "no direction: “to” behind a verb that goes nowhere",
    example:
      "The harbor and the university were all handed over to the Danes in Oslo. Norway lost the bridge to Denmark.",
    rejects: ({ preposition, governor }) =>
      /^(?:to|into)$/.test(preposition?.lower ?? "") && !MOVES.test(governor.lower),
  },
]);

interface Asked {
  readonly phrase: Phrase;
  /** A common noun for a place. */
  readonly noun: boolean;
  readonly isTime: boolean;
}

/** The same, by what the answer is. */
export const PLACE_ANSWER_GUARDS = guards<Asked>([
  {
    name: "a noun for a place that says not which",
    example: "The bridge was made on site.",
    rejects: ({ noun, isTime, phrase: { first, last } }) => isTime || (noun && last - first < 2),
  },
]);

function placeOf(workshop: Workshop, host: Host, segment: Segment): Draft[] {
  const { preposition, head, kind } = segment;
  if (kind !== "oblique" || preposition === null || !AT.test(preposition.lower)) return [];
  const { sentence } = host;
  const mention = workshop.index.mentionAt(sentence, head.index);
  const named = mention?.entity.kind === "place" && !isMetonym(mention);
  const noun = mention === undefined && isPlaceNoun(head);
  const spot = mention === undefined && isNamedSpot(host, segment);
  if (!named && !noun && !spot) return [];
  const isTime = workshop.index.timeAt(head) !== undefined;
  const found =
    refusalOf(PLACE_GUARDS, segment) ??
    guarded(answerOf(workshop, sentence, head), PLACE_ANSWER_GUARDS, ({ phrase }) => ({
      phrase,
      noun,
      isTime,
    }));
  if (found instanceof Refusal) return workshop.refuse(sentence, "where:", head.text, found);
  const type = found.answer.type === "country" ? "country" : "place";
  const stranded = MOVES_FROM.test(preposition.lower) ? { stranded: "from" } : {};
  return putDraft(
    workshop,
    host,
    { wh: "where", at: segment, ...stranded },
    {
      slot: "place",
      skill: "where",
      rule: named ? "place by its name" : "place by a noun",
      prior: named ? 0.84 : 0.6,
      answer: { ...found.answer, type },
      needs: found.needs,
    },
  );
}
