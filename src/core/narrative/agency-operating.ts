import { isZero, type Amount } from '../money';
import { isAdministrative, type Field, type FixedAssetsTable, type ThreePublicTable } from '../tables';
import { join, passage, placeholder, type Fragment } from './fragment';
import { defineSection, wanOr } from './section';

/** 三 机关运行经费安排情况: the stated amount and the customary list of uses, less what the tables contradict. */
export const agencyOperating = defineSection({
  id: '三',
  heading: '三、机关运行经费安排情况',
  needs: ['threePublicTable'],
  uses: ['organisationTable', 'fixedAssetsTable'],
  write({ threePublicTable, organisationTable, fixedAssetsTable }, { department, year }) {
    const amount = threePublicTable.agencyOperating?.current;
    const units = organisationTable?.units ?? [];
    if (amount?.state !== 'stated' && units.length > 0 && !units.some(isAdministrative)) {
      return [passage`${department}没有行政单位和参照公务员法管理的事业单位，${year}年无机关运行经费。`];
    }
    return [
      passage`${year}年，${department}机关运行经费共计安排${wanOr(amount, '机关运行经费')}，主要用于保证机关正常运转的${uses(threePublicTable, fixedAssetsTable)}等支出。`,
    ];
  },
});

/** Source: 2023 disclosure, 三, with the names of its glossary (八.8). */
const USES = [
  '办公及印刷费',
  '邮电费',
  '差旅费',
  '会议费',
  '福利费',
  '日常维修费',
  '专用材料费',
  '办公用房水电费',
  '办公用房取暖费',
  '办公用房物业管理费',
];

/** Uses whose money the tables put at zero are not claimed: the user decides. */
function uses(threePublic: ThreePublicTable, assets: FixedAssetsTable | undefined): Fragment {
  const doubtful = [
    {
      name: '公务用车运行维护费',
      zero: isStatedZero(threePublic.vehicleRunning?.current ?? threePublic.vehicles?.current),
    },
    { name: '一般设备购置费', zero: isStatedZero(assets?.plannedPurchase) },
  ];
  const kept = [...USES, ...doubtful.filter(({ zero }) => !zero).map(({ name }) => name)];
  const asked = doubtful
    .filter(({ zero }) => zero)
    .map(({ name }) => placeholder(`确认是否列“${name}”，该项预算为0`));
  return join([join(kept, '、'), ...asked], '');
}

function isStatedZero(field: Field<Amount> | undefined): boolean {
  return field?.state === 'stated' && isZero(field.value);
}
