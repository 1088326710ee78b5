import type { KindName } from "../../questions/kinds/index.ts";
import { kindWords } from "../text/en/kinds.ts";
import ChoiceView from "./choice/ChoiceView.svelte";
import ChainView from "./chain/ChainView.svelte";
import ClozeView from "./cloze/ClozeView.svelte";
import DateView from "./date/DateView.svelte";
import EvidenceView from "./evidence/EvidenceView.svelte";
import type { KindEntry } from "./kind-view.ts";
import LabelView from "./label/LabelView.svelte";
import MapView from "./map/MapView.svelte";
import MatchView from "./match/MatchView.svelte";
import MultiView from "./multi/MultiView.svelte";
import OrderView from "./order/OrderView.svelte";
import TimelineView from "./timeline/TimelineView.svelte";
import NumberView from "./number/NumberView.svelte";
import RetellingView from "./retelling/RetellingView.svelte";
import TrueFalseView from "./true-false/TrueFalseView.svelte";
import TypedView from "./typed/TypedView.svelte";

const { instructions } = kindWords;

/** One entry a kind; a kind without an entry does not compile. README.md beside this file says how to add one. */
const KIND_VIEWS: { readonly [K in KindName]: KindEntry<K> } = {
  choice: { component: ChoiceView, instruction: instructions.choice },
  multi: { component: MultiView, instruction: instructions.multi },
  "true-false": { component: TrueFalseView, instruction: instructions["true-false"] },
  label: { component: LabelView, instruction: instructions.label },
  order: { component: OrderView, instruction: instructions.order },
  chain: { component: ChainView, instruction: instructions.chain },
  match: { component: MatchView, instruction: instructions.match },
  timeline: { component: TimelineView, instruction: instructions.timeline },
  map: { component: MapView, instruction: instructions.map },
  cloze: { component: ClozeView, instruction: instructions.cloze },
  number: { component: NumberView, instruction: instructions.number },
  date: { component: DateView, instruction: instructions.date },
  retelling: { component: RetellingView, instruction: instructions.retelling },
  evidence: { component: EvidenceView, instruction: instructions.evidence },
  typed: { component: TypedView, instruction: instructions.typed },
};

/** The entry of a kind, typed for any kind: TypeScript cannot pair a view with its own component by name. */
export function entryOf(kind: KindName): KindEntry<KindName> {
  return KIND_VIEWS[kind] as KindEntry<KindName>;
}
