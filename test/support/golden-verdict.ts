import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const goldenSchema = z.object({
  findings: z.array(z.object({ code: z.string(), severity: z.enum(['error', 'warning', 'hint']) })),
  outcomes: z.record(z.string(), z.string()),
});

/** What the golden of the 2023 sample says the pane shows: nothing of it is written down twice. */
const GOLDEN = goldenSchema.parse(
  JSON.parse(readFileSync(join(__dirname, '../golden/huailai-2023.review.json'), 'utf8')),
);

/** How many findings the list shows. */
export const GOLDEN_FINDINGS = GOLDEN.findings.length;

/** How many findings of a severity it shows. */
export function goldenCount(severity: string, corrected: readonly string[] = []): number {
  return GOLDEN.findings.filter(
    (finding) => finding.severity === severity && !corrected.includes(finding.code),
  ).length;
}

/** The verdict line. @param corrected rules whose findings are gone by then */
export function goldenVerdict(corrected: readonly string[] = []): string {
  const count = (severity: string): number => goldenCount(severity, corrected);
  const outcomes = Object.values(GOLDEN.outcomes);
  const unchecked = outcomes.filter((kind) => kind === 'cannot-check' || kind === 'failed').length;
  return `${count('error')} 错误 · ${count('warning')} 警告 · ${count('hint')} 提示 · ${unchecked} 未能核对`;
}
