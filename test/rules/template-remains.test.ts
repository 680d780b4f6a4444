import { templateRemains } from '../../src/core/rules/text/template-remains';
import { explanation, THREE_PUBLIC } from '../support/explained-budget';
import { ruleTable } from '../support/rule-table';

ruleTable(templateRemains, {
  passes: [
    {
      name: '已经选好、写完',
      given: explanation('“三公”经费比上年增加2.00万元，主要原因是购车。'),
    },
    {
      name: '“增减”不是选项',
      given: explanation('“三公”经费无增减变化。'),
    },
  ],
  finds: [
    {
      name: '没有选增加还是减少',
      given: explanation('“三公”经费比上年增加（减少）2.00万元。'),
      expect: [{ messageId: 'left', at: ['说明!A2'], stated: '增加（减少）' }],
    },
    {
      name: '原因没有写',
      given: explanation('“三公”经费比上年增加2.00万元，主要原因是。'),
      expect: [{ messageId: 'left', at: ['说明!A2'], stated: '主要原因是' }],
    },
  ],
  notApplicable: [
    {
      name: '没有文字',
      given: THREE_PUBLIC,
      reason: '没有成段的文字',
    },
  ],
});
