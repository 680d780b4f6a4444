import { MATCH_NAMES } from '../../core/report';
import { count } from './lists';

/** Last year’s workbook. */
export const zh = {
  prior: {
    title: '上年工作簿',
    intro: '选择上年的工作簿，就能核对上年数、对照两年的项目和指标值。只在本机读取，关闭窗格后需重新选择。',
    choose: '选择上年工作簿',
    change: '更换',
    remove: '移除',
    used: (year: number) => `${year}年`,
    matched: (paired: number, added: number) => `对上${paired}个项目，本年新增${added}个，`,
    missing: (gone: number) => `今年没有${gone}个。`,
    asked: (count: number) => `有${count}个项目不能确定是不是上年的项目，请确认：`,
    question: (project: string) => `“${project}”是不是上年的这个项目？`,
    same: (project: string) => `是“${project}”`,
    none: '都不是',
    noneOfOne: '不是',
    kept: '您的回答存在工作簿里，每点一次写入一次。',
    unreadable: '工作簿里以前确认的结果无法读取。再次确认时，原来的内容另外保存，不会被覆盖。',
    notTheSame: '不是同一个',
    notTheSameOf: (project: string) => `不是同一个：“${project}”`,
    takeBack: '撤回',
    takeBackOf: (project: string) => `撤回对“${project}”的确认`,
    list: '项目对照',
    by: MATCH_NAMES,
    was: (project: string) => `上年：${project}`,
    added: '本年新增',
    gone: '今年没有',
  },
};

/** The same in English. */
export const en: typeof zh = {
  prior: {
    title: 'Last year’s workbook',
    intro:
      'Choose last year’s workbook to check the figures of last year and to compare projects and targets. It is only read on this computer, and has to be chosen again once this pane was closed.',
    choose: 'Choose last year’s workbook',
    change: 'Replace',
    remove: 'Remove',
    used: (year) => `${year}`,
    matched: (paired, added) => `${count(paired, 'project')} matched, ${added} new this year, `,
    missing: (gone) => `${gone} no longer there.`,
    asked: (number) => `${count(number, 'project')} may be one of last year’s; please confirm:`,
    question: (project) => `Is “${project}” this project of last year?`,
    same: (project) => `Yes, “${project}”`,
    none: 'None of them',
    noneOfOne: 'No',
    kept: 'Your answers are kept in the workbook; each is written once.',
    unreadable:
      'Earlier answers in the workbook cannot be read. When you answer again they are saved aside, never overwritten.',
    notTheSame: 'Not the same',
    notTheSameOf: (project) => `Not the same: “${project}”`,
    takeBack: 'Take back',
    takeBackOf: (project) => `Take back the answer for “${project}”`,
    list: 'Projects of both years',
    by: {
      code: 'same code',
      documentNumber: 'same document number',
      name: 'same name',
      user: 'confirmed by you',
    },
    was: (project) => `last year: ${project}`,
    added: 'new this year',
    gone: 'no longer there',
  },
};
