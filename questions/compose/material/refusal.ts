/** Why something is not asked: a value, so that whoever finds nothing can say why. */
export class Refusal {
  /** What is wrong, short enough for a list. */
  readonly name: string;
  /** A text in which something is refused for this reason; a test tries it. */
  readonly example: string;

  constructor(name: string, example: string) {
    this.name = name;
    this.example = example;
  }
}

/** A refusal that knows by itself what it holds back. */
export class Guard<Subject> extends Refusal {
  readonly rejects: (subject: Subject) => boolean;

  constructor({ name, example, rejects }: GuardRow<Subject>) {
    super(name, example);
    this.rejects = rejects;
  }
}

export interface GuardRow<Subject> {
  readonly name: string;
  readonly example: string;
  readonly rejects: (subject: Subject) => boolean;
}

export const guards = <Subject>(rows: readonly GuardRow<Subject>[]): readonly Guard<Subject>[] =>
  rows.map((row) => new Guard(row));

/** The first guard that holds something back; undefined where it may pass. */
export const refusalOf = <Subject>(
  all: readonly Guard<Subject>[],
  subject: Subject,
): Guard<Subject> | undefined => all.find(({ rejects }) => rejects(subject));
