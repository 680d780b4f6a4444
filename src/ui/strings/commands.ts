import { zhList } from './lists';

/** What the user can ask for: its name, what it is called while it runs, what is said where it failed and when it is done. */
export const zh = {
  commands: '操作',
  recheck: '重新检查',
  mark: '标注',
  withRemarks: '标注时加批注',
  clearMarks: '清除标注',
  writeNarrative: '生成说明',
  live: '实时检查',
  openSample: '打开样例',
  activity: {
    connecting: '正在打开工作簿…',
    reading: '正在读取工作簿…',
    marking: '正在标注…',
    clearing: '正在清除标注…',
    'writing-narrative': '正在生成说明…',
    'writing-findings': '正在保存问题清单…',
    'keeping-settings': '正在保存表格指定…',
    'opening-sample': '正在打开样例…',
    'reading-prior': '正在读取上年工作簿…',
    'saving-decision': '正在记下…',
  },
  failed: {
    start: '没能打开工作簿',
    recheck: '没能重新检查',
    mark: '没能标注',
    'clear-marks': '没能清除标注',
    'write-narrative': '没能生成说明',
    'save-findings': '没能保存问题清单',
    'go-to': '没能转到单元格',
    'set-live': '没能切换实时检查',
    'load-record': '没能读取以前的生成记录',
    'load-settings': '没能读取工作簿里的表格指定',
    'keep-settings': '没能保存表格指定',
    'open-sample': '没能打开样例',
    'open-prior': '没能读取上年工作簿',
    'decide-project': '没能记下两年项目的对照',
  },
  marked: (cells: number, remarks: number) =>
    cells === 0
      ? '没有需要标注的单元格。'
      : `已标注${cells}个单元格${remarks === 0 ? '' : `，加了${remarks}条批注`}。数字改对后颜色自己消失；其他内容改动后变成灰色，请再点“标注”核对。`,
  markedPlain: (cells: number) =>
    `这个版本的 Excel 不接受${cells}个单元格的标注条件，它们的颜色不会自己消失，改正后请再点“标注”。`,
  markSkipped: (sheets: readonly string[]) => `受保护的工作表没有标注：${zhList(sheets)}。请先撤销保护。`,
  withoutRemark: (cells: number) =>
    `${cells}个单元格没有加批注，可能已有“注释”：请先处理原有注释，再点“标注”。`,
  sheetsUnread: (sheets: readonly string[]) =>
    `Excel 读不出这些工作表的条件格式，没有动它们：${zhList(sheets)}。请在“条件格式”的“管理规则”里检查。`,
  formatsUnread: (formats: number) => `有${formats}条您自己的条件格式 Excel 读不出来，没有动它们。`,
  unset: {
    frames: 'Excel 没有接受边框，内容是完整的。',
    page: 'Excel 没有接受打印设置（可能没有安装打印机），内容是完整的；打印前请看“页面布局”。',
  },
  marksCleared: '已清除全部标注。',
  clearSkipped: (sheets: readonly string[]) =>
    `受保护的工作表上的标注没有清除：${zhList(sheets)}。请先撤销保护。`,
  narrativeWritten: (sheet: string, placeholders: number) =>
    `已生成工作表“${sheet}”${placeholders === 0 ? '。' : `，还有${placeholders}处待填写。`}`,
  narrativeDoubtful: (paragraphs: number) =>
    `有${paragraphs}段的数字来自还有问题的单元格，见段落旁的“生成时”。改正后请重新生成。`,
  unrecorded: '没能记下生成的内容，以后无法提示哪些段落已过期。',
  findingsSaved: (sheet: string) => `问题清单已保存为工作表“${sheet}”。`,
  sampleOpened: '样例工作簿已在新窗口打开。请在那个窗口的“开始”选项卡上点“检查”。',
  cancelled: '已取消，您的工作表没有改动。',
  tableBound: (table: string) => `已指定${table}的区域，并重新核对。指定随工作簿保存。`,
  tableUnbound: (table: string) => `已取消${table}的指定，并重新核对。`,
  bureauImported: (layouts: number, bindings: number) =>
    `已导入${layouts}套表式、${bindings}项表格指定，并重新核对。它们随工作簿保存。`,
  layoutDropped: (name: string) => `已去掉表式“${name}”，并重新核对。`,
};
