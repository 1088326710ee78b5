import { joinLinks } from "../../kinds/chain/links.ts";
import type { Workshop } from "../material/workshop.ts";
import { mayBeSame } from "../options/same-thing.ts";
import { taskStem } from "../stages/stem.ts";
import type { Candidate } from "../stages/candidate.ts";
import type { Told } from "../told/told.ts";
import { capital } from "../../text/wording.ts";
import { quoteTold, saysOf, stopped, theArticle } from "../told/wording.ts";
import type { MakerInput } from "./maker.ts";
import { SAME_SOURCES } from "./refusals.ts";
import { refuseTold } from "./refuse.ts";

/** Who says it through whom: only where one source stands inside the words of another. */
export function makeChain({ told: all, workshop }: MakerInput): Candidate[] {
  return all.flatMap((told) => {
    const { sources, unit } = told;
    if (sources.length < 2) return [];
    if (sources.some((one, index) => sources.slice(0, index).some(({ text }) => mayBeSame(one.text, text))))
      return refuseTold("chain", told, SAME_SOURCES, workshop);
    const says = quoteTold(told, workshop);
    const links = [
      {
        text: "the article reports",
        why: "The article is what the reader has in hand: it hands the words on.",
        span: unit,
      },
      ...sources.map((source, index) => ({
        text: saysOf(source),
        why:
          index === 0
            ? `This source speaks in the article itself: ${says}`
            : `This source stands inside the words of ${sources[index - 1]?.text ?? ""}: ${says}`,
        span: unit,
      })),
    ];
    const question = {
      kind: "chain" as const,
      fact: told.fact,
      skill: "source" as const,
      stem: taskStem(`By ${theArticle(workshop)}, through whom does this come to the reader?`),
      answerText: joinLinks(links.map(({ text }) => text)),
      answerSpan: null,
      evidence: [unit],
      rule: "one source inside the words of another" as const,
      level: 3 as const,
      claim: stopped(capital(told.clause)),
      links,
      extras: extrasFor(told, all, workshop),
    };
    return [{ question, drafts: [], prior: 0.92 }];
  });
}

/** Other sources of the article, which do not stand between the reader and the claim. */
function extrasFor({ sources, unit }: Told, all: readonly Told[], workshop: Workshop) {
  const seen = sources.map(({ text }) => text);
  return all
    .flatMap((other) => {
      const [source] = other.sources;
      if (source === undefined || source.name === null || other.unit.start === unit.start) return [];
      if (seen.some((text) => mayBeSame(text, source.text))) return [];
      seen.push(source.text);
      return [
        {
          text: saysOf(source),
          why: `This source speaks of something else: ${quoteTold(other, workshop)}`,
          span: other.unit,
        },
      ];
    })
    .slice(0, 2);
}
