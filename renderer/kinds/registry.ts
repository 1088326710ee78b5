import type { KindName } from "../../questions/kinds/index.ts";
import { kindWords } from "../text/en/kinds.ts";
import ChoiceView from "./ChoiceView.svelte";
import ChainView from "./ChainView.svelte";
import type { KindEntry } from "./kind-view.ts";
import LabelView from "./LabelView.svelte";
import MapView from "./MapView.svelte";
import MatchView from "./MatchView.svelte";
import NoView from "./NoView.svelte";
import MultiView from "./MultiView.svelte";
import OrderView from "./OrderView.svelte";
import TimelineView from "./TimelineView.svelte";
import TrueFalseView from "./TrueFalseView.svelte";
import TypedView from "./TypedView.svelte";

const { instructions } = kindWords;

/** Kinds that marking knows and the window cannot draw yet: taking a name away makes the compiler ask for its entry. */
type NotDrawn = "cloze" | "date" | "evidence" | "number" | "retelling";

/** One entry a kind; a kind without an entry does not compile. README.md beside this file says how to add one. */
const KIND_VIEWS: { readonly [K in Exclude<KindName, NotDrawn>]: KindEntry<K> } = {
  choice: {
    component: ChoiceView,
    unknown: { kind: "choice", option: null },
    instruction: instructions.choice,
  },
  multi: { component: MultiView, unknown: { kind: "multi", options: [] }, instruction: instructions.multi },
  "true-false": {
    component: TrueFalseView,
    unknown: { kind: "true-false", option: null },
    instruction: instructions["true-false"],
  },
  label: { component: LabelView, unknown: { kind: "label", option: null }, instruction: instructions.label },
  order: { component: OrderView, unknown: { kind: "order", cards: [] }, instruction: instructions.order },
  chain: { component: ChainView, unknown: { kind: "chain", links: [] }, instruction: instructions.chain },
  match: { component: MatchView, unknown: { kind: "match", pairs: [] }, instruction: instructions.match },
  timeline: {
    component: TimelineView,
    unknown: { kind: "timeline", placed: [] },
    instruction: instructions.timeline,
  },
  map: { component: MapView, unknown: { kind: "map", given: null }, instruction: instructions.map },
  typed: { component: TypedView, unknown: { kind: "typed", text: "" }, instruction: instructions.typed },
};

// An answer of another kind counts as none given.
const notDrawn = {
  component: NoView,
  unknown: { kind: "typed", text: "" },
  instruction: instructions.notDrawn,
};

/** The entry of a kind, typed for any kind: TypeScript cannot pair a view with its own component by name. */
export function entryOf(kind: KindName): KindEntry<KindName> {
  return (kind in KIND_VIEWS ? KIND_VIEWS[kind as keyof typeof KIND_VIEWS] : notDrawn) as KindEntry<KindName>;
}
