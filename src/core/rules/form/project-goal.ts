import { projectTitle } from '../../facts';
import { groupBy } from '../../identities';
import type { Located, PerformanceSheet } from '../../tables';
import { labelKey, numberingOf } from '../../workbook';
import { defineRule } from '../define-rule';
import { areNamedAlike, byCode } from './project-kinship';

/** Goals of fewer characters than this say nothing that could be told from another project's. */
const SHORTEST = 6;

/** P12. Source: 2023 disclosure: 1.提高保障水平 as the goal of three projects (5, 6, 7); none of the 19 published goals has a figure. */
export const projectGoal = defineRule({
  id: 'project-goal',
  code: 'P12',
  severity: 'warning',
  title: '绩效目标写明做什么、做多少，不与其他项目雷同',
  needs: ['performanceSheets'],
  messages: {
    shared: {
      text: '{count}个项目的绩效目标都是“{stated}”：{projects}。',
      advice: '请按各个项目做的事情分别写绩效目标。',
    },
    tooShort: {
      text: '项目“{project}”的绩效目标只有“{stated}”，没有写明做什么、做多少。',
      advice: '请写明要做的事情和数量，如“培训村级代办员279人，补助资金6月底前发放到位”。',
    },
    noFigure: {
      severity: 'hint',
      text: '项目“{project}”的绩效目标“{stated}”没有一个数，看不出做多少。',
      advice: '请写上数量、比例或时间，与下面的指标值一致。',
    },
  },
  reasons: { noGoal: '绩效目标表中没有填写绩效目标' },
  nothing: { notApplicable: 'noGoal' },
  check({ performanceSheets }, report) {
    const goals = byCode(performanceSheets).flatMap((sheet) => {
      const goal = report.readable(sheet.goal, `项目“${projectTitle(sheet)}”的绩效目标`);
      return goal === undefined ? [] : [{ sheet, goal, key: goalKey(goal.value) }];
    });
    const shared = [...groupBy(goals, ({ key }) => key).values()].filter(([first, ...others]) =>
      others.some(({ sheet }) => !areNamedAlike(first.sheet, sheet)),
    );
    for (const group of shared) {
      report.found('shared', {
        at: group.map(({ goal }) => goal),
        stated: short(group[0].goal.value),
        data: { count: group.length, projects: group.map(({ sheet }) => projectTitle(sheet)) },
        key: group[0].key,
      });
    }
    const told = new Set(shared.flat());
    for (const each of goals) {
      if (told.has(each)) continue;
      reportOne(each.sheet, each.goal, each.key);
    }

    function reportOne(sheet: PerformanceSheet, goal: Located<string>, key: string): void {
      const evidence = { at: goal, stated: short(goal.value), data: { project: projectTitle(sheet) } };
      if (/[\d一二两三四五六七八九十百千万亿]/.test(withoutYears(key))) report.holds();
      else if (key.length < SHORTEST) report.found('tooShort', evidence);
      else report.found('noFigure', evidence);
    }
  },
});

/** A goal as compared: without the numbers of its items and the marks around them. */
function goalKey(text: string): string {
  const key = labelKey(text);
  return key
    .slice(numberingOf(key).length)
    .replace(/^[\d.、]+/, '')
    .replace(/[。.;；]+$/, '');
}

/** 2030年, 五年 and 一票式 are no figures of a goal; words with a numeral in them neither. */
function withoutYears(text: string): string {
  return text.replace(
    /(?:20)?\d{2}年度?|一[站票]式|一[卡体致定般些步]|统一|唯一|十四五|十五五|二十[大届]|三公|四个|两[不个]|万[众一]|百姓|千方百计|进一步|第[一二三四]|三农|五保|双百/g,
    '',
  );
}

const MOST = 40;

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line;
}
