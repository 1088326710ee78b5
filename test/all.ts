/**
 * `npm test`: the checks, the unit and component tests, the build and the end-to-end tests, summed up in one
 * closing line `N passed, N failed`. Fails when anything failed or no test ran.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { CHECKS } from "./check.ts";
import { run, runAll } from "./suite.ts";

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const add = (name: string, count: Count, ok: boolean, output: string, seconds: number): void => {
  // A runner that failed without naming a failed test (it crashed, say), or that ran none, counts as one failure.
  if (count.failed === 0 && (!ok || count.passed === 0)) count.failed = 1;
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const words = `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`;
  console.log(`${count.failed === 0 ? "ok  " : "FAIL"} ${name}: ${words} (${seconds.toFixed(1)} s)`);
  if (count.failed > 0) console.log(output);
};

const checks = await runAll(CHECKS, 2);
total.passed += checks.filter((check) => check.ok).length;
total.failed += checks.filter((check) => !check.ok).length;

const build = await run({ name: "build", line: "electron-vite build" });
add("build", { passed: build.ok ? 1 : 0, failed: 0, skipped: 0 }, build.ok, build.output, build.seconds);

const UNIT_REPORT = ".cache/unit-report.json";
rmSync(UNIT_REPORT, { force: true });
const unit = await run({
  name: "unit, component, fault",
  line: `vitest run --reporter=default --reporter=json --outputFile.json=${UNIT_REPORT}`,
});
add("unit, component and fault tests", readVitest(UNIT_REPORT), unit.ok, unit.output, unit.seconds);

const E2E_REPORT = ".cache/e2e-report.json";
rmSync(E2E_REPORT, { force: true });
const e2e = await run({ name: "end to end", line: "playwright test" });
add("end-to-end tests in Chromium", readPlaywright(E2E_REPORT), e2e.ok, e2e.output, e2e.seconds);

if (total.passed === 0) total.failed += 1;
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`,
);
process.exitCode = total.failed === 0 ? 0 : 1;

function readVitest(file: string): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, "utf8")) as Record<string, number>;
  return {
    passed: report["numPassedTests"] ?? 0,
    failed: Math.max(report["numFailedTests"] ?? 0, report["numFailedTestSuites"] ?? 0),
    skipped: (report["numPendingTests"] ?? 0) + (report["numTodoTests"] ?? 0),
  };
}

function readPlaywright(file: string): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats } = JSON.parse(readFileSync(file, "utf8")) as { stats: Record<string, number> };
  return {
    passed: (stats["expected"] ?? 0) + (stats["flaky"] ?? 0),
    failed: stats["unexpected"] ?? 0,
    skipped: stats["skipped"] ?? 0,
  };
}
