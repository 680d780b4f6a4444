import { emptyNoteSubject } from '../../src/core/rules/form/empty-note-subject';
import {
  assetRows,
  assetsTable,
  governmentFundTable,
  procurementTable,
  projectExpenditureTable,
  stateCapitalTable,
  threePublicRows,
  threePublicTable,
} from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** Empty tables with what stands below the 合计 row in row 4. */
const fund = (...notes: readonly string[]): string => governmentFundTable(['合计 |', ...notes].join('\n'));
const capital = (...notes: readonly string[]): string => stateCapitalTable(['合计 |', ...notes].join('\n'));
const procurement = (note: string, title = '2030年部门政府采购预算明细表'): string =>
  procurementTable(`合计 |\n${note}`, undefined, { title });
const projects = (note: string): string => projectExpenditureTable(`合计 |\n${note}`);
const threePublic = (note: string): string => threePublicTable(`${threePublicRows('', '', '', '')}\n${note}`);
const assets = (note: string): string =>
  assetsTable(`${assetRows({ total: '' }, (cells) => cells, '')}\n${note}`);

const FUND = '基金!A5';

ruleTable(emptyNoteSubject, {
  passes: [
    { name: '写明年度和预算', given: fund('注：2030年本部门无政府性基金预算，本表为空表。') },
    { name: '写本年度', given: procurement('注：本年度未安排政府采购支出预算，空表列示。') },
    { name: '没有写年度：说的是本表', given: capital('本部门不涉及国有资本经营预算。') },
    { name: '一般公共预算“三公”经费', given: threePublic('注：2030年一般公共预算安排的“三公”经费为空。') },
    { name: '项目支出表', given: projects('注：本年度未安排项目支出。') },
    { name: '固定资产写的是上年末', given: assets('注：截至2029年末本部门没有固定资产。'), year: 2030 },
    { name: '两种预算一起说明', given: fund('注：2030年没有政府性基金预算和国有资本经营预算。') },
    { name: '上年和本年都没有', given: fund('注：2029年、2030年均无政府性基金预算。') },
    { name: '上年和本年', given: fund('注：上年度和本年度均未安排政府性基金预算。') },
    { name: '全角数字的年度', given: fund('注：２０３０年无政府性基金预算。') },
    { name: '标题里写明空表', given: procurement('', '2030年部门政府采购预算明细表（空表）') },
    { name: '先说明有什么，再说明没有什么', given: fund('注：只有一般公共预算，没有政府性基金预算。') },
    {
      name: '两条注，一条说明编制口径',
      given: fund('注：1.本表按支出功能分类编列。', '注：2.2030年无政府性基金预算，本表为空表。'),
    },
  ],
  finds: [
    {
      name: '说明抄自另一张表',
      given: capital('注：2030年本部门无政府性基金预算，本表为空表。'),
      expect: [
        {
          messageId: 'otherBudget',
          at: ['国资!A5'],
          severity: 'error',
          stated: '政府性基金预算',
          expected: '国有资本经营预算',
          says: '《国有资本经营预算支出表》的空表说明写的是“政府性基金预算”，这张表应说明的是国有资本经营预算。',
        },
      ],
    },
    {
      name: '去年的说明没有改年度',
      given: fund('注：2029年本部门无政府性基金预算，本表为空表。'),
      expect: [
        {
          messageId: 'otherYear',
          at: [FUND],
          severity: 'error',
          stated: '2029年',
          expected: '2030年',
        },
      ],
    },
    {
      name: '预算和年度都不对',
      given: procurement('注：2029年无“三公”经费，本表为空表。'),
      expect: [
        { messageId: 'otherBudget', at: ['采购!A6'], stated: '“三公”经费', expected: '政府采购预算' },
        { messageId: 'otherYear', at: ['采购!A6'], stated: '2029年' },
      ],
    },
    {
      name: '写的是上年度',
      given: fund('注：上年度未安排政府性基金预算。'),
      expect: [{ messageId: 'otherYear', at: [FUND], stated: '上年度' }],
    },
    {
      name: '政府性基金表写了一般公共预算',
      given: fund('注：2030年本部门无一般公共预算，本表为空表。'),
      expect: [{ messageId: 'otherBudget', at: [FUND], stated: '一般公共预算' }],
    },
    {
      name: '没有写明是什么预算：提示',
      given: fund('注：本表为空表。'),
      expect: [{ messageId: 'noBudget', at: [FUND], severity: 'hint', says: '没有写明是什么预算' }],
    },
    {
      name: '别的预算只是除外：提示',
      given: fund('注：除一般公共预算外，无其他预算。'),
      expect: [{ messageId: 'noBudget', at: [FUND] }],
    },
    {
      name: '别的预算只是说有什么：提示',
      given: fund('注：本部门仅有一般公共预算，本表为空表。'),
      expect: [{ messageId: 'noBudget', at: [FUND] }],
    },
    {
      name: '没有预算年度也核对预算',
      given: capital('注：2030年本部门无政府性基金预算。').replace('2030年部门', ''),
      expect: [{ messageId: 'otherBudget', at: ['国资!A5'] }],
      unchecked: ['没有读到预算年度，未能核对《国有资本经营预算支出表》空表说明中的年度，请指定年度'],
    },
  ],
  cannotCheck: [
    {
      name: '没有预算年度',
      given: fund('注：2030年本部门无政府性基金预算。').replace('2030年部门', ''),
      reason: '没有读到预算年度，未能核对《政府性基金预算支出表》空表说明中的年度',
    },
  ],
  notApplicable: [
    { name: '没有空表', given: fund('229 | 其他支出 | 5 | 5'), reason: '没有空表' },
    { name: '空表没有说明，由D02报', given: fund(), reason: '空表没有说明' },
    { name: '没有这些表', given: '== 封面\n某市示例局', reason: '没有空表' },
  ],
});
