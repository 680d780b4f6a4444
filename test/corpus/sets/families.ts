import type { TableKind } from './generated-set';
import type { Style } from './style';
import type { PerformanceForm } from './tables/performance';
import type { THREE_PUBLIC_FORMS } from './tables/three-public';

/** A way of publishing: what each table is called there and what its forms always do. */
export interface Family {
  readonly name: string;
  /** Titles by kind; a kind without titles is not printed there. */
  readonly titles: Readonly<Partial<Record<TableKind, readonly string[]>>>;
  readonly style: Partial<Style>;
  readonly threePairs: 'always' | 'sometimes' | 'never';
  readonly threePublic: readonly (typeof THREE_PUBLIC_FORMS)[number][];
  readonly performance: readonly PerformanceForm[];
  readonly economic: 'department' | 'both' | 'two-tables';
}

const NATIONAL: Family = {
  name: 'national',
  titles: {
    收支预算总表: ['部门收支总表'],
    收入预算总表: ['部门收入总表'],
    支出预算总表: ['部门支出总表'],
    财政拨款收支预算总表: ['财政拨款收支总表'],
    一般公共预算支出表: ['一般公共预算支出表', '一般公共预算支出表（当年拨款）'],
    一般公共预算基本支出表: ['一般公共预算基本支出表'],
    '财政拨款“三公”经费表': ['一般公共预算“三公”经费支出表', '财政拨款“三公”经费支出表'],
    政府性基金预算支出表: ['政府性基金预算支出表'],
    国有资本经营预算支出表: ['国有资本经营预算支出表'],
    项目支出预算表: ['项目支出表'],
    项目绩效目标表: [''],
  },
  style: { numbering: 'public', totalFirst: false, lead: 'none' },
  threePairs: 'never',
  threePublic: ['two-blocks', 'one-row', 'items-by-years'],
  performance: ['common'],
  economic: 'department',
};

const HEBEI: Family = {
  ...NATIONAL,
  name: 'hebei-2025',
  titles: {
    ...NATIONAL.titles,
    一般公共预算支出表: ['一般公共预算财政拨款支出表', '一般公共预算支出表'],
    基本支出表: ['部门基本支出表', '基本支出预算表'],
    '财政拨款“三公”经费表': ['财政拨款“三公”经费支出表', '财政拨款“三公”经费表'],
    政府采购预算明细表: ['部门政府采购预算明细表', '政府采购预算明细表'],
    固定资产占用情况表: ['固定资产占用情况表'],
    机构设置表: ['部门机构设置情况'],
    项目支出预算表: ['项目支出预算表'],
  },
  style: { lead: 'serial', numberRow: 'lanci', totalFirst: true, totalColumn: 'name', unit: '万元' },
  threePublic: ['items-by-years', 'two-blocks'],
  performance: ['seed'],
};

const JIANGSU: Family = {
  ...NATIONAL,
  name: 'jiangsu',
  titles: {
    收支预算总表: ['收支总表'],
    收入预算总表: ['收入总表'],
    支出预算总表: ['支出总表'],
    财政拨款收支预算总表: ['财政拨款收支总表'],
    一般公共预算支出表: ['一般公共预算支出表'],
    一般公共预算基本支出表: ['一般公共预算基本支出表'],
    '财政拨款“三公”经费表': [
      '一般公共预算“三公”经费、会议费、培训费支出预算表',
      '一般公共预算“三公”经费、会议费、培训费支出表',
    ],
    政府性基金预算支出表: ['政府性基金支出表', '政府性基金预算支出表'],
    国有资本经营预算支出表: ['国有资本经营预算支出表', '国有资本经营支出预算表'],
    政府采购预算明细表: ['政府采购支出预算表'],
    项目支出预算表: ['项目支出预算表'],
    项目绩效目标表: [''],
  },
  style: { numbering: 'public', unit: '万元' },
  threePairs: 'always',
  threePublic: ['with-meetings'],
};

const SHANGHAI: Family = {
  ...NATIONAL,
  name: 'shanghai',
  titles: {
    收支预算总表: ['部门财务收支预算总表'],
    收入预算总表: ['部门收入预算总表'],
    支出预算总表: ['部门支出预算总表'],
    财政拨款收支预算总表: ['部门财政拨款收支预算总表'],
    一般公共预算支出表: ['部门一般公共预算支出功能分类预算表'],
    一般公共预算基本支出表: ['部门一般公共预算基本支出部门预算经济分类预算表'],
    '财政拨款“三公”经费表': ['部门“三公”经费和机关运行经费预算表'],
    政府性基金预算支出表: ['部门政府性基金预算支出功能分类预算表'],
    国有资本经营预算支出表: ['部门国有资本经营预算支出功能分类预算表'],
    项目绩效目标表: [''],
  },
  style: { codes: 'three', economicCodes: 'three', numbering: 'none', yearPlace: 'title', totalFirst: false },
  threePublic: ['with-operation'],
  performance: ['shanghai'],
};

const SICHUAN: Family = {
  ...NATIONAL,
  name: 'sichuan',
  titles: {
    收支预算总表: ['部门收支总表'],
    收入预算总表: ['部门收入总表'],
    支出预算总表: ['部门支出总表'],
    财政拨款收支预算总表: ['财政拨款收支预算总表'],
    一般公共预算支出表: ['一般公共预算支出预算表'],
    一般公共预算基本支出表: ['一般公共预算基本支出预算表'],
    '财政拨款“三公”经费表': ['一般公共预算“三公”经费支出预算表'],
    政府性基金预算支出表: ['政府性基金支出预算表', '政府性基金预算支出预算表'],
    国有资本经营预算支出表: ['国有资本经营预算支出预算表'],
    项目支出预算表: ['项目支出预算表'],
    项目绩效目标表: [''],
  },
  style: { numbering: 'dash', lead: 'unit-code', codes: 'three', totalFirst: true },
  threePublic: ['one-row'],
  performance: ['list-merged', 'list-blank'],
};

const HENAN: Family = {
  ...NATIONAL,
  name: 'henan',
  titles: {
    收支预算总表: ['部门收支总体情况表'],
    收入预算总表: ['部门收入总体情况表'],
    支出预算总表: ['部门支出总体情况表'],
    财政拨款收支预算总表: ['财政拨款收支总体情况表'],
    一般公共预算支出表: ['一般公共预算支出情况表'],
    一般公共预算基本支出表: ['一般公共预算基本支出情况表'],
    '财政拨款“三公”经费表': ['一般公共预算“三公”经费支出情况表'],
    政府性基金预算支出表: ['政府性基金支出情况表', '政府性基金预算支出情况表'],
    国有资本经营预算支出表: ['国有资本经营预算支出情况表'],
    项目支出预算表: ['项目支出预算表'],
    项目绩效目标表: [''],
  },
  style: { codes: 'three', numbering: 'budget', note: '空表说明：' },
  threePublic: ['items-by-years', 'one-row'],
  performance: ['list-merged', 'common'],
  economic: 'both',
};

const YUNNAN: Family = {
  ...NATIONAL,
  name: 'yunnan',
  titles: {
    收支预算总表: ['财务收支预算总表', '部门财务收支预算总表'],
    收入预算总表: ['部门收入预算表'],
    支出预算总表: ['部门支出预算表'],
    财政拨款收支预算总表: ['财政拨款收支预算总表', '部门财政拨款收支预算总表'],
    一般公共预算支出表: ['一般公共预算支出预算表', '一般公共预算支出预算表（按功能科目分类）'],
    '财政拨款“三公”经费表': ['一般公共预算“三公”经费支出预算表'],
    基本支出表: ['部门基本支出预算表'],
    项目支出预算表: ['部门项目支出预算表'],
    项目绩效目标表: [''],
    政府性基金预算支出表: ['政府性基金预算支出预算表', '部门政府性基金预算支出预算表'],
    国有资本经营预算支出表: ['国有资本经营预算支出预算表'],
    政府采购预算明细表: ['部门政府采购预算表'],
  },
  style: {
    unit: '元',
    numbering: 'budget',
    totalFirst: false,
    totalWord: '合  计',
    totalColumn: 'code',
    numberRow: 'texts',
  },
  threePublic: ['one-row', 'items-by-years'],
  performance: ['list-merged', 'list-blank'],
};

/** The named families in a fixed order. */
export const FAMILIES: readonly Family[] = [NATIONAL, HEBEI, JIANGSU, SHANGHAI, SICHUAN, HENAN, YUNNAN];

/** Every title of a kind that any family prints: what free mixtures choose from. */
export function allTitles(kind: TableKind): string[] {
  return [...new Set(FAMILIES.flatMap(({ titles }) => titles[kind] ?? []))];
}
