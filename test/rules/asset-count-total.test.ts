import { assetCountTotal } from '../../src/core/rules/within-table/asset-count-total';
import { assetRows, assetsTable, type AssetTexts, cellsOf } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const form = (texts: AssetTexts): string => assetsTable(assetRows(texts, (count) => `${count} | 0`));
const cells = cellsOf('资产');

ruleTable(assetCountTotal, {
  passes: [
    {
      name: '按件计数的各项相加，房屋的平方米不加',
      given: form({
        total: '54',
        buildings: '500',
        offices: '400',
        vehicles: '1',
        equipment: '2',
        other: '51',
      }),
    },
    { name: '全是零', given: form({ total: '0' }) },
    {
      name: '没有的项目留空',
      given: form({ total: '51', buildings: '', offices: '', vehicles: '', equipment: '', other: '51' }),
    },
    { name: '总额是零，各项留空', given: form({ total: '0', vehicles: '', equipment: '', other: '' }) },
    { name: '数量存成文本，带千分位', given: form({ total: '"1,052"', other: '１０５２' }) },
    {
      name: '房屋没有写计量单位，仍按面积',
      given: assetsTable(
        '资产总额 | 52 | 100\n房屋 | 500 | 80\n办公用房 | 400 | 60\n车辆 | 1 | 10\n其他固定资产 | 51 | 10',
      ),
    },
    {
      name: '房屋按栋计数，办公用房按平方米：不能比较大小',
      given: assetsTable(
        '资产总额 | 54 | 100\n1、房屋（栋） | 2 | 80\n其中：办公用房（平方米） | 400 | 60\n2、车辆（辆） | 1 | 10\n3、其他固定资产 | 51 | 10',
      ),
    },
    {
      name: '土地、房屋及构筑物按面积；“其中”之后的专用设备是下一项',
      given: assetsTable(
        '固定资产总额 | 51 | 100\n土地、房屋及构筑物 | 500 | 80\n通用设备 | 1 | 10\n其中：车辆 | 1 | 10\n专用设备 | 50 | 10',
      ),
    },
    {
      name: '总额下面以“其中”列全了各项',
      given: assetsTable('资产总额 | 52 | 30\n其中：车辆（台、辆） | 1 | 10\n其他固定资产 | 51 | 20'),
    },
    {
      name: '大类没有数量，小类编号不同',
      given: assetsTable(
        '资产总额 | 8 | 100\n一、流动资产 | | 20\n二、固定资产 | 8 | 80\n1.车辆 | 1 | 20\n2.设备 | 7 | 60',
      ),
    },
  ],
  finds: [
    {
      name: '公开实例（2023年）：总额277，按件计数的合计51',
      given: form({ total: '277', other: '51' }),
      expect: [
        {
          messageId: 'unequal',
          at: cells('B4', 'B7', 'B8', 'B9'),
          severity: 'warning',
          stated: '277',
          expected: '51',
          difference: '226',
          says: '资产总额的数量填的是277，车辆、单价在20万元以上设备、其他固定资产合计是51，相差226。',
        },
      ],
    },
    {
      name: '少1件',
      given: form({ total: '53', buildings: '500', vehicles: '1', equipment: '2', other: '51' }),
      expect: [{ messageId: 'unequal', at: cells('B4', 'B7', 'B8', 'B9'), difference: '-1' }],
    },
    {
      name: '没填的项目不说成零',
      given: form({ total: '60', vehicles: '', equipment: '', other: '51' }),
      expect: [{ messageId: 'unequal', at: cells('B4', 'B9'), expected: '51', difference: '9' }],
    },
    {
      name: '把房屋的平方米也加了进去',
      given: form({ total: '552', buildings: '500', offices: '400', vehicles: '1', other: '51' }),
      expect: [
        {
          messageId: 'areaAdded',
          at: cells('B4', 'B5', 'B7', 'B8', 'B9'),
          severity: 'warning',
          stated: '552',
          expected: '52',
          difference: '500',
          says: '资产总额的数量552把按面积计的房屋也加了进去；按件计数的车辆、单价在20万元以上设备、其他固定资产合计是52，相差500',
        },
      ],
    },
    {
      name: '土地的亩数也不能加，“其中”之后的一行仍算一项',
      given: assetsTable(
        '资产总额 | 61 | 100\n土地（亩） | 10 | 80\n设备 | 50 | 10\n其中：电脑 | 20 | 5\n家具 | 1 | 5',
      ),
      expect: [
        { messageId: 'areaAdded', at: cells('B4', 'B5', 'B6', 'B8'), expected: '51', difference: '10' },
      ],
    },
    {
      name: '办公用房的面积大于房屋',
      given: form({ total: '51', buildings: '500', offices: '560.5', other: '51' }),
      expect: [
        {
          messageId: 'partExceedsWhole',
          at: cells('B6', 'B5'),
          severity: 'warning',
          stated: '560.5',
          expected: '500',
          difference: '60.5',
          says: '“其中：办公用房”的数量560.5超过了“房屋”的数量500，多出60.5',
        },
      ],
    },
    {
      name: '总额不对，其中数也不对',
      given: form({ total: '50', buildings: '500', offices: '600', other: '51' }),
      expect: [
        { messageId: 'unequal', at: cells('B4', 'B7', 'B8', 'B9'), difference: '-1' },
        { messageId: 'partExceedsWhole', at: cells('B6', 'B5'), difference: '100' },
      ],
    },
    {
      name: '总额没有填，其中数不对：两样都要说',
      given: form({ total: '', buildings: '500', offices: '600', other: '51' }),
      expect: [{ messageId: 'partExceedsWhole', at: cells('B6', 'B5') }],
      unchecked: ['“资产总额的数量”（资产!B4）没有填写'],
    },
    {
      name: '以“其中”列出的各项反而超过总额',
      given: assetsTable('资产总额 | 10 | 30\n其中：车辆（台、辆） | 1 | 10\n电脑（台） | 12 | 20'),
      expect: [{ messageId: 'unequal', at: cells('B4', 'B5', 'B6'), difference: '-3' }],
    },
  ],
  cannotCheck: [
    {
      name: '总额的数量为空',
      given: form({ total: '', other: '51' }),
      reason: '“资产总额的数量”（资产!B4）没有填写',
    },
    {
      name: '一项写了“51台”',
      given: form({ total: '51', other: '51台' }),
      reason: '“其他固定资产的数量”（资产!B9）写的是“51台”，不是数字',
    },
    { name: '总额是公式错误', given: form({ total: '#REF!', other: '51' }), reason: '公式错误#REF!' },
    {
      name: '按件计数的各项全空',
      given: form({ total: '500', buildings: '500', vehicles: '', equipment: '', other: '' }),
      reason: '按件计数的各项都没有填写数量',
    },
    { name: '只有总额一行', given: assetsTable('资产总额 | 51 | 13.15'), reason: '没有读到“资产总额”的分项' },
    {
      name: '总额下面以“其中”只列出一部分',
      given: assetsTable('资产总额 | 51 | 28.55\n其中：房屋（平方米） | 500 | 10\n车辆（台、辆） | 1 | 5'),
      reason: '“资产总额”下面以“其中”列出的只是一部分',
    },
    {
      name: '表上没有数量一栏',
      given: '== 固定资产\n固定资产占用情况表\n项目 | 价值（万元）\n资产总额 | 13.15\n其他固定资产 | 13.15',
      reason: '表中没有“资产总额的数量”这一项',
    },
    { name: '没有这张表', given: '== 封面\n怀来县某局', reason: '没有找到《固定资产占用情况表》' },
  ],
});
