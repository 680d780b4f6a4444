import { sourceFindingsText } from '../../core/narrative';
import { zhList, enList, count } from './lists';

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

/** The same in English. */
export const en: typeof zh = {
  copyNarrative: 'Copy all text',
  narrativeLabel: 'Narrative preview',
  narrativeIntro: 'Press a figure to go to the cell it comes from.',
  source: (figure, cells) => `${figure}, from ${enList(cells)}`,
  sourceFindings: (found) =>
    `${count(found.length, 'open finding')} at the sources (${[...new Set(found.map(({ code }) => code))].join(', ')})`,
  outdated: (sheet, number) => `${count(number, 'paragraph')} of sheet “${sheet}” out of date`,
  outdatedNext:
    'The tables have changed and these paragraphs no longer agree with them. Write the narrative again or correct them by hand.',
  outdatedChange: { changed: 'changed', gone: 'no longer needed', added: 'new' },
  recordUnreadable: 'What this workbook kept of an earlier narrative cannot be read',
  recordUnreadableNext:
    'Whether an existing narrative is out of date cannot be told. When you write it again, the old record is kept aside, not overwritten.',
};
