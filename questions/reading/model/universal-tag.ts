import { own } from "../../../base/own.ts";

/** Penn tags that stand for one universal tag whatever they do in the sentence. */
const BY_TAG: Readonly<Record<string, string>> = {
  NN: "NOUN",
  NNS: "NOUN",
  NNP: "PROPN",
  NNPS: "PROPN",
  JJ: "ADJ",
  JJR: "ADJ",
  JJS: "ADJ",
  RB: "ADV",
  RBR: "ADV",
  RBS: "ADV",
  WRB: "ADV",
  RP: "ADP",
  CD: "NUM",
  CC: "CCONJ",
  PRP: "PRON",
  PRP$: "PRON",
  WP: "PRON",
  WP$: "PRON",
  EX: "PRON",
  DT: "DET",
  PDT: "DET",
  WDT: "PRON",
  POS: "PART",
  TO: "PART",
  MD: "AUX",
  UH: "INTJ",
  SYM: "SYM",
  $: "SYM",
  FW: "X",
  LS: "X",
  ADD: "X",
  GW: "X",
  AFX: "X",
};
const DETERMINING = new Set(["det", "det:predet"]);

/** The universal tag of a word, from its Penn tag and, where that is not enough, its relation in the tree. */
export function universalTag(tag: string, relation: string, form: string): string {
  if (tag.startsWith("VB")) return /^(aux|cop)/.test(relation) ? "AUX" : "VERB";
  if (tag === "IN") return relation === "mark" ? "SCONJ" : "ADP";
  if (tag === "TO" && relation === "case") return "ADP";
  if (tag === "RB" && /^(n['’]?t|not)$/i.test(form)) return "PART";
  if (tag === "DT" || tag === "WDT")
    return DETERMINING.has(relation) || relation === "advmod" ? "DET" : "PRON";
  return own(BY_TAG, tag) ?? "PUNCT";
}
