import type { AddedPack } from "../study/library/library.ts";
import type { ImportedLearner } from "../study/learner/transfer.ts";
import type { Study } from "../study/study.ts";
import type { Handlers } from "./calls.ts";
import type { News, OfferedPack } from "./shapes.ts";

/** What only a host can do: the desktop app and the plain browser each bring their own. */
export interface HostPorts {
  readonly host: "desktop" | "browser";
  readonly version: string;
  /** Lets the learner choose pack files and gives their texts; a file that was too large or unreadable gives its refusal. */
  choosePackTexts(): Promise<readonly ChosenFile[]>;
  /** Lets the learner choose where to save a file, and saves it whole; null when the dialog was closed. */
  saveFile(file: FileToSave): Promise<string | null>;
  /** Lets the learner choose a learner's file and gives its text, or why it cannot be read; null when the dialog was closed. */
  chooseLearnerText(): Promise<ChosenText | null>;
  /** News that came up before the window could hear it; given once. */
  takeNews(): readonly News[];
}

export type ChosenFile =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly result: AddedPack };

/** A file for the learner to keep. */
export interface FileToSave {
  /** Without a folder, and without characters that a system does not allow. */
  readonly name: string;
  readonly kind: "json" | "csv" | "png";
  /** Text, or the bytes of a picture as base64. */
  readonly content: string;
}

export type ChosenText =
  | { readonly kind: "text"; readonly text: string }
  | Extract<ImportedLearner, { kind: "refused" }>;

/** The calls, bound to the use cases: a line a call, the same for every host. */
export function createHandlers(study: Study, ports: HostPorts): Handlers {
  return {
    async start() {
      const { active, learners } = await study.learners.list();
      const learner = learners.find(({ id }) => id === active) ?? { id: active, name: "" };
      const { host, version } = ports;
      const news = [...startingNews(study), ...ports.takeNews()];
      return { host, version, learner: { ...learner }, settings: study.learners.settings(), news };
    },
    changeSettings: (settings) => study.learners.changeSettings(settings),
    listLearners: async () => mutable(await study.learners.list()),
    addLearner: async ({ name }) => mutable(await study.learners.add(name)),
    switchLearner: async ({ learner }) => mutable(await study.learners.switchTo(learner)),
    renameLearner: async ({ name }) => mutable(await study.learners.rename(name)),
    async exportLearner() {
      const { fileName, text } = await study.learners.export();
      return { file: await ports.saveFile({ name: fileName, kind: "json", content: text }) };
    },
    async importLearner() {
      const chosen = await ports.chooseLearnerText();
      return chosen === null || chosen.kind === "refused" ? chosen : study.learners.import(chosen.text);
    },
    stopImport() {
      study.learners.stopImport();
      return {};
    },
    deleteLearner: async ({ learner }) => mutable(await study.learners.delete(learner)),
    saveFile: async (file) => ({ file: await ports.saveFile(file) }),
    listPacks: () => mutable(study.packs.cards()),
    readArticle({ pack }) {
      const { title, article } = study.packs.get(pack);
      return { title, article };
    },
    readingOf: ({ pack }) => study.packs.readingOf(pack),
    addPackText: (chosen) => offer(study, chosen),
    async choosePackFile() {
      const offered: OfferedPack[] = [];
      for (const chosen of await ports.choosePackTexts()) offered.push(await offer(study, chosen));
      return offered;
    },
    async removePack({ pack }) {
      await study.packs.remove(pack);
      return mutable(study.packs.cards());
    },
    startSession: async (wish) => mutable(await study.session.start(wish)),
    openSession: () => mutable(study.session.status()),
    answer: async (input) => mutable(await study.session.answer(input)),
    undo: async () => mutable(await study.session.undo()),
    overrule: async () => mutable(await study.session.overrule()),
    endSession: async () => mutable(await study.session.end()),
    sectionsOf: ({ pack }) => mutable(study.session.sectionsOf(pack)),
    quizSetUp: ({ pack }) => mutable(study.quizzes.setUp(pack)),
    startQuiz: async (wish) => mutable(await study.quizzes.start(wish)),
    openQuiz: ({ quiz }) => mutable(study.quizzes.status(quiz)),
    answerQuiz: async (input) => mutable(await study.quizzes.answer(input)),
    async keepQuizTime({ quiz, usedMs }) {
      await study.quizzes.keepTime(quiz, usedMs);
      return {};
    },
    handInQuiz: async ({ quiz, usedMs }) => mutable(await study.quizzes.handIn(quiz, usedMs)),
    quizResult: ({ quiz }) => mutable(study.quizzes.result(quiz)),
    overruleInQuiz: async ({ quiz, question }) => mutable(await study.quizzes.overrule(quiz, question)),
    extraTime: () => ({ percent: study.quizzes.extraTime() }),
    setExtraTime: async ({ percent }) => ({ percent: await study.quizzes.setExtraTime(percent) }),
    insight: () => mutable(study.figures.insight()),
    habits: () => mutable(study.figures.habits()),
    changeHabits: async (habits) => mutable(await study.figures.changeHabits(habits)),
    progress: () => mutable(study.figures.progress()),
    today: () => mutable(study.plan.today()),
    changePlan: async (plan) => mutable(await study.plan.change(plan)),
    setReadyBy: async ({ pack, day }) => mutable(await study.plan.setReadyBy(pack, day)),
    workloads: () => mutable([...study.plan.workloads()]),
    fitStatus: () => mutable(study.fitting.status()),
    learnFit: () => study.fitting.learn(),
    stopLearning() {
      study.fitting.stop();
      return {};
    },
    forgetFit: async () => mutable(await study.fitting.forget()),
  };
}

/** What opening the active learner and the library brought to light; empty when everything was in order. */
function startingNews(study: Study): News[] {
  const news: News[] = [];
  const { damagedFiles, lostEvents, usedOlderCopy } = study.learners.report();
  if (damagedFiles.length > 0 || lostEvents > 0 || usedOlderCopy) {
    news.push({ kind: "recovered", damagedFiles: [...damagedFiles], lostEvents, usedOlderCopy });
  }
  const names = study.packs.unreadable();
  if (names.length > 0) news.push({ kind: "unreadable-packs", names: [...names] });
  return news;
}

/** Adds an offered file to the library, or passes on why it never got that far. */
export async function offer(study: Study, chosen: ChosenFile): Promise<OfferedPack> {
  const result = "result" in chosen ? chosen.result : await study.packs.add(chosen.text);
  return { file: chosen.file, result: mutable(result) };
}

/** Schemas describe mutable data, use cases give out read-only data; what crosses the border is copied anyway. */
type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;
const mutable = <T>(value: T): Mutable<T> => value as Mutable<T>;
