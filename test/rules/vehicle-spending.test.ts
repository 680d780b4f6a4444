import { vehicleSpending } from '../../src/core/rules/across-tables/vehicle-spending';
import { assetsTable, threePublicTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const budget = (running: string, vehicles: string, purchase = '0', planned = '0'): string =>
  `${threePublicTable(`合计 | 0 | 0
因公出国（境）费 | 0 | 0
公务用车购置及运维费 | 0 | 0
其中：公务用车购置费 | 0 | ${purchase}
公务用车运行维护费 | 0 | ${running}
公务接待费 | 0 | 0`)}
${assetsTable(`资产总额 | 1 | 10
1、房屋（平方米） | 0 | 0
2、车辆（台、辆） | ${vehicles} | 0
3、单价在20万元以上的设备 | 0 | 0
4、其他固定资产 | 1 | 10
本年度拟购置固定资产总额 | | ${planned}`)}`;

ruleTable(vehicleSpending, {
  passes: [
    { name: '有车有运行费', given: budget('3', '1') },
    { name: '没有车没有运行费', given: budget('0', '0') },
    { name: '有购置费也有计划', given: budget('3', '1', '20', '25') },
  ],
  finds: [
    {
      name: '没有车却有运行费',
      given: budget('3', '0'),
      expect: [
        {
          messageId: 'noVehicles',
          at: ['三公!C8', '资产!B6'],
          severity: 'warning',
          stated: '3.00万元',
          says: '公务用车运行维护费3.00万元，固定资产占用情况表里却没有车辆',
        },
      ],
    },
    {
      name: '没有购置计划却有购置费',
      given: budget('3', '1', '20'),
      expect: [{ messageId: 'noPurchase', at: ['三公!C7', '资产!C9'], stated: '20.00万元' }],
    },
  ],
  cannotCheck: [
    {
      name: '没有固定资产表',
      given: threePublicTable('合计 | 0 | 0\n公务接待费 | 0 | 0'),
      reason: '没有找到',
    },
  ],
  notApplicable: [
    { name: '没有填写', given: budget('', '', '', ''), reason: '没有读到公务用车费用和车辆数' },
  ],
});
