import { indicatorName, isNil, isUnnamed } from '../../identities';
import { headCell, type Indicator, located } from '../../tables';
import { labelKey } from '../../workbook';
import { defineRule } from '../define-rule';

interface Kind {
  readonly name: string;
  readonly fits: RegExp;
}

/** The 二级指标 every sheet must have; of the benefits one is enough. */
const REQUIRED: readonly Kind[] = [
  { name: '数量指标', fits: /数量/ },
  { name: '质量指标', fits: /质量/ },
  { name: '时效指标', fits: /时效/ },
  { name: '成本指标', fits: /成本/ },
  { name: '效益指标（经济、社会、生态、可持续影响之一）', fits: /效益|效果|可持续/ },
  { name: '满意度指标', fits: /满意/ },
];

/** P09. Source: form 项目绩效目标表; nothing is missing on the 19 published sheets. */
export const requiredIndicators = defineRule({
  id: 'required-indicators',
  code: 'P09',
  severity: 'error',
  title: '必填的二级指标齐全，没有空白',
  messages: {
    missing: {
      text: '项目“{project}”的绩效目标表缺少{missing}。',
      advice: '请补上缺少的指标，写明三级指标和指标值。',
    },
    empty: {
      text: '项目“{project}”的“{level2}”下有一行没有填写{blank}。',
      advice: '请补写{blank}，或删去多余的一行。',
    },
  },
  reasons: { noTable: '项目“{project}”的绩效指标表没有“二级指标”列' },
  checkSheet({ key, name: title, code, head, indicators }, report) {
    if (indicators.length > 0 && indicators.every(({ level2 }) => level2 === undefined)) {
      report.cannotCheck('noTable');
      return;
    }
    const missing = REQUIRED.filter(
      (kind) => !indicators.some((indicator) => hasName(indicator) && kindOf(indicator) === kind),
    );
    const blanks = indicators.filter((indicator) => missing.some((kind) => kind === kindOf(indicator)));
    report.expect(missing.length === 0, 'missing', {
      at: [located(title) ?? located(code) ?? headCell(head), ...blanks.flatMap(({ name }) => name ?? [])],
      data: { missing: missing.map(({ name }) => name) },
      key,
    });
    for (const indicator of indicators) {
      const { name, description, target, level1, level2 } = indicator;
      const filled = [description, target].some((field) => field?.state === 'stated');
      // A row that is blank throughout, or says 无, is one the form offers and the project does not need.
      if (isNil(indicatorName(indicator)) || !(hasName(indicator) || filled)) continue;
      const blank = [
        ...(hasName(indicator) ? [] : ['三级指标']),
        ...(target === undefined || target.state === 'blank' ? ['指标值'] : []),
      ];
      const at = hasName(indicator) ? target : name;
      if (blank.length > 0 && at !== undefined)
        report.found('empty', { at, data: { level2: level2?.value ?? level1?.value ?? '', blank } });
    }
  },
});

/** What an indicator is: by its 二级, or by its 一级 where the 二级 says nothing of it (满意度指标 with 服务对象). */
function kindOf({ level1, level2 }: Indicator): Kind | undefined {
  return [level2, level1]
    .map((level) => labelKey(level?.value ?? ''))
    .flatMap((label) => REQUIRED.find(({ fits }) => fits.test(label)) ?? [])
    .at(0);
}

function hasName(indicator: Indicator): boolean {
  const name = indicatorName(indicator);
  return !isNil(name) && !isUnnamed(name);
}
