import { BUILT_IN_CLASSIFICATION } from '../classification';
import type { Funds, MeasureId, Nature } from '../prose';
import type { AppropriationSummary, BudgetLine, RevenueExpenditureSummary, SummarySide } from '../tables';
import { cellFigure, yearFigures, type Draft } from './draft';
import type { Figure } from './figure';
import { fundsNamed } from './funds-words';
import { nameKey } from './name-key';

const REVENUE_TABLE = 'revenueExpenditureSummary';
const APPROPRIATION_TABLE = 'appropriationSummary';

const FUNDS_OF_ITEM: Readonly<Record<string, Funds>> = {
  fiscalAppropriation: 'fiscalAppropriation',
  generalPublicBudget: 'generalPublicBudget',
  governmentFundBudget: 'governmentFundBudget',
  stateCapitalBudget: 'stateCapitalBudget',
};
const NATURE_OF_ITEM: Readonly<Record<string, Nature>> = {
  basic: 'basic',
  personnel: 'personnel',
  dailyPublic: 'dailyPublic',
  project: 'project',
};
const OTHER_EXPENDITURE: readonly (readonly [RegExp, MeasureId])[] = [
  [/上缴上级/, 'toSuperior'],
  [/附属单位/, 'toAffiliated'],
  [/经营支出/, 'operatingExpenditure'],
];

/** 收支预算总表: revenue by source, expenditure by kind, class or project group, both years. */
export function summaryFigures(table: RevenueExpenditureSummary): Figure[] {
  const { expenditure } = table;
  return [
    ...revenueFigures(table.revenue, { table: REVENUE_TABLE, measure: 'revenue' }),
    ...totalFigures(expenditure, { table: REVENUE_TABLE, measure: 'expenditure' }),
    ...expenditure.carryOvers.flatMap((line) =>
      yearFigures({ table: REVENUE_TABLE, measure: 'carriedForward', label: line.name }, line),
    ),
    ...expenditure.items.flatMap((item) => [
      ...expenditureLine(item),
      ...item.parts.flatMap((part) => expenditureLine(part, item)),
    ]),
    ...expenditure.items.flatMap(({ name, basic, personnel, dailyPublic, project }) => {
      const draft: Draft = { table: REVENUE_TABLE, measure: 'functionalClass', label: name };
      return [
        ...cellFigure({ ...draft, nature: 'basic' }, basic),
        ...cellFigure({ ...draft, nature: 'personnel' }, personnel),
        ...cellFigure({ ...draft, nature: 'dailyPublic' }, dailyPublic),
        ...cellFigure({ ...draft, nature: 'project' }, project),
      ];
    }),
    ...kindTotals(table),
  ];
}

/** The columns 基本支出 … 项目支出 of the total row. */
function kindTotals({ expenditure: { total } }: RevenueExpenditureSummary): Figure[] {
  if (total === undefined) return [];
  const draft = (label: string, nature: Nature): Draft => ({
    table: REVENUE_TABLE,
    measure: 'expenditure',
    label,
    nature,
  });
  return [
    ...cellFigure(draft('基本支出', 'basic'), total.basic),
    ...cellFigure(draft('人员经费', 'personnel'), total.personnel),
    ...cellFigure(draft('公用经费', 'dailyPublic'), total.dailyPublic),
    ...cellFigure(draft('项目支出', 'project'), total.project),
  ];
}

/** 财政拨款收支预算总表: revenue by budget, expenditure by class and budget. */
export function appropriationFigures({ revenue, expenditure }: AppropriationSummary): Figure[] {
  const table = APPROPRIATION_TABLE;
  const funds = 'fiscalAppropriation';
  const byBudget = (draft: Draft, line: AppropriationLine): Figure[] => [
    ...yearFigures({ ...draft, funds }, line),
    ...cellFigure({ ...draft, funds: 'generalPublicBudget' }, line.generalPublicBudget),
    ...cellFigure({ ...draft, funds: 'governmentFundBudget' }, line.governmentFundBudget),
    ...cellFigure({ ...draft, funds: 'stateCapitalBudget' }, line.stateCapitalBudget),
  ];
  const { total } = expenditure;
  return [
    ...revenueFigures(revenue, { table, measure: 'revenue', funds }),
    ...(total === undefined ? [] : byBudget({ table, measure: 'expenditure', label: total.name }, total)),
    ...expenditure.items.flatMap((item) =>
      [item, ...item.parts].flatMap((line) =>
        byBudget({ table, measure: 'functionalClass', label: line.name }, line),
      ),
    ),
  ];
}

type AppropriationLine = AppropriationSummary['expenditure']['items'][number]['parts'][number];

function totalFigures({ total, subtotal }: SummarySide, base: Omit<Draft, 'label'>): Figure[] {
  return [
    ...(total === undefined ? [] : yearFigures({ ...base, label: total.name }, total)),
    ...(subtotal === undefined ? [] : yearFigures({ ...base, label: subtotal.name }, subtotal)),
  ];
}

function revenueFigures(side: SummarySide, base: Omit<Draft, 'label'>): Figure[] {
  const line = (each: BudgetLine): Figure[] => {
    const funds = FUNDS_OF_ITEM[each.item ?? ''] ?? fundsNamed(each.name) ?? 'other';
    return yearFigures({ ...base, label: each.name, funds }, each);
  };
  return [
    ...totalFigures(side, base),
    ...side.items.flatMap((item) => [...line(item), ...item.parts.flatMap(line)]),
    ...side.carryOvers.flatMap((each) =>
      yearFigures({ ...base, measure: 'carryOver', label: each.name }, each),
    ),
  ];
}

/** A line of the expenditure side; a part below 项目支出 is a group of projects under a name of its own. */
function expenditureLine(line: BudgetLine, whole?: BudgetLine): Figure[] {
  const { name, item } = line;
  const nature = NATURE_OF_ITEM[item ?? ''];
  const draft: Draft = { table: REVENUE_TABLE, measure: 'expenditure', label: name };
  if (nature !== undefined) return yearFigures({ ...draft, nature }, line);
  const other = OTHER_EXPENDITURE.find(([pattern]) => pattern.test(name))?.[1];
  if (item === 'otherExpenditure' && other !== undefined)
    return yearFigures({ ...draft, measure: other }, line);
  const ofWhole = NATURE_OF_ITEM[whole?.item ?? ''];
  const isClass = BUILT_IN_CLASSIFICATION.codesNamed('functional', name).length > 0;
  const measure = isClass || whole === undefined ? 'functionalClass' : 'named';
  return yearFigures(
    { ...draft, measure, nature: ofWhole, within: whole === undefined ? [] : [nameKey(whole.name)] },
    line,
  );
}
