/** The compiler compares each shape with the type it stands for, both ways. Tried with sources that were changed. */
import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

type Change = readonly [file: string, was: string, becomes: string];

/** What the compiler says of the contract when these sources are changed, as `file: message`. */
function complaints(changes: readonly Change[]): string[] {
  const { config } = ts.readConfigFile("tsconfig.pure.json", ts.sys.readFile) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (name) =>
    changes
      .filter(([file]) => resolve(file) === resolve(name))
      .reduce((text, [file, was, becomes]) => {
        if (!text?.includes(was)) throw new Error(`${file} has no "${was}" any more`);
        return text.replace(was, becomes);
      }, readFile(name));
  const program = ts.createProgram(["contract/handlers.ts"], { ...options, noEmit: true }, host);
  const inContract = program.getSourceFiles().filter(({ fileName }) => /\/?contract\//.test(fileName));
  return inContract
    .flatMap((source) => [...program.getSemanticDiagnostics(source)])
    .map(({ file, messageText }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, " ");
      return `${file?.fileName.replace(/^.*contract\//, "contract/") ?? ""}: ${message}`;
    });
}

test("a field on one side of the border alone does not compile, and the compiler names it", () => {
  const found = complaints([
    [
      "study/insight/progress.ts",
      "readonly sessions: number;",
      "readonly sessions: number; readonly extra: 1;",
    ],
    [
      "study/quiz/begin-quiz.ts",
      "readonly terms: QuizTerms;",
      "readonly terms: QuizTerms; readonly extra?: 1;",
    ],
    ["contract/session/shapes.ts", "stillMissed: z.int(),", ""],
    ["contract/plan/shapes.ts", "kept: z.number()", "kept: z.number().optional()"],
  ]);
  expect(found.map((one) => one.split(":")[0]).sort()).toEqual([
    "contract/figures/shapes.ts",
    "contract/plan/shapes.ts",
    "contract/quizzes/shapes.ts",
    "contract/session/shapes.ts",
  ]);
  expect(found.find((one) => one.startsWith("contract/figures"))).toContain('Differs<never, "extra", never>');
  expect(found.find((one) => one.startsWith("contract/plan"))).toContain('Differs<never, never, "kept">');
  expect(found.find((one) => one.startsWith("contract/session"))).toContain(
    'Differs<never, "stillMissed", never>',
  );
}, 120_000);
