import { projectNameKey, projectTitle } from '../../facts';
import { indicatorName } from '../../identities';
import { headingOf, SURVEY, VAGUE_BASIS } from '../../indicators';
import { type Indicator, located, type PerformanceSheet } from '../../tables';
import { labelKey } from '../../workbook';
import { defineRule } from '../define-rule';
import type { Report } from '../reporting';
import { firstNames } from '../first-names';
import { isPlaceForIndicator } from './named-indicator';

/** As many descriptions that repeat their names are a habit, not a slip. */
const FEWEST = 2;
/** A basis that this many indicators share is no basis of any. */
const FEWEST_SAME = 4;

type Messages = 'repeatsName' | 'purposeIsName' | 'purposeIsNotice' | 'noBasis' | 'sameBasis' | 'noSurvey';

/**
 * P14. Source: descriptions equal to the name for 34 of 59 indicators in 2023 and 60 of 68 in 2024; 历年指标及相关文件 as the basis of
 * satisfaction in all ten projects of 2024; purposes that repeat the name or a notice's title in 2023 (projects 1, 2, 4).
 */
export const indicatorGrounds = defineRule({
  id: 'indicator-grounds',
  code: 'P14',
  severity: 'hint',
  title: '指标描述、指标依据和资金用途说明了内容',
  messages: {
    repeatsName: {
      text: '项目“{project}”有{count}个指标的描述只是重复名称：{indicators}。',
      advice: '请写明指标怎样计算、数据从哪里来，如“实际参保人数÷应参保人数”。',
    },
    purposeIsName: {
      text: '项目“{project}”的资金用途“{stated}”只是重复项目名称。',
      advice: '请写明钱用在什么事情上、支付给谁。',
    },
    purposeIsNotice: {
      text: '项目“{project}”的资金用途“{stated}”是文件的标题，不是用途。',
      advice: '请写明钱用在什么事情上，文件名称写到依据里。',
    },
    noBasis: {
      text: '项目“{project}”有{count}个指标没有写指标值确定依据：{indicators}。',
      advice: '请写明依据的文件、计划或数据。',
    },
    sameBasis: {
      text: '项目“{project}”的{count}个指标的依据都是“{stated}”。',
      advice: '请分别写明每个指标值是按什么文件、计划或历年数据定的。',
    },
    noSurvey: {
      text: '项目“{project}”的满意度指标“{indicator}”的依据是“{stated}”，满意度要靠调查得出。',
      advice: '请写明调查的方式，如“问卷调查”。',
    },
  },
  reasons: { noTexts: '绩效目标表的表式没有指标描述、依据和资金用途，或者没有填写' },
  nothing: { notApplicable: 'noTexts' },
  checkSheet(sheet, report) {
    const indicators = sheet.indicators.filter((indicator) => !isPlaceForIndicator(indicator));
    if (indicators.some(({ description, basis }) => (located(description) ?? located(basis)) !== undefined))
      report.holds();
    checkDescriptions(sheet.key, indicators, report);
    checkPurpose(sheet, report);
    checkBases(sheet.key, indicators, report);
  },
});

function namesOf(indicators: readonly Indicator[]): string {
  return firstNames(
    indicators.map(({ name }) => located(name)?.value ?? ''),
    '等',
  );
}

function checkDescriptions(sheet: string, indicators: readonly Indicator[], report: Report<Messages>): void {
  const repeated = indicators.filter((indicator) => {
    const description = labelKey(located(indicator.description)?.value ?? '').replace(/[。.]$/, '');
    return description !== '' && description === indicatorName(indicator);
  });
  const [first] = repeated;
  if (first?.description === undefined || repeated.length < FEWEST) return;
  report.found('repeatsName', {
    at: repeated.flatMap(({ description }) => description ?? []),
    data: { count: repeated.length, indicators: namesOf(repeated) },
    key: `descriptions ${sheet}`,
  });
}

function checkPurpose(sheet: PerformanceSheet, report: Report<Messages>): void {
  const purpose = located(sheet.purpose);
  if (purpose === undefined) return;
  const key = projectNameKey(purpose.value).replace(/[。.]$/, '');
  const names = [projectTitle(sheet), located(sheet.name)?.value ?? ''].map(projectNameKey);
  if (names.includes(key)) report.found('purposeIsName', { at: purpose, stated: purpose.value });
  else if (/(?:的通知|通知书|的批复|的函)$/.test(key))
    report.found('purposeIsNotice', { at: purpose, stated: purpose.value });
  else report.holds();
}

function checkBases(sheet: string, indicators: readonly Indicator[], report: Report<Messages>): void {
  const stated = indicators.flatMap((indicator) => {
    const basis = located(indicator.basis);
    return basis === undefined ? [] : [{ indicator, basis, key: labelKey(basis.value) }];
  });
  const [first] = stated;
  if (first === undefined) return;
  const isSame = stated.length >= FEWEST_SAME && stated.every(({ key }) => key === first.key);
  const blank = indicators.filter(({ basis }) => basis?.state === 'blank');
  if (blank.length > 0)
    report.found('noBasis', {
      at: blank.flatMap(({ basis }) => basis ?? []),
      data: { count: blank.length, indicators: namesOf(blank) },
      key: `no basis ${sheet}`,
    });
  if (isSame && VAGUE_BASIS.test(first.key))
    report.found('sameBasis', {
      at: stated.map(({ basis }) => basis),
      stated: first.basis.value,
      data: { count: stated.length },
      key: `same basis ${sheet}`,
    });
  for (const { indicator, basis, key } of isSame ? [] : stated) {
    if (headingOf(indicator) !== 'satisfaction' || SURVEY.test(key) || !VAGUE_BASIS.test(key)) continue;
    report.found('noSurvey', {
      at: basis,
      stated: basis.value,
      data: { indicator: located(indicator.name)?.value ?? '' },
    });
  }
}
