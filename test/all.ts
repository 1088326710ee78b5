/**
 * `npm test`: the checks, the unit and component tests, the build and the end-to-end tests, summed up in one
 * closing line `N passed, N failed`. Fails when anything failed or no test ran.
 */
import { rmSync } from "node:fs";
import { CHECKS, SLOW_CHECKS } from "./check.ts";
import { type Report, readPlaywright, readVitest } from "./reports.ts";
import { type Finished, run, runAll } from "./suite.ts";

const total = { passed: 0, failed: 0, skipped: 0 };

function add(name: string, { passed, skipped, ...report }: Report, { ok, output, seconds }: Finished): void {
  // A runner that failed without naming a failed test (it crashed, say), or that ran none, counts as one failure.
  const failed = Math.max(report.failed, ok && passed > 0 ? 0 : 1);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const words = `${passed} passed, ${failed} failed, ${skipped} skipped`;
  console.log(`${failed === 0 ? "ok  " : "FAIL"} ${name}: ${words} (${seconds.toFixed(1)} s)`);
  for (const failure of report.failures) console.log(`FAILED ${failure}`);
  for (const test of report.unsteady) console.log(`UNSTEADY, passed when tried again: ${test}`);
  if (failed > report.failures.length) console.log(output);
}

const checks = await runAll([...CHECKS, ...SLOW_CHECKS], 2);
total.passed += checks.filter((check) => check.ok).length;
total.failed += checks.filter((check) => !check.ok).length;

const build = await run({ name: "build", line: "electron-vite build" });
add("build", { passed: build.ok ? 1 : 0, failed: 0, skipped: 0, failures: [], unsteady: [] }, build);

const UNIT_REPORT = ".cache/unit-report.json";
rmSync(UNIT_REPORT, { force: true });
const unit = await run({
  name: "unit, component, fault",
  line: `vitest run --reporter=default --reporter=json --outputFile.json=${UNIT_REPORT}`,
});
add("unit, component and fault tests", readVitest(UNIT_REPORT), unit);

const E2E_REPORT = ".cache/e2e-report.json";
rmSync(E2E_REPORT, { force: true });
const e2e = await run({ name: "end to end", line: "playwright test" });
add("end-to-end tests in Chromium", readPlaywright(E2E_REPORT), e2e);

if (total.passed === 0) total.failed += 1;
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`,
);
process.exitCode = total.failed === 0 ? 0 : 1;
