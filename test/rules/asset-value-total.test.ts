import { assetValueTotal } from '../../src/core/rules/within-table/asset-value-total';
import { assetRows, assetsTable, type AssetTexts, cellsOf, type FormWords } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const form = (texts: AssetTexts, words?: Partial<FormWords>): string =>
  assetsTable(
    assetRows(texts, (value) => `0 | ${value}`),
    words,
  );
const cells = cellsOf('资产');

const ALL = cells('C4', 'C5', 'C7', 'C8', 'C9');

ruleTable(assetValueTotal, {
  passes: [
    {
      name: '各项之和正好，其中的办公用房不重复加',
      given: form({
        total: '113.15',
        buildings: '80.00',
        offices: '60.00',
        vehicles: '20.00',
        other: '13.15',
      }),
    },
    { name: '全是零', given: form({ total: '0' }) },
    {
      name: '没有的项目留空',
      given: form({
        total: '13.15',
        buildings: '',
        offices: '',
        vehicles: '',
        equipment: '',
        other: '13.15',
      }),
    },
    { name: '办公用房等于房屋', given: form({ total: '80.00', buildings: '80.00', offices: '80.00' }) },
    {
      name: '办公用房不写“其中”也不缩进',
      given: assetsTable(`总额 | 3 | 100.00
房屋 | 500 | 80.00
办公用房 | 400 | 60.00
车辆 | 1 | 20.00
其他 | 0 | 0`),
    },
    {
      name: '“其中”之后没有标记、没有编号的一行是下一项',
      given: assetsTable(`固定资产总额 | 101 | 28.55
房屋及构筑物 | 0 | 10.00
通用设备 | 50 | 10.00
其中：车辆 | 1 | 9.00
专用设备 | 1 | 8.55`),
    },
    {
      name: '“其中”之后的一行比上一项还大，不是它的一部分',
      given: assetsTable(`固定资产总额 | 101 | 98.55
通用设备 | 50 | 10.00
其中：车辆 | 1 | 9.00
专用设备 | 1 | 88.55`),
    },
    {
      name: '大类下面用另一种编号列小类',
      given: assetsTable(`资产总额 | | 160.00
一、流动资产 | | 50.00
二、固定资产 | | 100.00
1.房屋 | 500 | 80.00
2.车辆 | 1 | 20.00
三、无形资产 | | 10.00`),
    },
    {
      name: '总额下面以“其中”列全了各项',
      given: assetsTable(
        '资产总额 | 2 | 30.00\n其中：房屋（平方米） | 500 | 10.00\n车辆（台、辆） | 1 | 20.00',
      ),
    },
    {
      name: '列标题按元，数字带千分位',
      given: form(
        { total: '"1,131,500.00"', buildings: '800000.00', vehicles: '200000.00', other: '"131,500.00"' },
        { header: '项目 | 数量 | 价值（元）' },
      ),
    },
    {
      name: '表下的拟购置固定资产总额不是分项',
      given: `${form({ total: '13.15', other: '13.15' })}\n\n本年度拟购置固定资产总额（万元） | | 8.00`,
    },
    {
      name: '其他区县的叫法：单价50万元以上设备',
      given: assetsTable(`合计 | 10 | 150.00
房屋建筑物（平方米） | 0 | 0
单价50万元以上设备 | 1 | 140.00
其他固定资产 | 9 | 10.00`),
    },
  ],
  finds: [
    {
      name: '公开实例（2023年）：总额28.55，各项合计13.15',
      given: form({ total: '28.55', other: '13.15' }),
      expect: [
        {
          messageId: 'unequal',
          at: ALL,
          severity: 'error',
          stated: '28.55万元',
          expected: '13.15万元',
          difference: '15.40万元',
          says: '资产总额的价值填的是28.55万元，房屋、车辆、单价在20万元以上设备、其他固定资产合计是13.15万元，相差15.40万元。',
        },
      ],
    },
    {
      name: '车辆漏在总额之外',
      given: form({ total: '93.15', buildings: '80.00', vehicles: '20.00', other: '13.15' }),
      expect: [{ messageId: 'unequal', at: ALL, says: '漏加了“车辆”（资产!C7）' }],
    },
    {
      name: '总额把“其中”的办公用房也加了进去',
      given: form({ total: '153.15', buildings: '80.00', offices: '60.00', other: '13.15' }),
      expect: [{ messageId: 'unequal', at: ALL, expected: '93.15万元', difference: '60.00万元' }],
    },
    {
      name: '办公用房大于房屋',
      given: form({ total: '80.00', buildings: '80.00', offices: '85.00' }),
      expect: [
        {
          messageId: 'partExceedsWhole',
          at: cells('C6', 'C5'),
          severity: 'error',
          stated: '85.00万元',
          expected: '80.00万元',
          difference: '5.00万元',
          says: '“其中：办公用房”的价值85.00万元超过了“房屋”的价值80.00万元，多出5.00万元',
        },
      ],
    },
    {
      name: '单位不同也能比较：办公用房写了元',
      given: form({ total: '80.00', buildings: '80.00', offices: '"810,000元"' }),
      expect: [
        { messageId: 'partExceedsWhole', at: cells('C6', 'C5'), stated: '810000元', difference: '10000元' },
      ],
    },
    {
      name: '总额不对，其中数也不对',
      given: form({ total: '100.00', buildings: '80.00', offices: '85.00', other: '13.15' }),
      expect: [
        { messageId: 'unequal', at: ALL, difference: '6.85万元' },
        { messageId: 'partExceedsWhole', at: cells('C6', 'C5'), difference: '5.00万元' },
      ],
    },
    {
      name: '总额没有填，其中数不对：两样都要说',
      given: form({ total: '', buildings: '80.00', offices: '85.00' }),
      expect: [
        {
          messageId: 'unequal',
          at: ['资产!C4', '资产!C5', '资产!C7', '资产!C8', '资产!C9'],
          says: '资产总额的价值填的是空白，房屋、车辆、单价在20万元以上设备、其他固定资产合计是80.00万元，相差-80.00万元。',
        },
        {
          messageId: 'partExceedsWhole',
          at: ['资产!C6', '资产!C5'],
          says: '“其中：办公用房”的价值85.00万元超过了“房屋”的价值80.00万元，多出5.00万元。',
        },
      ],
    },
    {
      name: '总额下面以“其中”列出的各项反而超过总额',
      given: assetsTable(
        '资产总额 | 2 | 25.00\n其中：房屋（平方米） | 500 | 10.00\n车辆（台、辆） | 1 | 20.00',
      ),
      expect: [{ messageId: 'unequal', at: cells('C4', 'C5', 'C6'), difference: '-5.00万元' }],
    },
    {
      name: '以“其中”列出、又有“其他固定资产”兜底，就应当列全',
      given: assetsTable('资产总额 | 2 | 35.00\n其中：车辆（台、辆） | 1 | 20.00\n其他固定资产 | 1 | 10.00'),
      expect: [{ messageId: 'unequal', at: cells('C4', 'C5', 'C6'), difference: '5.00万元' }],
    },
    {
      name: '四项差0.02万元是尾差',
      given: form({
        total: '100.02',
        buildings: '50.00',
        vehicles: '20.00',
        equipment: '20.00',
        other: '10.00',
      }),
      expect: [{ messageId: 'rounding', at: ALL, severity: 'hint', difference: '0.02万元' }],
    },
    {
      name: '四项差0.03万元是错误',
      given: form({
        total: '100.03',
        buildings: '50.00',
        vehicles: '20.00',
        equipment: '20.00',
        other: '10.00',
      }),
      expect: [{ messageId: 'unequal', at: ALL, difference: '0.03万元' }],
    },
    {
      name: '由元换算的公式隐藏了小数',
      given: form({
        total: '20.008 [0.00]',
        buildings: '',
        offices: '',
        vehicles: '10.004 [0.00]',
        equipment: '',
        other: '10.004 [0.00]',
      }),
      expect: [
        {
          messageId: 'hiddenDecimals',
          at: cells('C4', 'C7', 'C9'),
          severity: 'hint',
          difference: '0.01万元',
        },
      ],
    },
    {
      name: '总额为空',
      given: form({ total: '', other: '13.15' }),
      expect: [
        {
          messageId: 'unequal',
          at: ['资产!C4', '资产!C5', '资产!C7', '资产!C8', '资产!C9'],
          says: '资产总额的价值填的是空白，房屋、车辆、单价在20万元以上设备、其他固定资产合计是13.15万元，相差-13.15万元。',
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '各项全空',
      given: form({ total: '13.15', buildings: '', offices: '', vehicles: '', equipment: '', other: '' }),
      reason: '没有填写',
    },
    {
      name: '一项写的是文字',
      given: form({ total: '13.15', other: '见台账' }),
      reason: '“见台账”，不是数字',
    },
    {
      name: '一项是公式错误',
      given: form({ total: '13.15', vehicles: '#DIV/0!' }),
      reason: '“车辆”（资产!C7）是公式错误',
    },
    { name: '只有总额一行', given: assetsTable('资产总额 | 51 | 13.15'), reason: '没有读到“资产总额”的分项' },
    {
      name: '总额下面以“其中”只列出一部分',
      given: assetsTable(
        '资产总额 | 51 | 28.55\n其中：房屋（平方米） | 500 | 10.00\n车辆（台、辆） | 1 | 5.00',
      ),
      reason: '“资产总额”下面以“其中”列出的只是一部分',
    },
    {
      name: '没有写金额单位',
      given: form({ total: '13.15', other: '13.15' }, { header: '项目 | 数量 | 价值' }),
      reason: '没有写明金额单位',
    },
    { name: '没有这张表', given: '== 封面\n怀来县某局', reason: '没有找到《固定资产占用情况表》' },
  ],
});
