import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const HEADINGS = [
  '数量指标',
  '质量指标',
  '时效指标',
  '成本指标',
  '经济效益指标',
  '社会效益指标',
  '生态效益指标',
  '可持续影响指标',
  '满意度指标',
] as const;

const heading = z.enum(HEADINGS);
const rule = z.enum(['P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08']);

const indicator = z.strictObject({
  id: z.string().regex(/^[A-Z]{3}-\d{2}$/),
  field: z.string().min(1),
  name: z.string().min(1),
  kind: z.enum(['count', 'rate', 'time', 'cost', 'satisfaction', 'amount', 'level', 'effect']),
  direction: z.enum(['up', 'down', 'none']),
  headings: z.array(heading).min(1),
  units: z.array(z.string().min(1)),
  right: z.strictObject({ heading, target: z.string().min(1) }),
  wrong: z.strictObject({
    rule,
    heading,
    target: z.string().min(1),
    again: z.string().min(1).optional(),
    also: z.array(rule).optional(),
  }),
});

/** An indicator with its labels and a right and a wrong way to set it: see the README beside this file. */
export type LabelledIndicator = z.infer<typeof indicator>;

/** Reads one half of the corpus; throws where the file is not of the form that the README describes. */
export function readIndicatorCorpus(half: 'open' | 'held'): LabelledIndicator[] {
  return z.array(indicator).parse(JSON.parse(readFileSync(join(__dirname, `${half}.json`), 'utf8')));
}
