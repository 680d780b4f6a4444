import { classOrder } from '../../src/core/rules/form/class-order';
import { ruleTable } from '../support/rule-table';

/** 支出预算总表, rows of `科目编码 | 科目名称 | 合计` from row 4 on. */
const table = (rows: string, title = '支出预算总表', sheet = '支出'): string => `
== ${sheet}
2030年部门${title}
某市示例局 | | 单位：元
科目编码 | 科目名称 | 合计
${rows}`;

const cells = (...columns: readonly string[]): string[] => columns.map((cell) => `支出!${cell}`);

const EDUCATION = '205 | 教育支出 | 3\n20502 | 普通教育 | 3\n2050201 | 学前教育 | 1\n2050205 | 高等教育 | 2';
const HOUSING = '221 | 住房保障支出 | 1\n22102 | 住房改革支出 | 1\n2210201 | 住房公积金 | 1';
const WELFARE =
  '208 | 社会保障和就业支出 | 1\n20805 | 行政事业单位养老支出 | 1\n2080505 | 机关事业单位基本养老保险缴费支出 | 1';

ruleTable(classOrder, {
  passes: [
    { name: '类、款、项逐级排列', given: table(`${EDUCATION}\n${WELFARE}\n${HOUSING}\n合计 | | 5`) },
    {
      name: '只列项',
      given: table('2050201 | 学前教育 | 1\n2050205 | 高等教育 | 2\n2210201 | 住房公积金 | 1'),
    },
    {
      name: '只列类和项',
      given: table(
        '205 | 教育支出 | 3\n2050205 | 高等教育 | 3\n221 | 住房保障支出 | 1\n2210201 | 住房公积金 | 1',
      ),
    },
    {
      name: '只列到末级，末级有款有项',
      given: table('2050205 | 高等教育 | 3\n20811 | 残疾人事业 | 1\n2210201 | 住房公积金 | 1'),
    },
    {
      name: '有的类只列到款',
      given: table(`${EDUCATION}\n208 | 社会保障和就业支出 | 1\n20811 | 残疾人事业 | 1`),
    },
    {
      name: '按单位分块，下一单位从头排起',
      given: table(`${EDUCATION}\n${HOUSING}\n${EDUCATION}\n${WELFARE}`),
    },
    {
      name: '按单位分块，单位各占一行',
      given: table(`450001 | 某市示例局 | 4\n${HOUSING}\n450003 | 某市示例中心 | 3\n${EDUCATION}`),
    },
    {
      name: '没有编码的单位行',
      given: table(`某市示例局 | | 1\n${HOUSING}\n某市示例中心 | | 3\n${EDUCATION}`),
    },
    { name: '没有填写金额，编码完整', given: table(EDUCATION.replace(/\| \d$/gm, '|')) },
    {
      name: '经济分类',
      given: table(
        '301 | 工资福利支出 | 2\n30101 | 基本工资 | 2\n302 | 商品和服务支出 | 1\n30201 | 办公费 | 1',
        '一般公共预算基本支出部门预算经济分类预算表',
      ),
    },
  ],
  finds: [
    {
      name: '少了一个款',
      given: table(
        `${EDUCATION}\n208 | 社会保障和就业支出 | 1\n2080502 | 事业单位离退休 | 1\n2080505 | 机关事业单位基本养老保险缴费支出 | 1`,
      ),
      expect: [
        {
          messageId: 'noUpper',
          at: cells('A9', 'A10'),
          severity: 'warning',
          says: '《支出预算总表》列了“2080502 事业单位离退休”、“2080505 机关事业单位基本养老保险缴费支出”，没有列它们所属的款级科目“20805 行政事业单位养老支出”。',
        },
      ],
    },
    {
      name: '少了一个类，指出它下面的款',
      given: table(`${EDUCATION}\n${WELFARE.replace(/^.*\n/, '')}`),
      expect: [
        { messageId: 'noUpper', at: cells('A8'), says: '没有列它们所属的类级科目“208 社会保障和就业支出”' },
      ],
    },
    {
      name: '类和款都少了',
      given: table(`${EDUCATION}\n2089999 | 其他 | 1`),
      expect: [
        { messageId: 'noUpper', at: cells('A8'), says: '类级科目“208 社会保障和就业支出”' },
        { messageId: 'noUpper', at: cells('A8'), says: '款级科目“20899 其他社会保障和就业支出”' },
      ],
    },
    {
      name: '目录外的上级只写编码；行数多了只列几行',
      given: table(
        `${EDUCATION}\n229 | 其他支出 | 6\n${[1, 2, 3, 4, 5, 6].map((each) => `229080${each} | 支出${each} | 1`).join('\n')}`,
      ),
      expect: [
        {
          messageId: 'noUpper',
          at: cells('A9', 'A10', 'A11', 'A12', 'A13', 'A14'),
          says: '“2290805 支出5”等6行，没有列它们所属的款级科目“22908”。',
        },
      ],
    },
    {
      name: '一类排错了位置：报移动最少的那几行',
      given: table(`${EDUCATION}\n${HOUSING}\n${WELFARE}`),
      expect: [
        {
          messageId: 'outOfOrder',
          at: cells('A8', 'A9', 'A10'),
          says: '排错了位置的有3行：“221 住房保障支出”、“22102 住房改革支出”、“2210201 住房公积金”。',
        },
      ],
    },
    {
      name: '款排在了它的项之后',
      given: table(
        '205 | 教育支出 | 3\n2050205 | 高等教育 | 3\n20502 | 普通教育 | 3\n208 | 社会保障和就业支出 | 1',
      ),
      expect: [{ messageId: 'outOfOrder', at: cells('A5'), says: '有1行：“2050205 高等教育”。' }],
    },
    {
      name: '一段科目列在别的类下面，报在这一段的第一行',
      given: table(
        `${WELFARE}\n21011 | 行政事业单位医疗 | 6\n2101101 | 行政单位医疗 | 6\n210 | 卫生健康支出 | 6\n${HOUSING}`,
      ),
      expect: [
        {
          messageId: 'wrongPlace',
          at: cells('A7'),
          severity: 'warning',
          says: '《支出预算总表》的“21011 行政事业单位医疗”列在“208 社会保障和就业支出”下面，不在所属的“210 卫生健康支出”下面。',
        },
      ],
    },
    {
      name: '中间有没有编码的行也一样，所属的类在前面也一样',
      given: table(`${EDUCATION}\n${WELFARE}\n | 其中：在职 | 1\n20508 | 进修及培训 | 6\n${HOUSING}`),
      expect: [{ messageId: 'wrongPlace', at: cells('A12') }],
    },
    {
      name: '项列在别的款下面',
      given: table(
        '208 | 社会保障和就业支出 | 3\n20805 | 行政事业单位养老支出 | 1\n2081199 | 其他残疾人事业支出 | 2\n20811 | 残疾人事业 | 2',
      ),
      expect: [{ messageId: 'wrongPlace', at: cells('A6'), says: '列在“20805 行政事业单位养老支出”下面' }],
    },
    {
      name: '按单位分块，块内排错',
      given: table(
        `${EDUCATION}\n205 | 教育支出 | 3\n20502 | 普通教育 | 3\n2050205 | 高等教育 | 2\n2050201 | 学前教育 | 1`,
      ),
      expect: [{ messageId: 'outOfOrder', at: cells('A10') }],
    },
    {
      name: '两张表各报一次',
      given:
        table('205 | 教育支出 | 3\n201 | 一般公共服务支出 | 1') +
        table('205 | 教育支出 | 3\n201 | 一般公共服务支出 | 1', '收入预算总表', '收入'),
      expect: [
        { messageId: 'outOfOrder', at: ['收入!A4'], says: '《收入预算总表》' },
        { messageId: 'outOfOrder', at: ['支出!A4'], says: '《支出预算总表》' },
      ],
    },
    {
      name: '一张表排错，另一张有一行没有读到编码',
      given:
        table('205 | 教育支出 | 3\n201 | 一般公共服务支出 | 1') +
        table(
          `${EDUCATION.replace('20502 | 普通教育', '#REF! | 某种教育')}\n${HOUSING}`,
          '收入预算总表',
          '收入',
        ),
      expect: [{ messageId: 'outOfOrder', at: ['支出!A4'] }],
      unchecked: ['《收入预算总表》“某种教育”没有读到科目编码，不知道它是不是“20502 普通教育”'],
    },
  ],
  cannotCheck: [
    { name: '没有表', given: '== 别的\n内容', reason: '没有找到《收入预算总表》或《支出预算总表》' },
    {
      name: '可能是上级的那一行没有读到编码',
      given: table(`${EDUCATION}\n${HOUSING}`.replace('20502 | 普通教育', '#REF! | 某种教育')),
      reason: '“某种教育”没有读到科目编码，不知道它是不是“20502 普通教育”',
    },
  ],
  notApplicable: [
    { name: '没有编码', given: table('| 教育支出 | 3\n| 普通教育 | 3'), reason: '各表没有读到科目编码' },
  ],
});
