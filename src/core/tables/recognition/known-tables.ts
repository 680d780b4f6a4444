/**
 * Tables that are published beside the budget tables and that no rule reads yet. They are named as known, never as unread. Source:
 * domain.md, Forms seen in the field.
 */
const KNOWN_TABLES: readonly { readonly name: string; readonly title: RegExp }[] = [
  { name: '部门整体支出绩效目标表', title: /整体(?:支出)?绩效目标[^,，。;；]*表$/ },
  { name: '转移支付表', title: /转移支付[^,，。;；]*表$/ },
  { name: '政府购买服务预算表', title: /政府购买服务[^,，。;；]*表$/ },
  { name: '机关运行经费表', title: /^(?!.*三公).*机关运行(?:经)?费[^,，。;；]*表$/ },
  { name: '支出经济分类汇总表', title: /经济(?:科目)?分类[^,，。;；]*汇总表$/ },
];

/** What a table of this comparable title is called, where it is one that is known and not checked. */
export function knownTable(title: string): string | undefined {
  return KNOWN_TABLES.find((table) => table.title.test(title))?.name;
}
