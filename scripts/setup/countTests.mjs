import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests passed and failed by the JSON report of vitest or Playwright; null where it was not written.
 * `retried` of those that passed did so on a second try only.
 * @returns {{ passed: number, failed: number, retried: number } | null}
 */
export function countTests(reportFile) {
  if (!existsSync(reportFile)) return null;
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  if ('numPassedTests' in report)
    return { passed: report.numPassedTests, failed: report.numFailedTests, retried: 0 };
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: unexpected, retried: flaky };
}
