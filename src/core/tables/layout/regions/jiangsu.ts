import { BUDGETS, OTHER_FUNDS, SIDE_ROWS, TOTAL_ROWS } from '../national-words';
import type { LayoutFile } from '../schema';

/**
 * What Jiangsu prints beside the tables of other regions: purchases on levels, by 品目 and project; 会议费 and 培训费, side by side in the
 * header.
 */
export const jiangsu: LayoutFile = {
  version: 1,
  name: '江苏',
  tables: {
    procurementTable: {
      titles: [
        '采购支出预算表',
        '采购预算表',
        '采购支出表',
        '采购预算明细表',
        '采购情况表',
        '采购预算情况表',
      ],
      columns: {
        category: ['采购品目大类', '品目大类', '采购类别', '采购类型'],
        project: ['项目名称', '专项名称', '预算项目', '项目', '支出项目', '采购单位', '单位名称'],
        economicClass: ['经济科目', '经济科目名称', '经济分类科目'],
        item: [
          '采购物品名称',
          '采购项目',
          '采购项目名称',
          '采购品目',
          '采购品目名称',
          '品目名称',
          '采购目录',
          '采购内容',
          '品目',
        ],
        goods: ['采购物品名称', '采购项目', '采购品目', '采购品目名称', '品目名称', '采购内容'],
        catalogueNumber: ['采购目录编码', '目录序号', '政府采购目录序号', '品目编码', '采购品目编码'],
        method: ['采购组织形式', '采购方式', '组织形式', '采购形式'],
        measure: ['计量单位'],
        quantity: ['数量', '采购数量'],
        unitPrice: ['单价'],
        reserved: ['面向中小企业预留资金', '面向中小企业预留', '预留中小企业资金'],
        total: [
          '合计',
          '总计',
          '小计',
          '金额',
          '金额合计',
          '采购金额',
          '政府采购金额',
          '采购预算',
          '政府采购预算',
          '采购预算金额',
          '预算金额',
          '预算数',
          '本年预算数',
          '资金来源',
        ],
        generalPublic: BUDGETS.generalPublicBudget,
        governmentFund: BUDGETS.governmentFundBudget,
        stateCapital: BUDGETS.stateCapitalBudget,
        specialAccount: OTHER_FUNDS.specialAccount,
        unitFunds: ['单位资金', '其他资金', '其他收入', '其他来源收入', '单位自筹', '自筹资金'],
        carryOver: SIDE_ROWS.carryOver,
      },
      items: TOTAL_ROWS,
    },
    meetingTrainingTable: {
      titles: ['会议费、培训费*表', '会议费培训费*表', '会议费和培训费*表'],
      orientation: 'across',
      columns: {
        heading: ['会议费和培训费', '会议费、培训费', '本年预算数'],
        total: ['合计', '总计', '共计'],
        meeting: ['会议费'],
        training: ['培训费'],
      },
      items: {
        total: ['合计', '总计', '共计'],
        current: ['本年', '本年预算数', '本年预算'],
        prior: ['上年', '上年预算数', '上年预算'],
      },
    },
  },
};
