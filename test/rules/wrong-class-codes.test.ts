import { wrongClassCodes } from '../../src/core/rules/form/wrong-class-codes';
import { ruleTable } from '../support/rule-table';

/** 支出预算总表, rows of `科目编码 | 科目名称 | 合计` from row 4 on. */
const table = (rows: string, title = '支出预算总表', sheet = '支出'): string => `
== ${sheet}
2030年部门${title}
某市示例局 | | 单位：元
科目编码 | 科目名称 | 合计
${rows}`;

/** The same with 类, 款 and 项 in columns of their own, from row 5 on. */
const parts = (rows: string): string => `
== 支出
2030年部门支出预算总表
某市示例局 | | | | 单位：元
功能分类科目编码 | | | 功能分类科目名称 | 合计
类 | 款 | 项
${rows}`;

const economic = (rows: string): string => table(rows, '一般公共预算基本支出部门预算经济分类预算表', '基本');

const PENSIONS = `208 | 社会保障和就业支出 | 50.00
20805 | 行政事业单位养老支出 | 50.00
2080505 | 机关事业单位基本养老保险缴费支出 | 50.00`;
const HOUSING = '221 | 住房保障支出 | 5.00\n22102 | 住房改革支出 | 5.00\n2210201 | 住房公积金 | 5.00';

ruleTable(wrongClassCodes, {
  passes: [
    {
      name: '类级都不写编码',
      given: table(
        ' | 教育支出 | 9\n2050201 | 学前教育 | 3\n2050202 | 小学教育 | 2\n2050203 | 初中教育 | 2\n2050204 | 高中教育 | 2',
      ),
    },
    { name: '类、款、项齐全', given: table(`${PENSIONS}\n${HOUSING}`) },
    {
      name: '目录外的科目，与上下各行相接',
      given: table('205 | 教育支出 | 3\n20509 | 自有科目 | 3\n2050999 | 自有科目之一 | 3'),
    },
    {
      name: '整段科目列在别的类下面：编码没有错（K07）',
      given: table(
        '208 | 社会保障和就业支出 | 5\n21011 | 行政事业单位医疗 | 6\n2101101 | 行政单位医疗 | 6\n210 | 卫生健康支出 | 6',
      ),
    },
    {
      name: '单位编码（6位、9位）和单位名称',
      given: table(`201001 | 示例局本级 | 50\n${PENSIONS}\n208050501 | 示例中心 | 50\n${PENSIONS}`),
    },
    {
      name: '只列项级',
      given: table('2050202 | 小学教育 | 3\n2080505 | 机关事业单位基本养老保险缴费支出 | 4'),
    },
    {
      name: '名称在别的款有编码：行政运行',
      given: table('205 | 教育支出 | 3\n20501 | 教育管理事务 | 3\n2050101 | 行政运行 | 3'),
    },
    {
      name: '编码和名称对不上，名称的编码已经有了（K05）',
      given: table(`${PENSIONS}\n2080506 | 机关事业单位基本养老保险缴费支出 | 1`),
    },
  ],
  finds: [
    {
      name: '一行漏写编码，名称和上下各行只剩一个',
      given: table(`${PENSIONS}\n${HOUSING.replace('22102 |', ' |')}`),
      expect: [
        {
          messageId: 'wrongCode',
          at: ['支出!A8'],
          stated: '空白或读不出的内容',
          expected: '22102',
          says: '“住房改革支出”的科目编码写的是空白或读不出的内容，按科目名称和上下各行应为22102',
        },
      ],
    },
    {
      name: '类列少打一位（28）',
      given: parts(
        '208 | | | 社会保障和就业支出 | 50\n208 | 05 | | 行政事业单位养老支出 | 50\n28 | 05 | 05 | 机关事业单位基本养老保险缴费支出 | 50',
      ),
      expect: [
        {
          messageId: 'wrongCode',
          at: ['支出!A7'],
          severity: 'error',
          stated: '280505',
          expected: '2080505',
          says: '“机关事业单位基本养老保险缴费支出”的科目编码写的是280505，按科目名称和上下各行应为2080505，共1处。',
        },
      ],
    },
    {
      name: '一列写编码，类的数字打错',
      given: table(PENSIONS.replace('2080505', '2180505')),
      expect: [{ messageId: 'wrongCode', at: ['支出!A6'], stated: '2180505', expected: '2080505' }],
    },
    {
      name: '目录外的科目，款的两位数字颠倒',
      given: table('205 | 教育支出 | 3\n20509 | 自有科目 | 3\n2059099 | 自有科目之一 | 3'),
      expect: [{ messageId: 'wrongCode', at: ['支出!A6'], stated: '2059099', expected: '2050999' }],
    },
    {
      name: '类级的编码打错，下面各行是对的',
      given: table(PENSIONS.replace('208 |', '280 |')),
      expect: [{ messageId: 'wrongCode', at: ['支出!A4'], stated: '280', expected: '208' }],
    },
    {
      name: '款的编码在自己和下一行都错：报一次',
      given: parts(
        '208 | | | 社会保障和就业支出 | 50\n208 | 50 | | 行政事业单位养老支出 | 50\n208 | 50 | 05 | 机关事业单位基本养老保险缴费支出 | 50',
      ),
      expect: [{ messageId: 'wrongCode', at: ['支出!B6', '支出!B7'], expected: '20805', says: '共2处' }],
    },
    {
      name: '项的末两位错，名称在本款有编码',
      given: table(PENSIONS.replace('2080505', '2080555')),
      expect: [{ messageId: 'wrongCode', at: ['支出!A6'], expected: '2080505' }],
    },
    {
      name: '经济分类的款写成别的类',
      given: economic(
        '301 | 工资福利支出 | 5\n30101 | 基本工资 | 5\n302 | 商品和服务支出 | 7\n31201 | 办公费 | 7',
      ),
      expect: [{ messageId: 'wrongCode', at: ['基本!A7'], stated: '31201', expected: '30201' }],
    },
    {
      name: '少打了一位',
      given: table(PENSIONS.replace('2080505', '208050')),
      expect: [{ messageId: 'wrongCode', at: ['支出!A6'], stated: '208050', expected: '2080505' }],
    },
    {
      name: '一段名称往上错了一行',
      given: economic(
        '302 | 商品和服务支出 | 6\n30201 | 印刷费 | 1\n30202 | 咨询费 | 2\n30203 | 手续费 | 1\n30204 | 办公费 | 2',
      ),
      expect: [
        {
          messageId: 'shifted',
          at: ['基本!B5', '基本!B6', '基本!B7', '基本!B8'],
          says: '有4行的科目名称与编码错开了：30201写的是“印刷费”，应为“办公费”',
        },
      ],
    },
    {
      name: '两行名称往下错了一行',
      given: economic(
        '302 | 商品和服务支出 | 6\n30211 | 差旅费 | 1\n30213 | 差旅费 | 2\n30214 | 维修（护）费 | 1',
      ),
      expect: [{ messageId: 'shifted', at: ['基本!B6', '基本!B7'] }],
    },
  ],
  cannotCheck: [{ name: '没有表', given: '== 别的\n内容', reason: '没有找到《收入预算总表》' }],
  notApplicable: [{ name: '没有编码', given: table(' | 教育支出 | 3.00'), reason: '各表没有读到科目编码' }],
});
