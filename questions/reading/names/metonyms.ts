import type { Sentence, Word } from "../document/document.ts";
import type { PlaceKind } from "../gazetteer/places.ts";
import { kidsOf, isVerb } from "../document/tree.ts";
import type { Mention } from "./entities.ts";

/** Verbs with which a place stays a place: "Paris lies on the Seine", "Seoul saw heavy rain". */
const PLACE_VERB =
  /^(?:lie|lies|lay|saw|sees|see|host|hosts|hosted|boast|boasts|sits?|sat|stands?|stood|becomes?|became|remains?|remained|borders?|bordered|grew|grows|celebrates?|celebrated|witnessed|experienced|woke|is|are|was|were|has|had|have)$/;
const PLACE_NOUN =
  /^(?:street|streets|airport|outskirts|mayor|suburb|suburbs|resident|residents|population|center|centre|north|south|east|west|station|square|park|coast|border|weather|climate|downtown|district|districts|river|port|harbor|harbour|skyline|subway|hospitals?|schools?|university|museum|restaurants?|hotels?|city|region|area)$/;
const TOWARDS = /^(?:for|with|against|between|by|from|toward|towards|upon|on)$/;
const DEALING =
  /^(?:support|ties|talks|pressure|war|sanctions|relations|relationship|deal|agreement|alliance|cooperation|dialogue|tensions|negotiations|treaty|pact|ally|allies|backing|aid|criticism|demand|demands|signal|message|warning|accord|partnership|dispute|standoff|rapprochement|diplomacy)$/;

/**
 * Whether the name of a state, a capital or a seat of power stands for those who govern there: it acts or speaks,
 * something abstract is its own, or one has ties with it. In headlines it also stands before a colon, and in lists
 * without "and" ("Tokyo, Seoul agree"), which trees take for a call.
 */
export function isMetonym(mention: Mention): boolean {
  const { entity, sentence, first, last } = mention;
  if (entity.place === null || !entity.place.seat) return false;
  const { kind } = entity.place;
  const { words } = sentence;
  const top = words.slice(first, last + 1).find((word) => word.head < first || word.head > last);
  if (top === undefined) return false;
  const head = words[top.head];
  const next = words[last + 1];
  if (next?.tag === "POS") return kind !== "country" && head !== undefined && !PLACE_NOUN.test(head.lower);
  const headline = sentence.unit.role === "headline";
  if (headline && first === 0 && next?.text === ":") return true;
  if (head === undefined) return false;
  if (headline && isListedSubject(top, head)) return true;
  if (/^nsubj(?!:pass)/.test(top.relation)) return acts(sentence, head, kind);
  if (/^conj/.test(top.relation) && kind === "facility") return true;
  const preposition = kidsOf(sentence, top).find((kid) => kid.relation === "case");
  return isAgent(top, head, preposition) || (kind !== "country" && isDealtWith(sentence, head, preposition));
}

/** "Tokyo, Seoul agree": the tree takes the first name, or both, for a call. */
const isListedSubject = (top: Word, head: Word): boolean =>
  (isVerb(head) && top.relation === "vocative") || (head.relation === "vocative" && top.relation === "conj");

/** The subject of a verb that no mere place has; what is done in a building's name is done by people. */
function acts(sentence: Sentence, head: Word, kind: PlaceKind): boolean {
  const predicate = isVerb(head) ? head.lower : "is";
  const copula = kidsOf(sentence, head).some((kid) => kid.relation === "cop");
  return !copula && (kind === "facility" || !PLACE_VERB.test(predicate));
}

/** "was rejected by Moscow". */
const isAgent = (top: Word, head: Word, preposition: Word | undefined): boolean =>
  top.relation === "obl:agent" ||
  (preposition?.lower === "by" && /^obl/.test(top.relation) && head.tag === "VBN");

/** "ties with Moscow", "pressure on Tehran". */
function isDealtWith({ words }: Sentence, head: Word, preposition: Word | undefined): boolean {
  if (preposition === undefined || !TOWARDS.test(preposition.lower)) return false;
  const dealing = words[preposition.index - 1];
  return dealing !== undefined && (DEALING.test(head.lower) || DEALING.test(dealing.lower));
}
