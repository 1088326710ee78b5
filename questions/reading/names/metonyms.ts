import { kidsOf, isVerb } from "../tree.ts";
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
  const { words } = sentence;
  const top = words.slice(first, last + 1).find((word) => word.head < first || word.head > last);
  if (top === undefined) return false;
  const head = words[top.head];
  const next = words[last + 1];
  if (next?.tag === "POS") {
    const owned = words[top.head];
    return entity.place.kind !== "country" && owned !== undefined && !PLACE_NOUN.test(owned.lower);
  }
  const headline = sentence.unit.role === "headline";
  if (headline && first === 0 && next?.text === ":") return true;
  if (head === undefined) return false;
  if (headline && isVerb(head) && top.relation === "vocative") return true;
  if (headline && head.relation === "vocative" && top.relation === "conj") return true;
  if (/^nsubj(?!:pass)/.test(top.relation)) {
    const predicate = isVerb(head) ? head.lower : "is";
    const copula = kidsOf(sentence, head).some((kid) => kid.relation === "cop");
    return !copula && (!PLACE_VERB.test(predicate) || entity.place.kind === "facility");
  }
  if (/^(?:conj)/.test(top.relation) && entity.place.kind === "facility") return true;
  const preposition = kidsOf(sentence, top).find((kid) => kid.relation === "case");
  if (
    top.relation === "obl:agent" ||
    (preposition?.lower === "by" && /^obl/.test(top.relation) && head.tag === "VBN")
  )
    return true;
  const dealing = preposition === undefined ? undefined : words[preposition.index - 1];
  return (
    preposition !== undefined &&
    dealing !== undefined &&
    TOWARDS.test(preposition.lower) &&
    (DEALING.test(head.lower) || DEALING.test(dealing.lower)) &&
    entity.place.kind !== "country"
  );
}
