import { isZero } from '../../money';
import { located } from '../../tables';
import { defineRule } from '../define-rule';

/** X16. Source: 公务用车运行维护费 is spent on vehicles that 固定资产占用情况表 counts; 0 and 0 in the 2023 disclosure. */
export const vehicleSpending = defineRule({
  id: 'vehicle-spending',
  code: 'X16',
  severity: 'warning',
  title: '有公务用车费用就有车辆',
  needs: ['threePublicTable', 'fixedAssetsTable'],
  messages: {
    noVehicles: {
      text: '“三公”经费安排了公务用车运行维护费{stated}，固定资产占用情况表里却没有车辆。',
      advice: '请核对：没有车辆的不应安排运行维护费；租车费、交通补贴不在这一项。',
    },
    noPurchase: {
      text: '“三公”经费安排了公务用车购置费{stated}，固定资产占用情况表写的本年拟购置固定资产却是0。',
      advice: '请核对购置计划和购置费。',
    },
  },
  reasons: { noFigures: '没有读到公务用车费用和车辆数' },
  nothing: { notApplicable: 'noFigures' },
  check({ threePublicTable, fixedAssetsTable }, report) {
    const running = located(threePublicTable.vehicleRunning?.current);
    const purchase = located(threePublicTable.vehiclePurchase?.current);
    const vehicles = located(fixedAssetsTable.items.find(({ item }) => item === 'vehicles')?.quantity);
    const planned = located(fixedAssetsTable.plannedPurchase);
    if (running !== undefined && vehicles !== undefined)
      report.expect(isZero(running.value) || !vehicles.value.isZero(), 'noVehicles', {
        at: [running, vehicles],
        stated: running.value,
      });
    if (purchase !== undefined && planned !== undefined)
      report.expect(isZero(purchase.value) || !isZero(planned.value), 'noPurchase', {
        at: [purchase, planned],
        stated: purchase.value,
      });
  },
});
