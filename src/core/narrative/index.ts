import type { Facts } from '../facts';
import { TABLE_NAMES, type Tables } from '../tables';
import { agencyOperating } from './agency-operating';
import { changeFromPrior } from './change-from-prior';
import { expenditure } from './expenditure';
import { fixedAssets } from './fixed-assets';
import { passage, placeholder, type Fragment } from './fragment';
import { income } from './income';
import { overview } from './overview';
import type { Passage } from './passage';
import { procurement } from './procurement';
import type { Section } from './section';
import { threePublic } from './three-public';

export type { Span } from './fragment';
export type { Passage } from './passage';
export { NARRATIVE_SHEET, narrativeSheet } from './narrative-sheet';
export { sourceFindings, sourceFindingsText } from './source-findings';

/** 部门预算信息公开情况说明, in the order of the document. */
const SECTIONS: readonly Section[] = [
  overview,
  income,
  expenditure,
  changeFromPrior,
  agencyOperating,
  threePublic,
  procurement,
  fixedAssets,
];

/** Writes the narrative from the tables. A section whose table is missing becomes one placeholder that says which. */
export function writeNarrative(tables: Tables, facts: Facts): Passage[] {
  const setting = {
    department: facts.department === undefined ? placeholder('部门名称') : passage`${facts.department}`,
    year: facts.year === undefined ? placeholder('预算年度') : passage`${facts.year.value}`,
  };
  return SECTIONS.flatMap((section) => {
    const { id, heading } = section;
    const paragraphs = section.write(tables, setting, facts) ?? [missingTables(section, tables)];
    return paragraphs.map(({ text, spans, missing }) => ({
      section: id,
      heading,
      text,
      spans,
      missing: [...new Set(missing)],
    }));
  });
}

function missingTables(section: Section, tables: Tables): Fragment {
  const names = section.needs
    .filter((key) => tables[key] === undefined)
    .map((key) => `《${TABLE_NAMES[key]}》`);
  return placeholder(`没有找到${names.join('、')}，本段未能生成`);
}
