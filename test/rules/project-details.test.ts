import { projectDetails } from '../../src/core/rules/across-tables/project-details';
import { BUREAU, CENTRE, forms, GRANTS, projectRow, projectTable, RELIEF } from '../support/project-forms';
import { ruleTable } from '../support/rule-table';
/** The project table states `RELIEF`; the sheet states it with these changes. */
const sheet = (changes: Partial<typeof RELIEF> & { money?: string }): string =>
  projectTable(projectRow(RELIEF)) + forms({ ...RELIEF, ...changes });
/** The sheet states `RELIEF`; the project table states it with these changes. */
const table = (changes: Partial<typeof RELIEF>): string =>
  projectTable(projectRow({ ...RELIEF, ...changes })) + forms(RELIEF);

ruleTable(projectDetails, {
  passes: [
    {
      name: '四项都一致：2023年的两个项目',
      given: projectTable(projectRow(RELIEF), projectRow(GRANTS)) + forms(RELIEF, GRANTS),
    },
    { name: '编码大小写、全角、空格不同', given: sheet({ code: '"１３073023p 00005510001b"' }) },
    {
      name: '名称的空格、全角标点不同',
      given: sheet({ name: '"怀财字【２０２３】７号城乡医疗救助　县级配套"' }),
    },
    { name: '名称里文号的括号用了另一种', given: sheet({ name: '怀财字〔2023〕7号 城乡医疗救助县级配套' }) },
    {
      name: '金额存成文本，带千分位和单位',
      given:
        projectTable(projectRow({ ...RELIEF, budget: '5000.00' })) +
        forms({ ...RELIEF, budget: '"5,000.00万元"' }),
    },
    { name: '绩效目标表按元填，金额相同', given: sheet({ money: '单位：元', budget: '4500000' }) },
    {
      name: '按元填的有角分，折成万元四舍五入后相等',
      given: sheet({ money: '单位：元', budget: '4500012.30' }),
    },
    {
      name: '预算数都是零：2024年第1个项目',
      given: projectTable(projectRow({ ...RELIEF, budget: '0' })) + forms({ ...RELIEF, budget: '0' }),
    },
    {
      name: '一处的单位带编码，一处不带',
      given: sheet({ unit: '450001 怀来县医疗保障局' }).replaceAll(`${BUREAU} |`, '怀来县医疗保障局 |'),
    },
    { name: '单位栏省了县名', given: table({ unit: '医疗保障局' }) },
    { name: '单位栏只写编码', given: table({ unit: '450001' }) },
    { name: '一处写明本级', given: table({ unit: '怀来县医疗保障局本级' }) },
    { name: '单位编码相同、名称写法不同，由X12报', given: table({ unit: '450001怀来县医疗保障部门' }) },
    {
      name: '项目支出表没有编码这一列',
      given: projectTable(projectRow({ ...RELIEF, code: '' })).replace('| 项目编码 |', '| |') + forms(RELIEF),
    },
    { name: '没有单位这一列', given: table({ unit: '' }) },
    {
      name: '合并单元格里的值写在后一格：预算数、编码',
      given:
        projectTable(projectRow(RELIEF)) +
        forms(RELIEF)
          .replace('预算数 | 450.00 |', '预算数 | | 450.00 |')
          .replace('项目编码 | 1', '项目编码 | | 1'),
    },
    {
      name: '单位写在项目支出表的栏目名称里',
      given: sheet({})
        .replace('| | | | 单位：万元\n单位', '| | | |\n单位')
        .replace('| 预算数\n', '| 预算数（万元）\n'),
    },
    {
      name: '按功能分类拆成两行，加起来相等',
      given:
        projectTable(
          projectRow({ ...RELIEF, budget: '400.00' }, '城乡医疗救助'),
          projectRow({ ...RELIEF, budget: '50.00' }, '其他医疗救助支出'),
        ) + forms(RELIEF),
    },
    {
      name: '重复列的行由X10报，金额不加倍',
      given: projectTable(projectRow(RELIEF), projectRow(RELIEF)) + forms(RELIEF),
    },
    {
      name: '有一行没有绩效目标表，由X10报',
      given: projectTable(projectRow(RELIEF), projectRow(GRANTS)) + forms(RELIEF),
    },
  ],
  finds: [
    {
      name: '编码错一位',
      given: sheet({ code: '13073023P00005510001D' }),
      expect: [
        {
          messageId: 'code',
          at: ['绩效目标表!B3', '项目支出表!B4'],
          severity: 'error',
          stated: '13073023P00005510001D',
          expected: RELIEF.code,
          says: '项目“城乡医疗救助县级配套”的编码',
        },
      ],
    },
    {
      name: '名称不同',
      given: sheet({ name: '怀财字【2023】7号 城乡医疗救助' }),
      expect: [
        {
          messageId: 'name',
          at: ['绩效目标表!E3', '项目支出表!C4'],
          severity: 'error',
          stated: '怀财字【2023】7号 城乡医疗救助',
          expected: RELIEF.name,
          says: '项目13073023P00005510001B的名称',
        },
      ],
    },
    {
      name: '名称少了文号，项目支出表没有编码',
      given: table({ code: '', name: '城乡医疗救助县级配套' }),
      expect: [
        { messageId: 'name', at: ['绩效目标表!E3', '项目支出表!C4'], expected: '城乡医疗救助县级配套' },
      ],
    },
    {
      name: '名称前多了一个“]”，只在一处：2024年第1个项目的写法',
      given: table({ name: ']怀财字【2023】7号 城乡医疗救助县级配套' }),
      expect: [{ messageId: 'name', at: ['绩效目标表!E3', '项目支出表!C4'] }],
    },
    {
      name: '单位不同',
      given: sheet({ unit: CENTRE }),
      expect: [
        {
          messageId: 'unit',
          at: ['绩效目标表!A2', '项目支出表!A4'],
          severity: 'error',
          stated: CENTRE,
          expected: BUREAU,
        },
      ],
    },
    {
      name: '合并的单位栏：空格沿用上一行的单位',
      given:
        projectTable(projectRow(RELIEF), projectRow({ ...GRANTS, unit: '' })) +
        forms(RELIEF, { ...GRANTS, unit: CENTRE }),
      expect: [{ messageId: 'unit', at: ['绩效目标表!A9', '项目支出表!A4'], expected: BUREAU }],
    },
    {
      name: '金额差0.01',
      given: sheet({ budget: '450.01' }),
      expect: [
        {
          messageId: 'unequal',
          at: ['绩效目标表!C4', '项目支出表!E4'],
          severity: 'error',
          stated: '450.01万元',
          expected: '450.00万元',
          difference: '0.01万元',
        },
      ],
    },
    {
      name: '一处是零',
      given: sheet({ budget: '0' }),
      expect: [
        {
          messageId: 'unequal',
          at: ['绩效目标表!C4', '项目支出表!E4'],
          stated: '0.00万元',
          difference: '-450.00万元',
        },
      ],
    },
    {
      name: '元与万元混用',
      given: sheet({ budget: '4500000' }),
      expect: [{ messageId: 'unequal', at: ['绩效目标表!C4', '项目支出表!E4'], says: '元与万元混用' }],
    },
    {
      name: '相邻两位写反',
      given: table({ budget: '540.00' }),
      expect: [
        {
          messageId: 'unequal',
          at: ['绩效目标表!C4', '项目支出表!E4'],
          stated: '450.00万元',
          expected: '540.00万元',
          says: '相邻两位数字写反',
        },
      ],
    },
    {
      name: '换算单位的尾差正好0.01万元是提示',
      given: sheet({ money: '单位：元', budget: '4500100' }),
      expect: [
        {
          messageId: 'rounding',
          at: ['绩效目标表!C4', '项目支出表!E4'],
          severity: 'hint',
          difference: '100元',
        },
      ],
    },
    {
      name: '超过0.01万元是错误',
      given: sheet({ money: '单位：元', budget: '4500200' }),
      expect: [
        {
          messageId: 'unequal',
          at: ['绩效目标表!C4', '项目支出表!E4'],
          stated: '4500200元',
          expected: '4500000元',
          difference: '200元',
        },
      ],
    },
    {
      name: '显示相同，实际差在隐藏的小数位',
      given: sheet({ budget: '450.004 [0.00]' }),
      expect: [
        {
          messageId: 'hiddenDecimals',
          at: ['绩效目标表!C4', '项目支出表!E4'],
          severity: 'hint',
          difference: '0.004万元',
        },
      ],
    },
    {
      name: '拆成两行，加起来不等',
      given:
        projectTable(
          projectRow({ ...RELIEF, budget: '400.00' }, '城乡医疗救助'),
          projectRow({ ...RELIEF, budget: '60.00' }, '其他医疗救助支出'),
        ) + forms(RELIEF),
      expect: [
        {
          messageId: 'unequal',
          at: ['绩效目标表!C4', '项目支出表!E4', '项目支出表!E5'],
          stated: '450.00万元',
          expected: '460.00万元',
          difference: '-10.00万元',
          says: '项目支出表中2行的合计是460.00万元',
        },
      ],
    },
    {
      name: '拆成两行，尾差正好0.01万元（两行各0.005）是提示',
      given:
        projectTable(
          projectRow({ ...RELIEF, budget: '400.00' }, '城乡医疗救助'),
          projectRow({ ...RELIEF, budget: '50.01' }, '其他医疗救助支出'),
        ) + forms(RELIEF),
      expect: [
        {
          messageId: 'rounding',
          at: ['绩效目标表!C4', '项目支出表!E4', '项目支出表!E5'],
          severity: 'hint',
          difference: '-0.01万元',
          says: '在四舍五入的范围之内',
        },
      ],
    },
    {
      name: '拆成两行，差0.02万元是错误',
      given:
        projectTable(
          projectRow({ ...RELIEF, budget: '400.00' }, '城乡医疗救助'),
          projectRow({ ...RELIEF, budget: '50.02' }, '其他医疗救助支出'),
        ) + forms(RELIEF),
      expect: [
        {
          messageId: 'unequal',
          at: ['绩效目标表!C4', '项目支出表!E4', '项目支出表!E5'],
          difference: '-0.02万元',
        },
      ],
    },
    {
      name: '一个项目几处不同，另一个项目金额没有填',
      given:
        projectTable(projectRow(RELIEF), projectRow(GRANTS)) +
        forms({ ...RELIEF, name: '医疗救助', unit: CENTRE, budget: '45.00' }, { ...GRANTS, budget: '' }),
      expect: [
        { messageId: 'name', at: ['绩效目标表!E3', '项目支出表!C4'] },
        { messageId: 'unit', at: ['绩效目标表!A2', '项目支出表!A4'] },
        { messageId: 'unequal', at: ['绩效目标表!C4', '项目支出表!E4'], says: '小数点错了一位' },
      ],
      unchecked: ['“困难群众参保资助资金绩效目标表的预算数”（绩效目标表!C11）没有填写'],
    },
    {
      name: '把相邻项目的编码抄到了自己的表上',
      given:
        projectTable(projectRow(RELIEF), projectRow(GRANTS)) +
        forms(RELIEF, { ...GRANTS, code: RELIEF.code }),
      expect: [
        {
          messageId: 'code',
          at: ['绩效目标表!B10', '项目支出表!B5'],
          stated: RELIEF.code,
          expected: GRANTS.code,
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '绩效目标表的预算数没有填',
      given: sheet({ budget: '' }),
      reason: '绩效目标表的预算数”（绩效目标表!C4）没有填写',
    },
    {
      name: '项目支出表的金额是公式错误',
      given: table({ budget: '#REF!' }),
      reason: '项目支出表的预算数”（项目支出表!E4）是公式错误#REF!',
    },
    { name: '金额写的是文字', given: sheet({ budget: '待定' }), reason: '写的是“待定”，不是数字' },
    { name: '绩效目标表没有写金额单位', given: sheet({ money: '' }), reason: '没有写明金额单位' },
    {
      name: '绩效目标表没有填编码',
      given: sheet({ code: '' }),
      reason: '绩效目标表的项目编码”（绩效目标表!B3）没有填写',
    },
    {
      name: '绩效目标表没有填名称',
      given: sheet({ name: '' }),
      reason: '绩效目标表的项目名称”（绩效目标表!E3）没有填写',
    },
    {
      name: '只有这一个项目在项目支出表中没有编码',
      given: projectTable(projectRow(GRANTS), projectRow({ ...RELIEF, code: '' })) + forms(GRANTS, RELIEF),
      reason: '项目“城乡医疗救助县级配套”在项目支出表中没有写项目编码',
    },
    {
      name: '两表没有一个项目对得上',
      given: projectTable(projectRow(RELIEF)) + forms(GRANTS),
      reason: '没有能对上的项目',
    },
    { name: '没有项目支出表', given: forms(RELIEF), reason: '没有找到《项目支出表》' },
  ],
});
