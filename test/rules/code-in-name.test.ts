import { codeInName } from '../../src/core/rules/form/code-in-name';
import { sheet } from '../support/performance-sheet-text';
import { ruleTable } from '../support/rule-table';

ruleTable(codeInName, {
  passes: [
    { name: '没有编码', given: sheet() },
    { name: '文号不是编码', given: sheet({ name: '冀财社[2022]218号 医疗服务补助资金' }) },
    { name: '型号不是编码', given: sheet({ name: '购置GB50974-2014标准消防水带' }) },
  ],
  finds: [
    {
      name: '方括号里的编码（2023年第4个项目）',
      given: sheet({ name: '[13073022X000010997918]冀财社﹝2021﹞182号 代办员补助' }),
      expect: [
        {
          messageId: 'code',
          at: ['绩效目标表!E3'],
          severity: 'warning',
          stated: '[13073022X000010997918]冀财社﹝2021﹞182号 代办员补助',
          expected: '冀财社﹝2021﹞182号 代办员补助',
          says: '留有系统编码“[13073022X000010997918]”',
        },
      ],
    },
    {
      name: '没有括号的编码',
      given: sheet({ name: '13073022X000010997918-代办员补助' }),
      expect: [{ messageId: 'code', at: ['绩效目标表!E3'], expected: '代办员补助' }],
    },
    {
      name: '只剩下半个括号（2024年第1个项目）',
      given: sheet({ name: ']怀财字【2024】7号 医疗服务补助资金' }),
      expect: [{ messageId: 'rest', at: ['绩效目标表!E3'], expected: '怀财字【2024】7号 医疗服务补助资金' }],
    },
  ],
  notApplicable: [{ name: '没有项目', given: '== 封面\n怀来县某局', reason: '没有读到项目' }],
});
