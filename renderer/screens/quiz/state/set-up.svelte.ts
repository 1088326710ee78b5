import { MOST_QUIZ_MINUTES, MOST_QUIZ_QUESTIONS } from "../../../../study/log/quiz-limits.ts";
import type { SetUp, Wish } from "./quiz-values.ts";

/** As many as are asked when nothing else is said. */
const USUAL_SIZE = 10;

type Skill = Wish["skills"][number];
type Kind = Wish["kinds"][number];

/** A name to tick, with how many questions have it. */
export interface Tick<Name extends string> {
  readonly name: Name;
  readonly questions: number;
}

/** What is chosen of a quiz while it is set up. */
export class QuizChoices {
  size = $state.raw(USUAL_SIZE);
  skills = $state.raw<readonly Skill[]>([]);
  kinds = $state.raw<readonly Kind[]>([]);
  isLimited = $state.raw(false);
  minutes = $state.raw(USUAL_SIZE);
  feedback = $state.raw<Wish["terms"]["feedback"]>("at-end");
  article = $state.raw<Wish["terms"]["article"]>("hidden");
  code = $state.raw("");
  readonly allSkills: readonly Tick<Skill>[];
  readonly allKinds: readonly Tick<Kind>[];
  readonly #counts: SetUp["counts"];
  /** How many questions have a chosen skill and a chosen kind. */
  readonly fitting = $derived.by(() =>
    this.#counts
      .filter(({ skill, kind }) => this.skills.includes(skill) && this.kinds.includes(kind))
      .reduce((sum, { questions }) => sum + questions, 0),
  );

  constructor({ counts }: SetUp) {
    this.#counts = counts;
    this.allSkills = ticksOf(counts, ({ skill }) => skill);
    this.allKinds = ticksOf(counts, ({ kind }) => kind);
    this.skills = this.allSkills.map(({ name }) => name);
    this.kinds = this.allKinds.map(({ name }) => name);
    const all = counts.reduce((sum, { questions }) => sum + questions, 0);
    this.size = Math.min(USUAL_SIZE, all);
    this.minutes = this.size;
  }

  /** What `startQuiz` takes, but for the pack. */
  get wish(): Omit<Wish, "of" | "pack"> {
    const { size, skills, kinds, code, feedback, article } = this;
    const minutes = this.isLimited ? this.minutes : null;
    return { size, skills: [...skills], kinds: [...kinds], code, terms: { minutes, feedback, article } };
  }

  /** Takes a number as it was typed; what is none changes nothing. A minute a question, until another time is set. */
  setSize(typed: number): void {
    if (Number.isNaN(typed)) return;
    const isUsual = this.minutes === this.size;
    this.size = within(typed, MOST_QUIZ_QUESTIONS);
    if (isUsual) this.minutes = this.size;
  }

  setMinutes(typed: number): void {
    if (!Number.isNaN(typed)) this.minutes = within(typed, MOST_QUIZ_MINUTES);
  }
}

function within(typed: number, most: number): number {
  return Math.min(most, Math.max(1, Math.round(typed)));
}

function ticksOf<Name extends string>(
  counts: SetUp["counts"],
  nameOf: (count: SetUp["counts"][number]) => Name,
): Tick<Name>[] {
  return [...Map.groupBy(counts, nameOf)].map(([name, group]) => ({
    name,
    questions: group.reduce((sum, { questions }) => sum + questions, 0),
  }));
}
