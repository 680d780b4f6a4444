/** Binding a table by hand; files of a bureau. */
export const zh = {
  bind: '指定区域…',
  bindAgain: '重新指定…',
  bindOther: '指定一张表…',
  bindTable: (action: string, table: string) => `${table}：${action}`,
  bound: '已指定',
  unfit: '指定的区域没有采用',
  unbind: '取消指定',
  settingsUnreadable: '工作簿里以前的表格指定无法读取，没有采用。',
  settingsUnreadableNext: '再次指定或导入时，原内容会另外保存，不会被覆盖。',
};
