import { own } from "../../../base/own.ts";
import type { Span } from "../../article/span.ts";
import type { Draft } from "../stages/draft.ts";
import { type Stem, taskStem } from "../stages/stem.ts";
import { officesFor } from "../material/offices.ts";
import type { Workshop } from "../material/workshop.ts";

/** "What was John Kirby’s office or title?", from an office beside a name that says of what; "What role …" for callings. */
export function draftOffices(workshop: Workshop): Draft[] {
  return officesFor("asked", workshop).map(({ name, office, span, fact }) => {
    const proper = isOfficeProper(office);
    const former = proper && FORMER.test(office);
    const text = former ? office.replace(FORMER, "") : office;
    return {
      fact: fact.id,
      slot: "office" as const,
      skill: "role" as const,
      stem: stemOf(name, office, former),
      answer: {
        text: inFull(text),
        span: text !== inFull(text) ? null : former ? after(span, FORMER) : span,
        type: "office" as const,
        entity: null,
        value: null,
      },
      evidence: fact.evidence,
      rule: "office of a person",
      prior: proper ? 0.86 : 0.78,
    };
  });
}

const FORMER = /^former\s+/i;

function stemOf(name: string, office: string, former: boolean): Stem {
  if (!isOfficeProper(office)) return { ...taskStem(`does the article give ${name}?`), open: "what role" };
  const whose = `${name}${name.endsWith("s") ? "’" : "’s"}`;
  return { ...taskStem(`was ${whose} ${former ? "former " : ""}office or title?`), open: "what" };
}

const SHORT: Readonly<Record<string, string>> = {
  Gov: "Governor",
  Sen: "Senator",
  Rep: "Representative",
  Gen: "General",
  Lt: "Lieutenant",
};
const inFull = (office: string): string =>
  office.replace(/\b(Gov|Sen|Rep|Gen|Lt)\.(?!\w)/g, (short, word: string) => own(SHORT, word) ?? short);

function after({ start, end, text }: Span, pattern: RegExp): Span {
  const skipped = pattern.exec(text)?.[0].length ?? 0;
  return { start: start + skipped, end, text: text.slice(skipped) };
}

/** Posts that one is appointed or elected to, or ranks: "minister", "chief executive". Callings and functions are none. */
const POST =
  /\b(?:minister|president|chancellor|(?:under)?secretary|chair(?:man|woman|person)?|ceo|chief (?:executive|operating|financial|investment|of staff)|(?:police|fire) chief|directors?|governor|mayor|premier|commissioner|(?:attorney|solicitor|surgeon|director|secretary)[- ]general|(?:district|city|state|u\.s\.) attorney|senators?|congress(?:man|woman)|judge|justice|ambassador|consul|treasurer|speaker|whip|majority leader|minority leader|general|admiral|commander|sheriff|superintendent|king|queen|pope|emperor|emir|sultan|(?:arch)?bishop|cardinal|dean|administrator|comptroller|marshal)\b/i;
const CALLING =
  /\b(?:spokes(?:man|woman|person)|nominee|candidate|aide|assistant to|advis[eo]r|lawyer|analyst|coach|captain|player|critic|journalist|reporter|representative)\b/i;

/** Whether it is an office that one holds, by what stands before "of", "for" and "to". */
function isOfficeProper(office: string): boolean {
  const head = office.split(/ (?:of|for|to|at|with|in) /)[0] ?? office;
  return POST.test(inFull(head)) && !CALLING.test(head) && !/^retired /.test(head);
}
