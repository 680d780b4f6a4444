import type { Severity } from '../../core/findings';
import { MATCH_NAMES } from '../../core/report';
import type { RuleGroup } from '../rules/rule-groups';
import type { OutdatedParagraph } from '../session';

/** Counts of the verdict line. */
export interface VerdictCounts extends Readonly<Record<Severity, number>> {
  /** Rules that came to no verdict. */
  readonly unchecked: number;
}

/** 、 between the names of sheets, tables and cells. */
const list = (names: readonly string[]): string => names.join('、');

/** The pane in Simplified Chinese; every other language has the same keys. */
export const zhCN = {
  language: 'zh-CN',
  productName: '预算公开助手',
  list,
  labelled: (label: string, text: string) => `${label}：${text}`,

  severity: { error: '错误', warning: '警告', hint: '提示' } satisfies Record<Severity, string>,
  /** The same for a number of them. */
  severities: { error: '错误', warning: '警告', hint: '提示' } satisfies Record<Severity, string>,
  unchecked: '未能核对',
  verdict: ({ error, warning, hint, unchecked }: VerdictCounts) =>
    `${error} 错误 · ${warning} 警告 · ${hint} 提示 · ${unchecked} 未能核对`,
  verdictLabel: '核对结果',
  showOnly: (severity: string, count: number) => `${count} ${severity}，按下后只看${severity}`,
  showUnchecked: (count: number) => `${count} 未能核对，按下后看原因`,
  noDepartment: '没有读到部门名称',
  year: (year: number) => `${year}年`,
  statedYear: (year: number) => `${year}年（手工填写）`,
  takeYearBack: '改回表中的年度',

  recheck: '重新检查',
  mark: '标注',
  withRemarks: '标注时加批注',
  clearMarks: '清除标注',
  writeNarrative: '生成说明',
  commands: '操作',
  live: '实时检查',
  checkedAt: (time: string) => `${time} 已核对`,

  tabs: { findings: '问题', narrative: '说明', tables: '表格', rules: '核对范围', help: '帮助' },
  tabsLabel: '查看',
  outdatedTab: (name: string, count: number) => `${name}，有${count}段已过期`,

  activity: {
    connecting: '正在打开工作簿…',
    reading: '正在读取工作簿…',
    marking: '正在标注…',
    clearing: '正在清除标注…',
    'writing-narrative': '正在生成说明…',
    'writing-findings': '正在保存问题清单…',
    'opening-sample': '正在打开样例…',
    'reading-prior': '正在读取上年工作簿…',
    'saving-decision': '正在记下…',
  },
  cancel: '取消',
  cancelling: '正在取消…',
  retry: '重试',
  dismiss: '关闭这条消息',

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
    'open-sample': '没能打开样例',
    'open-prior': '没能读取上年工作簿',
    'decide-project': '没能记下两年项目的对照',
  },
  officeSilent: 'Excel 一直没有回应。',
  officeSilentNext: '请点“重试”；仍不行时请关闭后重新打开。',
  sampleMissing: '没有读到样例文件。',
  officeMissing: 'Office 的脚本没有加载。',
  officeMissingNext: '请检查网络后重新打开本窗格；仍不行时请联系管理员核对部署。',
  bug: '程序出错，您原有的内容没有改动。请重试；仍不行时请关闭后重新打开。',
  bugDetail: '错误详情',
  liveTrouble: '最近的改动还没有核对',

  marked: (cells: number, remarks: number) =>
    cells === 0
      ? '没有需要标注的单元格。'
      : `已标注${cells}个单元格${remarks === 0 ? '' : `，加了${remarks}条批注`}。问题改正后，标注自动消失。`,
  markSkipped: (sheets: readonly string[]) => `受保护的工作表没有标注：${list(sheets)}。请先撤销保护。`,
  marksCleared: '已清除全部标注。',
  clearSkipped: (sheets: readonly string[]) =>
    `受保护的工作表上的标注没有清除：${list(sheets)}。请先撤销保护。`,
  narrativeWritten: (sheet: string, placeholders: number) =>
    `已生成工作表“${sheet}”${placeholders === 0 ? '。' : `，还有${placeholders}处待填写。`}`,
  unrecorded: '没能记下生成的内容，以后无法提示哪些段落已过期。',
  findingsSaved: (sheet: string) => `问题清单已保存为工作表“${sheet}”。`,
  sampleOpened: '样例工作簿已在新窗口打开。请在那个窗口的“开始”选项卡上点“检查”。',
  cancelled: '已取消，您的工作表没有改动。',

  search: '搜索',
  searchLabel: '搜索问题、单元格或规则编号',
  clearSearch: '清空搜索',
  copyList: '复制清单',
  saveList: '保存清单',
  copied: '已复制',
  notCopied: '没能复制：请先点一下这里再试',
  findingsLabel: '问题清单',
  selectedCell: (cell: string) => `所选单元格 ${cell}`,
  groupCount: (count: number) => `${count}个`,
  groupLabel: (sheet: string, count: number) => `工作表 ${sheet}，${count}个问题`,
  showDetails: (finding: string) => `展开 ${finding} 的详情`,
  hideDetails: (finding: string) => `收起 ${finding} 的详情`,
  moreCells: (count: number) => `另有${count}个单元格`,
  stated: '填写',
  expected: '应为',
  difference: '相差',
  why: '依据',
  advice: '怎么改',
  cells: '相关单元格',
  goTo: (cell: string) => `转到 ${cell}`,
  noFindings: '没有发现问题',
  noFindingsBut: (unchecked: number) => `还有${unchecked}条规则未能核对，请看“核对范围”。`,
  noFindingsRemarks: (remarks: number) => `读表时还有${remarks}处要留意，请看“表格”。`,
  noFindingsNext: '核对过的规则全部通过，可以生成说明。',
  noMatch: '没有符合条件的问题',
  clearFilter: '显示全部问题',

  welcome: '初次使用',
  privacy: '核对全部在本机完成，数据不会离开这台电脑。',
  understood: '知道了',
  openSample: '打开样例',
  seeHelp: '查看帮助',

  nothingFound: '没有认出预算公开表',
  nothingFoundWhy: '按表名和表头的文字认表，如“收支预算总表”“项目支出表”“固定资产占用情况表”。',
  nothingFoundNext: '请打开含有这些表的工作簿，或核对表名和表头，改好后再检查一次。',
  yearUnknown: '没有读到预算年度',
  yearUnknownWhy: '表名、封面和总体绩效目标里都没有写年度，与年度有关的内容未能核对。',
  yearLabel: '预算年度',
  yearUse: '使用',
  yearInvalid: '请填四位年度，如 2026。',

  copyNarrative: '复制全文',
  narrativeLabel: '说明预览',
  narrativeIntro: '点数字，转到它的来源单元格。',
  source: (figure: string, cells: readonly string[]) => `${figure}，来自 ${list(cells)}`,
  outdated: (sheet: string, count: number) => `工作表“${sheet}”有${count}段已过期`,
  outdatedNext: '表格改动后，这些段落与表格不一致。请重新生成，或手工修改。',
  outdatedChange: { changed: '已变化', gone: '不再需要', added: '新增' } satisfies Record<
    OutdatedParagraph['change'],
    string
  >,
  recordUnreadable: '工作簿里以前的生成记录无法读取',
  recordUnreadableNext: '不能判断已有的说明是否过期。下次生成时，原记录会另外保存，不会被覆盖。',

  remarks: (count: number) => `读表时有${count}处要留意`,
  remarksTab: (tab: string, count: number) => `${tab}，有${count}处要留意`,
  tablesFound: (found: number, all: number) => `认出${found}种表，共${all}种`,
  notFound: '没有找到',
  notFoundNext: '如果工作簿里有这张表，请核对它的表名和表头。',
  moneyUnit: (unit: string) => `单位：${unit}`,
  used: '采用',
  notUsed: '未采用，用的是另一份',
  hiddenSheet: '工作表已隐藏',
  hiddenSheets: (sheets: readonly string[]) => `隐藏的工作表也会核对：${list(sheets)}`,
  copies: (count: number) => `${count}张`,
  tableMapLabel: '表格清单',

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

  ruleKinds: {
    failed: '检查程序出错',
    unchecked: '未能核对',
    partly: '部分未能核对',
    found: '发现问题',
    'not-applicable': '不适用',
    passed: '已通过',
  } satisfies Record<RuleGroup['kind'], string>,
  rulesLabel: '核对范围',
  allChecked: (count: number) => `${count}条规则都已核对。`,
  ruleCount: (kind: string, count: number) => `${kind} ${count}`,

  chart: '问题分布',
  chartTable: '表',

  help: {
    version: (version: string) => `版本 ${version}`,
    severities: '级别',
    severityMeaning: {
      error: '互相矛盾，必须改正。',
      warning: '可疑。核实无误的，写明原因后可以保留。',
      hint: '文字、格式和四舍五入的尾差。',
    } satisfies Record<Severity, string>,
    uncheckedMeaning: '缺表或缺数，没有结论，不等于通过。原因见“核对范围”。',
    live: [
      '改动后稍停一下就自动重新核对，公式重算引起的变化也包括在内。',
      '实时检查只读取、不写入，不影响撤销（Ctrl+Z），也不移动光标。',
      '正在编辑单元格时先等待，按回车后继续。',
    ],
    writing: '标注与生成',
    writingExcel: [
      '只有“标注”“清除标注”“生成说明”“保存清单”和确认两年的项目会写入工作簿。写入之后，Excel 可能不能再撤销更早的编辑，请先保存。',
      '标注用条件格式着色，原有格式不变：问题改正后颜色自动消失，“清除标注”去掉全部颜色。',
      '说明和清单写在新工作表里，不需要时直接删除那张表。',
    ],
    writingFile: [
      '标注、说明和清单都写在副本里，原文件不变。',
      '标注用条件格式着色，在 Excel 里改正问题后颜色自动消失。',
    ],
    keyboard: '只用键盘',
    betweenPanes: 'F6 在表格、功能区和本窗格之间切换。',
    keys: ['Tab 移到下一处，方向键在各标签、各问题之间移动。', '在问题上按回车，转到单元格并展开详情。'],
    reporting: '展开报错的那条问题，点其中的“报告误报”。该报的没有报，或窗格出了别的问题，用下面的内容。',
  },
  report: {
    title: '报告误报',
    other: '报告漏报或其他问题',
    hint: '下面是要复制的全部内容，可先改掉单位名称再发给管理员。本程序不发送任何内容。',
    copy: '复制报告',
    message: '问题',
    environment: '运行环境',
    found: '认出的表',
    cell: (address: string, value: string, formula: string | undefined) =>
      `${address}：${value === '' ? '（空）' : value}${formula === undefined ? '' : `（${formula}）`}`,
  },

  check: {
    title: '预算公开助手 · 核对文件',
    choose: '选择文件',
    drop: '把部门预算工作簿（.xlsx）拖到这里',
    dropNext: '或点“选择文件”。文件只在本机读取，不上传；原文件不会改动。',
    wps: 'WPS 用户请先把 .et 另存为 .xlsx。',
    reading: (name: string) => `正在读取“${name}”…`,
    notOpened: (name: string) => `没有打开“${name}”`,
    notRead: '可能是文件夹，或者文件已被移动、正被占用。请确认后重新选择。',
    onlyOne: '一次核对一个文件，请只拖入一个。',
    unsavedTitle: (name: string) => `“${name}”的副本还没有保存`,
    unsaved: (next: string) => `打开“${next}”后，刚才做的标注、说明和清单就没有了。`,
    saveFirst: '保存副本，再打开',
    dropCopy: '不保存，直接打开',
    stay: '不打开',
    saveCopy: '保存副本',
    saveCopyHint: '先标注、生成说明或保存清单，才有副本可存',
    saved: (name: string) => `副本“${name}”已交给浏览器下载，请到下载文件夹查看。原文件没有改动。`,
    saveNext: '以上只做在副本里，请点“保存副本”带走。',
    copyName: (stem: string, extension: string) => `${stem}（已核对）${extension}`,
    sheet: '工作表',
    preview: (cell: string) => `${cell} 附近`,
    previewHint: '点问题里的单元格，这里显示它和周围的内容',
    previewHidden: '这张工作表是隐藏的',
    closePreview: '关闭',
  },
};

/** Every word of the pane; a language is complete or it does not compile. */
export type Strings = typeof zhCN;
