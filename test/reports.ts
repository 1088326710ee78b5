/** Reads what the two test runners report: how many tests, which failed and why, which passed only when tried again. */
import { existsSync, readFileSync } from "node:fs";

export interface Report {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Each failed test by name, with its first error. */
  readonly failures: readonly string[];
  /** Names of tests that failed once and passed when tried again. */
  readonly unsteady: readonly string[];
}

/** What counts when a runner crashed before it could report. */
const NOTHING: Report = { passed: 0, failed: 1, skipped: 0, failures: [], unsteady: [] };

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message?: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

export function readVitest(file: string): Report {
  if (!existsSync(file)) return NOTHING;
  const report = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  const failures = report.testResults.flatMap(({ name, message, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0 && status === "failed") return [`${name}\n${message ?? ""}`];
    return failed.map(
      ({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages?.[0] ?? ""}`,
    );
  });
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, failures.length),
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
    unsteady: [],
  };
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: "expected" | "unexpected" | "flaky" | "skipped";
      readonly results: readonly { readonly errors?: readonly { readonly message?: string }[] }[];
    }[];
  }[];
}

export function readPlaywright(file: string): Report {
  if (!existsSync(file)) return NOTHING;
  const { stats, suites, errors } = JSON.parse(readFileSync(file, "utf8")) as {
    stats: Record<"expected" | "unexpected" | "flaky" | "skipped", number>;
    suites: readonly Suite[];
    errors: readonly { readonly message?: string }[];
  };
  const failures = errors.map(({ message }) => message ?? "");
  const unsteady: string[] = [];
  const open = [...suites];
  for (let suite = open.pop(); suite !== undefined; suite = open.pop()) {
    open.push(...(suite.suites ?? []));
    for (const spec of suite.specs ?? []) {
      for (const { projectName, status, results } of spec.tests) {
        const name = `[${projectName}] ${spec.file}:${spec.line} ${spec.title}`;
        const why = results.flatMap((result) => result.errors ?? [])[0]?.message ?? "";
        if (status === "flaky") unsteady.push(`${name}\n${why}`);
        if (status === "unexpected") failures.push(`${name}\n${why}`);
      }
    }
  }
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    failures,
    unsteady,
  };
}
