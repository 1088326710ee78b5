import type { Draft } from "../draft.ts";
import type { Material } from "../material.ts";

/** "Which office does John Kirby hold?", from an office beside a name. */
export function draftOffices({ reading, facts }: Material): Draft[] {
  return reading.people.flatMap(({ name, office, officeSpan }, index) => {
    const fact = facts.get(`p${index + 1}`);
    if (office === null || officeSpan === null || fact === undefined) return [];
    return [
      {
        fact: fact.id,
        slot: "office" as const,
        skill: "role" as const,
        stem: `What office does the article give for ${name}?`,
        answer: { text: office, span: officeSpan, type: "office" as const, entity: null, value: null },
        evidence: fact.evidence,
        rule: "office of a person",
        prior: 0.9,
      },
    ];
  });
}
