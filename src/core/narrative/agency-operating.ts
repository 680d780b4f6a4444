import { isZero, type Amount } from '../money';
import {
  isAdministrative,
  located,
  type EconomicClassTable,
  type Field,
  type FixedAssetsTable,
  type ThreePublicTable,
} from '../tables';
import { join, passage, placeholder, type Fragment } from './fragment';
import { defineSection, wanOr } from './section';

/** 三 机关运行经费安排情况: the stated amount and the customary list of uses, less what the tables contradict. */
export const agencyOperating = defineSection({
  id: '三',
  heading: '三、机关运行经费安排情况',
  needs: ['threePublicTable'],
  uses: ['organisationTable', 'fixedAssetsTable', 'basicExpenditureByEconomicClass'],
  write(
    { threePublicTable, organisationTable, fixedAssetsTable, basicExpenditureByEconomicClass },
    { department, year },
  ) {
    const amount = threePublicTable.agencyOperating?.current;
    const units = organisationTable?.units ?? [];
    if (amount?.state !== 'stated' && units.length > 0 && !units.some(isAdministrative)) {
      return [passage`${department}没有行政单位和参照公务员法管理的事业单位，${year}年无机关运行经费。`];
    }
    return [
      passage`${year}年，${department}机关运行经费共计安排${wanOr(amount, '机关运行经费')}，主要用于保证机关正常运转的${uses(threePublicTable, fixedAssetsTable, basicExpenditureByEconomicClass)}等支出。`,
    ];
  },
});

interface Use {
  readonly name: string;
  /** The economic classes it is spent under. Source: 政府收支分类科目. */
  readonly classes: readonly string[];
}

/** Source: 2023 disclosure, 三, with the names of its glossary (八.8). */
const USES: readonly Use[] = [
  { name: '办公及印刷费', classes: ['30201', '30202'] },
  { name: '邮电费', classes: ['30207'] },
  { name: '差旅费', classes: ['30211'] },
  { name: '会议费', classes: ['30215'] },
  { name: '福利费', classes: ['30229'] },
  { name: '日常维修费', classes: ['30213'] },
  { name: '专用材料费', classes: ['30218'] },
  { name: '办公用房水电费', classes: ['30205', '30206'] },
  { name: '办公用房取暖费', classes: ['30208'] },
  { name: '办公用房物业管理费', classes: ['30209'] },
];
const VEHICLES: Use = { name: '公务用车运行维护费', classes: ['30231'] };
const EQUIPMENT: Use = { name: '一般设备购置费', classes: ['31002'] };

/**
 * Where a table lists the daily public funds by economic class, the uses it has money for. Else all of them, but those whose money
 * the tables put at zero are not claimed: the user decides.
 */
function uses(
  threePublic: ThreePublicTable,
  assets: FixedAssetsTable | undefined,
  byClass: EconomicClassTable | undefined,
): Fragment {
  const listed = [...USES, VEHICLES, EQUIPMENT].filter((use) => hasMoney(use, byClass));
  if (listed.length > 0) return join(names(listed), '、');
  const doubtful = [
    {
      use: VEHICLES,
      zero: isStatedZero(threePublic.vehicleRunning?.current ?? threePublic.vehicles?.current),
    },
    { use: EQUIPMENT, zero: isStatedZero(assets?.plannedPurchase) },
  ];
  const kept = [...USES, ...doubtful.filter(({ zero }) => !zero).map(({ use }) => use)];
  const asked = doubtful
    .filter(({ zero }) => zero)
    .map(({ use }) => placeholder(`确认是否列“${use.name}”，该项预算为0`));
  return join([join(names(kept), '、'), ...asked], '');
}

function names(listed: readonly Use[]): string[] {
  return listed.map(({ name }) => name);
}

function hasMoney({ classes }: Use, table: EconomicClassTable | undefined): boolean {
  return (table?.lines ?? []).some(({ code, amounts }) => {
    const amount = located(amounts.dailyPublic ?? amounts.total)?.value;
    return amount !== undefined && !isZero(amount) && classes.includes(code?.value ?? '');
  });
}

function isStatedZero(field: Field<Amount> | undefined): boolean {
  return field?.state === 'stated' && isZero(field.value);
}
