import { defineTable } from '../define-table';
import type { TableBlock, TableHead } from '../reading/block';
import type { Located } from '../reading/field';
import { list, record, text } from '../reading/record-shape';

/** One unit of the department as 机构设置 lists it. */
export interface OrganisationUnit {
  readonly name: Located<string>;
  readonly code: Located<string> | undefined;
  /** 单位性质: 行政, 事业, 参公 … */
  readonly nature: Located<string> | undefined;
  readonly rank: Located<string> | undefined;
  readonly funding: Located<string> | undefined;
}

/** 机构设置表; the main unit stands first. */
export interface OrganisationTable {
  readonly head: TableHead;
  readonly units: readonly OrganisationUnit[];
}

/** A row is a unit where it says more than a name, so that remarks below the table are none. */
function readOrganisationTable(block: TableBlock): OrganisationTable {
  const units = block.rows.flatMap((row) => {
    const name = block.text(row, 'unitName', '');
    if (name === undefined) return [];
    const field = (column: string): Located<string> | undefined => block.text(row, column, name.value);
    const unit = {
      name: { ...name, place: { ...name.place, row: name.value } },
      code: field('unitCode'),
      nature: field('nature'),
      rank: field('rank'),
      funding: field('funding'),
    };
    return (unit.nature ?? unit.rank ?? unit.funding ?? unit.code) === undefined ? [] : [unit];
  });
  return { head: block.head, units };
}

/** True for units whose running costs are 机关运行经费: 行政 units and those under the civil-service law (参公). */
export function isAdministrative(unit: OrganisationUnit): boolean {
  const nature = unit.nature?.value ?? '';
  if (/参公|参照公务员/.test(`${nature}${unit.funding?.value ?? ''}`)) return true;
  return /行政|机关/.test(nature) && !nature.includes('事业');
}

export const organisationTable = defineTable({
  key: 'organisationTable',
  name: '机构设置表',
  position: 120,
  structure: {
    kind: 'list',
    columns: { unitCode: 'code', unitName: 'text', nature: 'text', rank: 'text', funding: 'text' },
    items: [],
    required: ['unitName'],
    evidence: ['unitName', 'nature'],
  },
  read: readOrganisationTable,
  money: undefined,
  emptiness: undefined,
  states: undefined,
  unitCells: undefined,
  isOfPriorYearEnd: false,
  record: record<OrganisationTable>('OrganisationTable', '部门所属单位', {
    units: list(
      '各单位，主管单位在前',
      record<OrganisationUnit>('OrganisationUnit', '一个单位', {
        name: text('单位名称'),
        code: text('单位编码'),
        nature: text('单位性质'),
        rank: text('单位规格'),
        funding: text('经费保障形式'),
      }),
    ),
  }),
});
