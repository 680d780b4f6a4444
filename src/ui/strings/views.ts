/** The views, and what is shown where there is nothing to show yet. */
export const zh = {
  tabs: { findings: '问题', narrative: '说明', tables: '表格', rules: '核对范围', help: '帮助' },
  tabsLabel: '查看',
  outdatedTab: (name: string, count: number) => `${name}，有${count}段已过期`,
  remarksTab: (tab: string, count: number) => `${tab}，有${count}处要留意`,
  welcome: '初次使用',
  privacy: '核对全部在本机完成，数据不会离开这台电脑。',
  understood: '知道了',
  seeHelp: '查看帮助',
  nothingFound: '没有认出预算公开表',
  nothingFoundWhy: '按表名和表头的文字认表，如“收支预算总表”“项目支出表”“固定资产占用情况表”。',
  finalAccounts: '这是部门决算表，不是预算公开表',
  finalAccountsWhy: '决算是另一套表，数的含义不同，没有按预算核对，也不能用来写预算公开说明。',
  finalAccountsNext: '请打开部门预算公开的工作簿。',
  nothingFoundNext:
    '请打开含有这些表的工作簿，或核对表名和表头，改好后再检查一次；也可以在“表格”里指定区域。',
};
