import { governmentLevel } from '../../src/core/rules/text/government-level';
import { expenditureTable } from '../support/published-forms';
import { explanationOf, THREE_PUBLIC } from '../support/explained-budget';
import { ruleTable, type ExpectedFinding } from '../support/rule-table';

const document = (department: string, ...lines: readonly string[]): string =>
  expenditureTable(
    `205 | 教育支出 | 700 | 400 | 300
20502 | 普通教育 | 700 | 400 | 300
2050202 | 小学教育 | 700 | 400 | 300
合计 | | 700 | 400 | 300`,
    '单位：万元',
    { title: '2030年部门支出预算总表', head: `编制部门：${department}` },
  ) + explanationOf('2030年部门预算说明', ...lines);

const passes = (name: string, department: string, line: string): { name: string; given: string } => ({
  name,
  given: document(department, line),
});
const finds = (
  department: string,
  line: string,
  stated: string,
  expected: string,
): { name: string; given: string; expect: readonly ExpectedFinding[] } => ({
  ...passes(`${department}：${line}`, department, line),
  expect: [{ messageId: 'otherLevel', at: ['说明!A2'], severity: 'warning', stated, expected }],
});

ruleTable(governmentLevel, {
  passes: [
    passes('本级', '清河县示例局', '一般公共预算拨款收入：指县级财政当年拨付的资金。'),
    passes('市的部门写市级', '清河市示例局', '“三公”经费：纳入市级财政预算管理的“三公”经费。'),
    passes('区的部门写区级', '清河市长街区示例局', '财政拨款收入：指区级财政当年拨付的资金。'),
    passes('县级市写县级', '清河市示例局', '财政拨款收入：指县级财政当年拨付的资金。'),
    passes('上级下达的资金', '清河县示例局', '收到省级财政补助资金12万元，用于代办员补助。'),
    passes('报上级部门', '清河县示例局', '年度预算经县政府审定后报省级财政部门备案。'),
    passes('各级并列', '清河县示例局', '资金由中央、省级财政和县级财政共同负担。'),
    passes('以上', '清河县示例局', '项目经省级部门以上鉴定。'),
  ],
  finds: [
    finds('清河县示例局', '一般公共预算拨款收入：指省级财政当年拨付的资金。', '省级财政', '县级财政'),
    finds('清河县示例局', '“三公”经费：纳入省级财政预算管理的经费。', '省级财政预算', '县级财政预算'),
    finds('清河县示例局', '是指省级部门用财政拨款安排的费用。', '省级部门', '县级部门'),
    finds('清河县示例局', '按照《某省省级预算公开办法》公开如下。', '省级预算', '县级预算'),
    finds('清河市长街区示例局', '财政拨款收入：指市级财政当年拨付的资金。', '市级财政', '区级财政'),
    finds('某省示例厅', '财政拨款收入：指县级财政当年拨付的资金。', '县级财政', '省级财政'),
    finds('清河旗示例局', '财政拨款收入：是指自治区级财政当年拨付的资金。', '自治区级财政', '旗级财政'),
  ],
  cannotCheck: [
    {
      ...passes('名称里没有地区', '示例局', '财政拨款收入：指省级财政当年拨付的资金。'),
      reason: '没有写明是哪一级',
    },
  ],
  notApplicable: [{ name: '没有文字', given: THREE_PUBLIC, reason: '没有成段的文字' }],
});
