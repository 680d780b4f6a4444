import { sourceFindingsText } from '../../core/narrative';
import { zhList } from './lists';

/** The preview of the narrative. */
export const zh = {
  copyNarrative: '复制全文',
  narrativeLabel: '说明预览',
  narrativeIntro: '点数字，转到它的来源单元格。',
  source: (figure: string, cells: readonly string[]) => `${figure}，来自 ${zhList(cells)}`,
  sourceFindings: sourceFindingsText,
  outdated: (sheet: string, count: number) => `工作表“${sheet}”有${count}段已过期`,
  outdatedNext: '表格改动后，这些段落与表格不一致。请重新生成，或手工修改。',
  outdatedChange: { changed: '已变化', gone: '不再需要', added: '新增' },
  recordUnreadable: '工作簿里以前的生成记录无法读取',
  recordUnreadableNext: '不能判断已有的说明是否过期。下次生成时，原记录会另外保存，不会被覆盖。',
};
