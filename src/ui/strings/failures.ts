/** What is said where the pane itself does not work. */
export const zh = {
  pageIncomplete: '窗格没有加载完整。',
  pageIncompleteNext: '请检查网络，关闭窗格后重新打开。',
  officeSilent: 'Excel 一直没有回应。',
  officeSilentNext: '请点“重试”；仍不行时请关闭后重新打开。',
  sampleMissing: '没有读到样例文件。',
  officeMissing: 'Office 的脚本没有加载。',
  officeMissingNext: '请检查网络后重新打开本窗格；仍不行时请联系管理员核对部署。',
  bug: '程序出错，您原有的内容没有改动。请重试；仍不行时请关闭后重新打开。',
  bugDetail: '错误详情',
  rulesTrouble: '还有一部分规则没有载入，没有核对',
  liveTrouble: '最近的改动还没有核对',
};
