import type { Severity } from '../../core/findings';

/** Help and reports. */
export const zh = {
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
      '实时检查只读取、不写入，也不移动光标。窗格打开以后的编辑照常可以撤销（Ctrl+Z）；打开以前的，有的旧版本 Excel 不再撤销。',
      '正在编辑单元格时先等待，按回车后继续。',
    ],
    writing: '标注与生成',
    writingExcel: [
      '只有“标注”“清除标注”“生成说明”“保存清单”、指定表格和确认两年的项目会写入工作簿。写入之后，Excel 可能不能再撤销更早的编辑，请先保存。',
      '标注用条件格式着色，原有格式不变：数字改对后颜色消失，其他内容改动后变灰，“清除标注”去掉全部颜色。',
      '说明和清单写在新工作表里，不需要时直接删除那张表。',
    ],
    writingFile: [
      '标注、说明、清单和指定的表格都写在副本里，原文件不变。',
      '标注用条件格式着色，在 Excel 里把数字改对后颜色消失，其他内容改动后变灰。',
    ],
    keyboard: '只用键盘',
    betweenPanes: 'F6 在表格、功能区和本窗格之间切换。',
    keys: ['Tab 移到下一处，方向键在各标签、各问题之间移动。', '在问题上按回车，转到单元格并展开详情。'],
    selfTest: 'Excel 自检',
    selfTestAbout: '看这台电脑上的 Excel 能不能做本程序要它做的事。在自己新增的工作表上做，做完删除。',
    openSelfTest: '打开自检',
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
};
