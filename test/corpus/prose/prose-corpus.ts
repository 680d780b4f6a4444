import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const index = z.int().nonnegative();

/** A stretch of a paragraph in UTF-16 units, `end` exclusive. */
const span = { paragraph: index, start: index, end: index };

const statement = z.strictObject({
  measure: z.string().min(1),
  subject: z.array(z.string().min(1)),
  period: z.string().regex(/^(本年|上年|\d{4}年|\d{4}-\d{2}(-\d{2})?)$/),
  basis: z.enum(['预算', '调整预算', '预计执行', '执行', '决算', '实有']),
  funds: z.enum(['不限', '财政拨款', '一般公共预算', '政府性基金预算', '国有资本经营预算', '其他资金']),
  relation: z.enum(['为', '增加', '减少', '持平', '占比', '增长', '比率', '数量']),
  value: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .optional(),
  unit: z.string().min(1).optional(),
  approximate: z.literal(true).optional(),
  ...span,
});

const entry = z.strictObject({
  id: z.string().regex(/^[A-Z]{3}-\d{2}$/),
  region: z.string().min(1),
  kind: z.string().min(1),
  year: z.int(),
  paragraphs: z.array(z.string().min(1)).min(1).max(8),
  wrong: z
    .strictObject({
      what: z.string().min(1),
      rule: z.string().regex(/^[NW]\d{2}$/),
      at: z.array(index).optional(),
    })
    .optional(),
  statements: z.array(statement),
  implied: z
    .array(
      z.strictObject({
        kind: z.enum(['sum', 'count']),
        whole: index,
        parts: z.array(index).min(1),
        open: z.literal(true).optional(),
        holds: z.boolean(),
      }),
    )
    .optional(),
  relations: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('difference'),
          change: index,
          now: index,
          before: index,
          holds: z.boolean(),
        }),
        z.strictObject({
          kind: z.literal('quotient'),
          percent: index,
          part: index,
          whole: index,
          holds: z.boolean(),
        }),
        z.strictObject({
          kind: z.literal('same'),
          figures: z.tuple([index, index]),
          holds: z.boolean(),
        }),
        z.strictObject({
          kind: z.literal('namesCounted'),
          whole: index,
          names: index,
          holds: z.boolean(),
        }),
      ]),
    )
    .optional(),
  traps: z.array(z.strictObject({ ...span, why: z.string().min(1) })).optional(),
});

/** What a sentence says, number by number: see the README beside this file. */
export type LabelledStatement = z.infer<typeof statement>;

/** A sentence or short passage with everything it says, what is wrong with it, and what must not be read from it. */
export type LabelledPassage = z.infer<typeof entry>;

/** Reads one part of the corpus (two halves, and a second blind half); throws where the file is not of the form that the README describes. */
export function readProseCorpus(half: 'open' | 'held' | 'held-2' | 'held-3'): LabelledPassage[] {
  return z.array(entry).parse(JSON.parse(readFileSync(join(__dirname, `${half}.json`), 'utf8')));
}
