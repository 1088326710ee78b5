import { tick } from "svelte";
import type { ArticleFocus } from "../../../parts/article-focus.svelte.ts";
import type { QuestionFocus } from "../../../parts/question-focus.svelte.ts";
import type { Announcer } from "../../../state/announcer.svelte.ts";
import type { Notices } from "../../../state/notices.svelte.ts";
import { outcomeWords } from "../../../text/en/outcome.ts";
import { quizWords as words, setUpWords } from "../../../text/en/quiz.ts";
import type { QuizDesk } from "../state/quiz.svelte.ts";
import type { QuizRun } from "../state/quiz-run.svelte.ts";

interface Parts {
  readonly desk: QuizDesk;
  readonly run: QuizRun;
  readonly notices: Notices;
  readonly announcer: Announcer;
  readonly reading: ArticleFocus;
  readonly asking: QuestionFocus;
}

/** What the learner does while taking a quiz, with what is said, and where focus goes. What fails is told, and stays. */
export class RunSteps {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async goTo(place: number): Promise<void> {
    const { run, announcer } = this.#parts;
    let hasGone = false;
    const isDone = await this.#attempt(async () => {
      hasGone = await run.goTo(place);
    });
    if (hasGone) await this.showQuestion();
    else if (isDone && run.onceMore.told !== null) announcer.say(run.onceMore.told.why);
  }

  async showQuestion(): Promise<void> {
    await tick();
    window.scrollTo({ top: 0 });
    this.#parts.asking.toStem();
  }

  async check(answer = this.#parts.run.draft.answer): Promise<void> {
    const { run, announcer, reading, asking } = this.#parts;
    if (answer === null) return announcer.say(words.tooEarly);
    if (!(await this.#attempt(() => run.check(answer)))) return;
    const outcome = run.question.mark?.outcome;
    if (outcome === undefined) {
      if (run.onceMore.told !== null) announcer.say(run.onceMore.told.why);
      return;
    }
    announcer.say(outcomeWords.announce(outcome.verdict, outcome.rightAnswer));
    await tick();
    asking.toVerdict();
    reading.reveal("proof");
  }

  save(): Promise<unknown> {
    return this.#attempt(() => this.#parts.run.save());
  }

  async overrule(): Promise<void> {
    const { run, announcer, asking } = this.#parts;
    if (run.question.mark?.mayOverrule !== true || !(await this.#attempt(() => run.overrule()))) return;
    announcer.say(outcomeWords.overruled);
    asking.toVerdict(); // the button that was pressed is gone
  }

  async handIn(): Promise<void> {
    const { desk, run, notices } = this.#parts;
    const isByTime = run.time.isOver;
    let hasScore = false;
    const isDone = await this.#attempt(async () => {
      hasScore = await desk.handIn();
    });
    if (!isDone) return;
    const [first, ...lines] = [
      ...(isByTime ? [words.timeOver] : []),
      ...(hasScore ? [] : [setUpWords.nothingKept]),
    ];
    if (first !== undefined) notices.tell({ tone: "news", text: first, lines });
  }

  async leave(): Promise<void> {
    const { desk, run, announcer } = this.#parts;
    if (!(await this.#attempt(() => run.leave()))) return run.time.start();
    await this.#attempt(() => desk.load());
    announcer.say(words.left);
  }

  /** Counts a second. @returns true when the time is over */
  second(): boolean {
    const { run, announcer } = this.#parts;
    const say = run.time.tick();
    const { leftMs } = run.time;
    if (say !== null && leftMs !== null)
      announcer.say(say === "half" ? words.half(leftMs) : words.timeLeft(leftMs));
    return run.time.isOver;
  }

  async #attempt(task: () => Promise<unknown>): Promise<boolean> {
    const { notices } = this.#parts;
    notices.closeErrors();
    const done = await notices.attempt(async () => {
      await task();
      return true;
    });
    return done === true;
  }
}
