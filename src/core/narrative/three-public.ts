import { isZero } from '../money';
import type { BudgetLine } from '../tables';
import { passage, placeholder, type Fragment } from './fragment';
import { defineSection, proseName, sourced, wanOr } from './section';
import { changeBetween, trend } from './trend';

/** 四 财政拨款“三公”经费预算情况及增减变化原因: the amounts, then one clause per item with its own reason. */
export const threePublic = defineSection({
  id: '四',
  heading: '四、财政拨款“三公”经费预算情况及增减变化原因',
  needs: ['threePublicTable'],
  write({ threePublicTable: table }, { department, year }) {
    const name = (line: BudgetLine | undefined, usual: string): string =>
      vehicleName(line === undefined ? usual : proseName(line));
    const abroad = name(table.abroad, '因公出国（境）费');
    const vehicles = name(table.vehicles, '公务用车购置及运行维护费');
    const running = name(table.vehicleRunning, '公务用车运行维护费');
    const purchase = name(table.vehiclePurchase, '公务用车购置费');
    const reception = name(table.reception, '公务接待费');
    return [
      passage`${year}年，${department}财政拨款“三公”经费预算安排${wanOr(table.total?.current, '“三公”经费合计')}，其中：${abroad}${wanOr(table.abroad?.current, abroad)}；${vehicles}${wanOr(table.vehicles?.current, vehicles)}（其中：${running}${wanOr(table.vehicleRunning?.current, running)}，${purchase}${wanOr(table.vehiclePurchase?.current, purchase)}）；${reception}${wanOr(table.reception?.current, reception)}。`,
      passage`“三公”经费${clause(table.total, '“三公”经费')}。其中：${abroad}${clause(table.abroad, abroad)}；${vehicles}${clause(table.vehicles, vehicles, passage`（其中：${running}${change(table.vehicleRunning, running)}，${purchase}${change(table.vehiclePurchase, purchase)}）`)}；${reception}${clause(table.reception, reception)}。`,
    ];
  },
});

/** The table may print 运行维护费 under its heading; alone in a sentence it needs to say of what. */
function vehicleName(name: string): string {
  return /^(?:运行|运维|购置)/.test(name) ? `公务用车${name}` : name;
}

function change(line: BudgetLine | undefined, name: string): Fragment {
  const current = sourced(line?.current);
  const prior = sourced(line?.prior);
  if (current === undefined || prior === undefined) return placeholder(`${name}的上年数及增减数`);
  return trend(changeBetween(current, prior));
}

/**
 * An item's change with its reason. Only two reasons follow from the figures: nothing in either year, or the same amount; a
 * changed item needs a person's reason, and the total's reason is never lent to an item.
 */
function clause(line: BudgetLine | undefined, name: string, detail: Fragment = passage``): Fragment {
  const current = sourced(line?.current);
  const prior = sourced(line?.prior);
  if (current === undefined || prior === undefined) return passage`${change(line, name)}${detail}`;
  const { direction } = changeBetween(current, prior);
  if (direction !== '持平')
    return passage`比上年${change(line, name)}${detail}，原因为${placeholder(`${name}${direction}的原因`)}`;
  const reason = isZero(current.amount) ? '本年度及上年度均未安排该项预算' : '与上年度预算数相同';
  return passage`${change(line, name)}${detail}，原因为${reason}`;
}
