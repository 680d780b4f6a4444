import { expect, it } from '@jest/globals';
import { proseReader, type MentionRef } from '../../../src/core/prose';

/** What a text implies: `sum 700 = 400 + 300`, `count 2 = a, b`; `…` where the list is open. */
function implied(...paragraphs: string[]): string[] {
  const parsed = proseReader()(paragraphs, { year: 2030 });
  const raw = ({ paragraph, mention }: MentionRef): string =>
    parsed.paragraphs[paragraph]?.mentions[mention]?.raw.replace(/万元|[个家辆]/, '') ?? '';
  return parsed.implied.map(
    ({ kind, whole, parts, open }) =>
      `${kind} ${raw(whole)} = ${parts.map(raw).join(kind === 'sum' ? ' + ' : '、')}${open ? ' …' : ''}`,
  );
}

it.each<readonly [readonly string[], readonly string[]]>([
  // The highest separator between parts of one family, at one depth of brackets.
  [
    ['支出预算700万元，其中基本支出400万元，包括人员经费380万元和公用经费20万元；项目支出300万元。'],
    ['sum 700 = 400 + 300', 'sum 400 = 380 + 20'],
  ],
  [
    [
      '“三公”经费7万元，其中：因公出国（境）费1万元；公务用车购置及运行费4万元（其中：购置费0万元，运行费4万元）；公务接待费2万元。',
    ],
    ['sum 7 = 1 + 4 + 2', 'sum 4 = 0 + 4'],
  ],
  // An attribute behind a part is no part; a part of another measure ends the list.
  [
    ['支出预算700万元，其中：基本支出400万元，比上年增加5万元；项目支出300万元，占43%。收入预算700万元。'],
    ['sum 700 = 400 + 300'],
  ],
  // Changes add up to a change.
  [['支出预算较上年减少10万元，其中：基本支出增加5万元，项目支出减少15万元。'], ['sum 10 = 5 + 15']],
  // Lists go on over numbered sentences and paragraphs.
  [
    [
      '“三公”经费7万元。其中：（一）因公出国（境）费1万元。（二）公务用车购置及运行费4万元。（三）公务接待费2万元。',
    ],
    ['sum 7 = 1 + 4 + 2'],
  ],
  [
    [
      '四、“三公”经费预算情况',
      '2030年安排7万元。',
      '1.因公出国（境）费1万元，与上年持平。',
      '2.公务用车购置及运行费4万元。',
      '3.公务接待费2万元。',
    ],
    ['sum 7 = 1 + 4 + 2'],
  ],
  // The whole may stand behind its parts.
  [['事业收入、其他收入分别为80万元和20万元，合计100万元。'], ['sum 100 = 80 + 20']],
  // An open list.
  [['项目支出300万元，主要为堤防维护200万元、水质监测50万元等。'], ['sum 300 = 200 + 50 …']],
  // A count counts what is listed.
  [['内设3个科室：秘书科、信息科、联络科。'], ['count 3 = 秘书科、信息科、联络科']],
  [['政府采购项目2个：校园网改造45万元、课桌椅更换18.8万元。'], ['count 2 = 45、18.8']],
])('%j', (paragraphs, expected) => {
  expect(implied(...paragraphs)).toEqual(expected);
});
