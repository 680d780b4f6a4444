import { doubledWords } from '../../src/core/rules/text/doubled-words';
import { explanation, THREE_PUBLIC } from '../support/explained-budget';
import { ruleTable, type ExpectedFinding } from '../support/rule-table';

const passes = (line: string): { name: string; given: string } => ({ name: line, given: explanation(line) });
const finds = (
  line: string,
  messageId: string,
  stated: string,
  expected: string,
): { name: string; given: string; expect: readonly ExpectedFinding[] } => ({
  ...passes(line),
  expect: [{ messageId, at: ['说明!A2'], severity: 'hint', stated, expected }],
});

ruleTable(doubledWords, {
  passes: [
    passes('支出预算700万元，比上年增加20万元。'),
    passes('全县人人参保，常常走访，一户一户核实。'),
    passes('收入1,234.50万元，其中财政拨款1,000万元。'),
    passes('清单见附件……'),
  ],
  finds: [
    finds('支出预算的的编制。', 'word', '的的', '的'),
    finds('医疗保障保障工作。', 'word', '保障保障', '保障'),
    finds('支出预算700万元，，比上年增加。', 'mark', '，，', '，'),
    finds('支出预算已经批复。。', 'mark', '。。', '。'),
    finds('财政拨款支出,项目支出。', 'halfWidth', ',', '，'),
  ],
  notApplicable: [{ name: '没有文字', given: THREE_PUBLIC, reason: '没有成段的文字' }],
});
