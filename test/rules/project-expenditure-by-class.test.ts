import { projectExpenditureByClass } from '../../src/core/rules/across-tables/project-expenditure-by-class';
import { expenditureTable, projectExpenditureTable, summary } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const inWan = (rows: string, unit = '单位：万元'): string => expenditureTable(rows, unit);

const PROJECTS = `某市示例局 | | 城乡医疗救助配套 | 2101301 城乡医疗救助 | 450.00
某市示例局 | | 困难群众参保资助 | 2101301 城乡医疗救助 | 280.00
某市示例局 | | 医保信息系统维护 | 2101506 医疗保障经办事务 | 8.00
合计 | | | | 738.00`;
const TABLE = `210 | 卫生健康支出 | 838.00 | 100.00 | 738.00
21013 | 医疗救助 | 730.00 | | 730.00
2101301 | 城乡医疗救助 | 730.00 | | 730.00
21015 | 医疗保障管理事务 | 108.00 | 100.00 | 8.00
2101501 | 行政运行 | 100.00 | 100.00 |
2101506 | 医疗保障经办事务 | 8.00 | | 8.00
合计 | | 838.00 | 100.00 | 738.00`;
const SUMMARY = `一般公共预算收入 | 838.00 | 基本支出 | 100.00
 | | 项目支出 | 738.00
 | | 其中：城乡医疗救助 | 730.00
 | | 医疗保障经办事务 | 8.00
收入总计 | 838.00 | 支出总计 | 838.00`;
const NAMES = PROJECTS.replaceAll('2101301 ', '').replaceAll('2101506 ', '');

ruleTable(projectExpenditureByClass, {
  passes: [
    { name: '按科目编码一致', given: projectExpenditureTable(PROJECTS) + inWan(TABLE) },
    { name: '按科目名称一致', given: projectExpenditureTable(NAMES) + inWan(TABLE) },
    { name: '与收支总表项目支出下的科目一致', given: projectExpenditureTable(PROJECTS) + summary(SUMMARY) },
    {
      name: '一个预算数为零的项目没有写科目',
      given: projectExpenditureTable(`某市示例局 | | 待安排项目 | | 0\n${PROJECTS}`) + inWan(TABLE),
    },
    {
      name: '支出总表按单位分块，同一科目出现两次',
      given:
        projectExpenditureTable(PROJECTS) +
        inWan(
          '2101301 | 城乡医疗救助 | 700.00 | | 700.00\n2101301 | 城乡医疗救助 | 30.00 | | 30.00\n2101506 | 医疗保障经办事务 | 8.00 | | 8.00',
        ),
    },
    {
      name: '一处元，一处万元',
      given: projectExpenditureTable(PROJECTS.replaceAll('.00', '0000.00'), '单位：元') + inWan(TABLE),
    },
    {
      name: '以文本存放的数字',
      given:
        projectExpenditureTable(PROJECTS.replace('450.00', '"450.00"').replace('280.00', '２８０．００')) +
        inWan(TABLE),
    },
  ],
  finds: [
    {
      name: '支出总表少了一个科目的行',
      given:
        projectExpenditureTable(PROJECTS) +
        inWan(TABLE.replace('2101506 | 医疗保障经办事务 | 8.00 | | 8.00\n', '')),
      expect: [
        {
          messageId: 'noRow',
          at: ['项目支出表!E6', '项目支出表!D6'],
          stated: '8.00万元',
          says: '《项目支出表》中“2101506医疗保障经办事务”的1个项目合计是8.00万元，但《支出预算总表》没有列这个科目的项目支出。',
        },
      ],
    },
    {
      name: '收支总表项目支出下少了一个科目',
      given:
        projectExpenditureTable(PROJECTS) + summary(SUMMARY.replace(' | | 医疗保障经办事务 | 8.00\n', '')),
      expect: [{ messageId: 'noRow', at: ['项目支出表!E6', '项目支出表!D6'] }],
    },
    {
      name: '项目支出表少了一个科目的项目，收支总表列了',
      given:
        projectExpenditureTable(PROJECTS.replace(/某市示例局 \| \| 医保信息.*\n/, '')) + summary(SUMMARY),
      expect: [{ messageId: 'noProject', at: ['总表!D7'] }],
    },
    {
      name: '一个项目的科目写成总表没有的，另一个科目没有了项目：报一次',
      given: projectExpenditureTable(PROJECTS.replace('2101506 医疗', '2101605 医疗')) + inWan(TABLE),
      expect: [
        {
          messageId: 'noRow',
          at: ['项目支出表!E6', '项目支出表!D6', '支出!E9'],
          says: '《支出预算总表》“2101506 医疗保障经办事务”的项目支出正好是这个数，却没有项目。',
        },
      ],
    },
    {
      name: '两个项目之一的科目写错：说是差额的原因',
      given: projectExpenditureTable(PROJECTS.replace('资助 | 2101301', '资助 | 2101310')) + inWan(TABLE),
      expect: [
        {
          messageId: 'unequal',
          at: ['支出!E6', '项目支出表!D5', '项目支出表!E4'],
          says: '差额正好是写为“2101310城乡医疗救助”的项目：“困难群众参保资助”。',
        },
      ],
    },
    {
      name: '一个科目的项目支出不等，漏了一个项目',
      given:
        projectExpenditureTable(PROJECTS) +
        inWan(TABLE.replace('城乡医疗救助 | 730.00 | | 730.00', '城乡医疗救助 | 450.00 | | 450.00')),
      expect: [
        {
          messageId: 'unequal',
          at: ['支出!E6', '项目支出表!E4', '项目支出表!E5'],
          severity: 'error',
          stated: '450.00万元',
          expected: '730.00万元',
          difference: '-280.00万元',
          says: '《支出预算总表》“2101301 城乡医疗救助”的项目支出填的是450.00万元，《项目支出表》中该科目的2个项目合计是730.00万元，相差-280.00万元。可能的原因：漏加了“困难群众参保资助”（项目支出表!E5）。',
        },
      ],
    },
    {
      name: '收支总表的一个科目不等',
      given:
        projectExpenditureTable(PROJECTS) +
        summary(SUMMARY.replace('医疗保障经办事务 | 8.00', '医疗保障经办事务 | 80.00')),
      expect: [
        {
          messageId: 'unequal',
          at: ['总表!D7', '项目支出表!E6'],
          says: '《收支预算总表》项目支出的“医疗保障经办事务”填的是80.00万元，《项目支出表》中该科目的1个项目合计是8.00万元，相差72.00万元。可能的原因：小数点错了一位（差十倍）。',
        },
      ],
    },
    {
      name: '科目有项目支出，但没有项目',
      given:
        projectExpenditureTable(PROJECTS) +
        inWan(TABLE.replace('行政运行 | 100.00 | 100.00 |', '行政运行 | 120.00 | 100.00 | 20.00')),
      expect: [
        {
          messageId: 'noProject',
          at: ['支出!E8'],
          stated: '20.00万元',
          says: '《支出预算总表》“2101501 行政运行”的项目支出填的是20.00万元，但《项目支出表》没有这个科目的项目',
        },
      ],
    },
    {
      name: '项目之和已经超过，没有写科目的项目改变不了',
      given:
        projectExpenditureTable(
          `某市示例局 | | 待分类项目 | | 5.00\n${PROJECTS.replace('| 8.00', '| 9.00')}`,
        ) + inWan(TABLE),
      expect: [{ messageId: 'unequal', at: ['支出!E9', '项目支出表!E7'], difference: '-1.00万元' }],
    },
    {
      name: '四舍五入的尾差',
      given:
        projectExpenditureTable(PROJECTS) +
        inWan(TABLE.replace('城乡医疗救助 | 730.00 | | 730.00', '城乡医疗救助 | 730.01 | | 730.01')),
      expect: [
        { messageId: 'rounding', at: ['支出!E6', '项目支出表!E4', '项目支出表!E5'], severity: 'hint' },
      ],
    },
    {
      name: '单元格隐藏了小数',
      given: projectExpenditureTable(PROJECTS.replace('| 8.00', '| 8.004 [0.00]')) + inWan(TABLE),
      expect: [{ messageId: 'hiddenDecimals', at: ['支出!E9', '项目支出表!E6'], severity: 'hint' }],
    },
    {
      name: '科目的项目支出没有填写',
      given:
        projectExpenditureTable(PROJECTS) +
        inWan(TABLE.replace('经办事务 | 8.00 | | 8.00', '经办事务 | 8.00 | |')),
      expect: [
        {
          messageId: 'unequal',
          at: ['支出!E9', '项目支出表!E6'],
          says: '《支出预算总表》“2101506 医疗保障经办事务”的项目支出填的是空白，《项目支出表》中该科目的1个项目合计是8.00万元',
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '没有总表',
      given: projectExpenditureTable(PROJECTS),
      reason: '没有找到《支出预算总表》或《收支预算总表》',
    },
    {
      name: '没有项目',
      given: projectExpenditureTable('合计 | | | | ') + inWan(TABLE),
      reason: '《项目支出表》没有读到项目',
    },
    {
      name: '项目没有写科目，可能正是少的那一个',
      given:
        projectExpenditureTable(
          PROJECTS.replace('困难群众参保资助 | 2101301 城乡医疗救助', '困难群众参保资助 | '),
        ) + inWan(TABLE),
      reason:
        '《项目支出表》有1个项目没有写明或对不上支出功能分类（“困难群众参保资助”），未能核对《支出预算总表》“2101301 城乡医疗救助”的项目支出',
    },
    {
      name: '名称对得上两个科目',
      given: projectExpenditureTable(NAMES) + inWan(`${TABLE}\n2101599 | 医疗保障经办事务 | 3.00 | | 3.00`),
      reason: '（“医保信息系统维护”）',
    },
    {
      name: '公式错误',
      given:
        projectExpenditureTable(PROJECTS) +
        inWan(TABLE.replace('行政运行 | 100.00 | 100.00 |', '行政运行 | 100.00 | 100.00 | #REF!')),
      reason: '是公式错误#REF!',
    },
    {
      name: '没有金额单位',
      given: projectExpenditureTable(PROJECTS) + inWan(TABLE, '编制部门：某市示例局'),
      reason: '没有写明金额单位',
    },
  ],
  notApplicable: [
    {
      name: '项目都没有写科目',
      given: projectExpenditureTable(PROJECTS.replace(/210\d+ [^|]*/g, '')) + inWan(TABLE),
      reason: '《项目支出表》没有写明支出功能分类',
    },
    {
      name: '收支总表按项目类别而不按科目列',
      given: projectExpenditureTable(PROJECTS) + summary(SUMMARY.replace('医疗保障经办事务', '信息化项目')),
      reason: '总表不按这些科目列出项目支出',
    },
  ],
});
