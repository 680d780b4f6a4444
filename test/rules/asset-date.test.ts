import { assetDate } from '../../src/core/rules/form/asset-date';
import { assetRows, assetsTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** The table as published in 2023, with the line that dates it; the cover states the budget year. */
const table = (
  head: string,
  { title = '怀来县医疗保障局固定资产占用情况表', cover = '2023年部门预算信息公开情况说明' } = {},
): string => {
  const rows = assetRows({ total: '51', other: '51' }, (count) => `${count} | 0`);
  return `== 封面\n怀来县医疗保障局\n${cover}${assetsTable(rows, { title, head })}`;
};

ruleTable(assetDate, {
  passes: [
    { name: '2023年公开的写法', given: table('截止时间：2022年12月31日') },
    { name: '写“截至”，全角数字，夹着空格', given: table('截至 ２０２２ 年 12 月 31 日') },
    { name: '用横线', given: table('截止日期：2022-12-31') },
    { name: '用点，写在表头右边', given: table(' | | 截止时间：2022.12.31') },
    { name: '标签和日期分成两格', given: table('截止时间 | 2022年12月31日') },
    { name: '日期是Excel日期', given: table('截止时间 | 44926 [yyyy"年"m"月"d"日"]') },
    { name: '年度由用户指定', given: table('截止时间：2021年12月31日'), year: 2022 },
    {
      name: '年度只写在本表标题里，日期正是它的上年末',
      given: table('截止时间：2022年12月31日', { title: '2023年固定资产占用情况表', cover: '' }),
    },
    {
      name: '本表标题写的是资产的年份，封面写的是预算年度',
      given:
        table('截止时间：2022年12月31日', { title: '2022年末固定资产占用情况表' }) +
        '\n== 机构设置\n2023年机构设置情况表\n单位名称 | 单位性质\n怀来县医疗保障局 | 行政' +
        '\n== 项目支出表\n2023年项目支出表\n项目名称 | 预算数（万元）\n运行经费 | 20.00',
    },
  ],
  finds: [
    {
      name: '写成了预算当年的年末',
      given: table('截止时间：2023年12月31日'),
      expect: [
        {
          messageId: 'otherDay',
          at: ['资产!A2'],
          severity: 'warning',
          stated: '2023年12月31日',
          expected: '2022年12月31日',
        },
      ],
    },
    {
      name: '照抄了前年的表',
      given: table('截止时间：2021年12月31日'),
      expect: [
        {
          messageId: 'otherDay',
          at: ['资产!A2'],
          stated: '2021年12月31日',
          says: '应为上年年末，即2022年12月31日',
        },
      ],
    },
    {
      name: '年份对，日子不对；日期在旁边一格',
      given: table('截止时间 | | 2022-12-30'),
      expect: [{ messageId: 'otherDay', at: ['资产!C2'], stated: '2022年12月30日' }],
    },
    {
      name: '不存在的日子',
      given: table('截止时间：2022年12月32日'),
      expect: [{ messageId: 'otherDay', at: ['资产!A2'], stated: '2022年12月32日' }],
    },
    {
      name: 'Excel日期差一天',
      given: table('截止时间 | 44927 [yyyy/m/d]'),
      expect: [
        {
          messageId: 'otherDay',
          at: ['资产!B2'],
          stated: '2023年1月1日',
          expected: '2022年12月31日',
        },
      ],
    },
  ],
  cannotCheck: [
    { name: '没有截止时间这一行', given: table(''), reason: '没有读到截止时间' },
    { name: '截止时间没有填', given: table('截止时间：'), reason: '没有读到截止时间' },
    { name: '只写到月', given: table('截止时间：2022年12月'), reason: '没有读到截止时间' },
    { name: '是数字，不是日期', given: table('截止时间 | 44926'), reason: '没有读到截止时间' },
    {
      name: '哪里都没有写年度',
      given: table('截止时间：2022年12月31日', { cover: '' }),
      reason: '没有读到预算年度',
    },
    {
      name: '年度只写在本表标题里，而且与截止时间同年：说的是资产的年份，还是预算年度，分不清',
      given: table('截止时间：2022年12月31日', { title: '2022年固定资产占用情况表', cover: '' }),
      reason: '没有读到预算年度',
    },
    {
      name: '没有这张表',
      given: '== 封面\n怀来县某局\n2023年部门预算',
      reason: '没有找到《固定资产占用情况表》',
    },
  ],
});
