import { passage } from './fragment';
import { defineSection, wanOr } from './section';

/** 七 国有资产信息: the value at the end of last year and what is to be bought this year. */
export const fixedAssets = defineSection({
  id: '七',
  heading: '七、国有资产信息',
  needs: ['fixedAssetsTable'],
  write({ fixedAssetsTable: { total, plannedPurchase } }, { department }) {
    return [
      passage`${department}上年末固定资产金额为${wanOr(total?.value, '固定资产总额')}（详见下表），本年度拟购置固定资产总额为${wanOr(plannedPurchase, '本年度拟购置固定资产总额')}。`,
    ];
  },
});
