import { wordsOf } from "../../text/words.ts";
import type { OfficeOfPerson } from "../material/offices.ts";
import type { ArticleIndex } from "./article-index.ts";
import type { Distractor } from "./distractor.ts";
import { officeClassOf, siblingOffices } from "./office-class.ts";
import { quoteUnit, spanOf } from "./reason.ts";
import type { Sought } from "./sought.ts";

/** Offices of other people in the article, those of the same class first; then offices beside the right one. */
export function officeDistractors(sought: Sought, index: ArticleIndex): Distractor[] {
  const { officeHolders, lowerText } = index;
  const { answer, evidence } = sought;
  if (answer.type !== "office") return [];
  const right = officeClassOf(answer.text);
  const others = nearest(officeHolders, evidence[0]?.start ?? 0).flatMap((holder) => {
    const { name, office, span, unit } = holder;
    if (name === answer.entity || mayBeSameOffice(office, answer.text) || isNamed(name, sought)) return [];
    const why = `That is the office of ${name}: ${quoteUnit(unit, span)}`;
    const near = officeClassOf(office) === right ? 1 : 0;
    return [{ text: office, why, span: spanOf(unit), entity: null, value: null, near }];
  });
  const [proof] = sought.evidence;
  const invented = siblingOffices(answer.text)
    .filter((office) => !lowerText.includes(office.toLowerCase()))
    .map((office) => ({
      text: office,
      why: `The article gives nobody the office “${office}”; it says “${answer.text}”.`,
      span: answer.span === null ? (proof === undefined ? null : spanOf(proof)) : spanOf(answer.span),
      entity: null,
      value: null,
    }));
  return [...others.sort((a, b) => b.near - a.near), ...invented].map(
    ({ text, why, span, entity, value }) => ({ text, why, span, entity, value }),
  );
}

/** Beyond so many people the nearer ones are as good. */
const MOST = 60;

function nearest(holders: readonly OfficeOfPerson[], place: number): readonly OfficeOfPerson[] {
  if (holders.length <= MOST) return holders;
  const far = ({ span }: OfficeOfPerson): number => Math.abs(span.start - place);
  return [...holders].sort((a, b) => far(a) - far(b)).slice(0, MOST);
}

const isNamed = (name: string, { matter }: Sought): boolean => matter.includes(name);

/** One office may hold the other: "minister" and "foreign minister", "leader" and "North Korea's leader". */
function mayBeSameOffice(one: string, other: string): boolean {
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return few.every((word) => many.includes(word)) || (few.at(-1) === many.at(-1) && few.length === 1);
}
