import { isBareOffice } from "./bare-office.ts";
import type { OfficePhrase } from "./office-phrase.ts";
import type { NameRun } from "./runs.ts";

/** An office with the name beside which it stands. */
export interface HeldOffice {
  readonly phrase: OfficePhrase;
  readonly run: NameRun;
}

/** The words of an office on one line, with what follows the name: "President of China". */
export function wordsOfOffice({ phrase, run }: HeldOffice): string {
  const { words } = run.sentence;
  const write = (first: number, last: number): string =>
    words
      .slice(first, last + 1)
      .map((word, index, all) =>
        index > 0 && word.start > (all[index - 1]?.end ?? 0) ? ` ${word.text}` : word.text,
      )
      .join("");
  const office = write(phrase.first, phrase.last).replace(
    /^(?:Former|Retired|Acting|Outgoing|Current) /,
    (word) => word.toLowerCase(),
  );
  if (phrase.of === undefined || !isBareOffice(office)) return office;
  const of = write(phrase.of.first, phrase.of.last);
  return `${office} ${/^(?:Sen|Rep)/.test(office) ? of.replace(/^of/, "from") : of}`;
}
