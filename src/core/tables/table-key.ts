// Written by `npm run docs` from the definitions in forms/: edit those, not this file.
import * as z from 'zod/mini';

/** The published tables and text sections a workbook may hold, in the order of the published document. */
export const tableKeySchema = z.enum([
  'revenueExpenditureSummary',
  'revenueTable',
  'expenditureTable',
  'appropriationSummary',
  'generalPublicExpenditure',
  'governmentFundExpenditure',
  'stateCapitalExpenditure',
  'basicExpenditureByEconomicClass',
  'basicExpenditureTable',
  'projectExpenditureTable',
  'threePublicTable',
  'meetingTrainingTable',
  'organisationTable',
  'performanceSheets',
  'procurementTable',
  'fixedAssetsTable',
  'duties',
  'overallGoals',
  'subGoals',
  'safeguards',
  'glossary',
  'otherMatters',
  'organisationNotes',
  'compilationNotes',
  'projectNotes',
]);

export type TableKey = z.infer<typeof tableKeySchema>;

/** How the tables are called in messages. */
export const TABLE_NAMES: Readonly<Record<TableKey, string>> = {
  revenueExpenditureSummary: '收支预算总表',
  revenueTable: '收入预算总表',
  expenditureTable: '支出预算总表',
  appropriationSummary: '财政拨款收支预算总表',
  generalPublicExpenditure: '一般公共预算支出表',
  governmentFundExpenditure: '政府性基金预算支出表',
  stateCapitalExpenditure: '国有资本经营预算支出表',
  basicExpenditureByEconomicClass: '一般公共预算基本支出表',
  basicExpenditureTable: '基本支出表',
  projectExpenditureTable: '项目支出表',
  threePublicTable: '“三公”经费表',
  meetingTrainingTable: '会议费、培训费表',
  organisationTable: '机构设置表',
  performanceSheets: '项目绩效目标表',
  procurementTable: '政府采购预算明细表',
  fixedAssetsTable: '固定资产占用情况表',
  duties: '部门职责',
  overallGoals: '总体绩效目标',
  subGoals: '分项绩效目标',
  safeguards: '工作保障措施',
  glossary: '名词解释',
  otherMatters: '其他需要说明的事项',
  organisationNotes: '机构设置说明',
  compilationNotes: '预算编制说明',
  projectNotes: '项目经费情况说明',
};
