import { OTHER_PERFORMANCE_TITLES, PERFORMANCE_INDICATORS } from './performance-words';
import type { LayoutFile } from './schema';

/**
 * Performance targets as they are printed outside Hebei, a layout of its own because a set of tables may come with or without them:
 * the common form of one project (项目支出绩效目标（申报）表, 财政部 中央部门预算绩效目标管理办法), Shanghai's 财政项目支出绩效目标填报表, and the
 * lists of many projects (Sichuan, Guangdong, Hunan, Gansu, Hubei) with an indicator a row.
 */
const SUBJECTS = [
  '',
  '项目',
  '项目支出',
  '预算项目',
  '财政支出',
  '财政项目支出',
  '部门项目',
  '部门项目支出',
  '部门预算项目',
  '部门预算项目支出',
  '重点项目',
  '专项资金',
];
const ENDINGS = [
  '绩效目标表',
  '绩效目标申报表',
  '绩效目标（申报）表',
  '绩效目标填报表',
  '绩效目标批复表',
  '绩效目标公开表',
  '绩效目标情况表',
  '绩效目标明细表',
  '绩效目标汇总表',
  '绩效目标一览表',
];

export const performance: LayoutFile = {
  version: 1,
  name: '项目绩效目标',
  tables: {
    performanceSheets: {
      titles: SUBJECTS.flatMap((subject) => ENDINGS.map((ending) => `${subject}${ending}`)),
      columns: {
        ...PERFORMANCE_INDICATORS,
        code: ['项目编码', '项目代码', '项目编号'],
        name: ['项目名称', '预算项目名称', '项目支出名称', '项目（政策）名称', '政策和项目名称'],
        unit: [
          '实施单位',
          '项目实施单位',
          '项目单位',
          '项目申报单位',
          '单位名称',
          '预算单位',
          '预算单位名称',
          '部门（单位）名称',
        ],
        department: ['主管部门及代码', '主管部门', '项目主管部门', '部门名称'],
        funds: ['项目资金', '项目资金情况', '资金情况', '资金总额及来源', '预算资金'],
        budget: [
          '年度资金总额',
          '资金总额',
          '预算总额',
          '预算资金总额',
          '项目预算总额',
          '项目资金总额',
          '年度资金',
          '年度预算资金总额',
          '本年资金总额',
          '项目当年预算',
          '项目年度预算',
          '当年预算',
          '年度预算',
          '年度预算数',
          '年初预算数',
          '预算数',
          '预算金额',
          '本年预算数',
          '项目预算',
          '项目预算数',
          '项目金额',
          '金额',
        ],
        fiscal: [
          '其中：财政拨款',
          '财政拨款',
          '财政拨款资金',
          '其中：财政资金',
          '财政资金',
          '当年财政拨款',
          '其中：当年财政拨款',
        ],
        carryOver: ['上年结转', '上年结转资金', '上年结转结余', '结转资金'],
        other: ['其他资金', '其它资金', '其中：其他资金', '单位资金', '自有资金'],
        purpose: ['资金用途', '项目概况', '项目概述', '项目内容'],
        goal: [
          '总体目标',
          '年度总体目标',
          '年度目标',
          '年度绩效目标',
          '年度总目标',
          '绩效目标',
          '项目总目标',
          '项目绩效目标',
          '项目年度绩效目标',
          '项目年度总体目标',
        ],
      },
    },
  },
  otherTitles: OTHER_PERFORMANCE_TITLES,
  noteLabels: ['填表人', '填报人', '联系人', '联系电话', '单位负责人', '项目负责人', '其他说明'],
};
