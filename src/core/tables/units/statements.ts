import { namesProjectsBy } from '../forms/project-expenditure-table';
import type { ProjectNaming, Statement } from '../reading/statement';
import type { TableKey } from '../table-key';
import { DEFINITIONS, TABLE_KEYS, type Tables } from '../tables';

/**
 * Everything the tables say of quantities that more than one of them may state: the tables of the published document from the
 * totals down to single classes and projects. Sums stand beside totals so that a column in another unit than its neighbours shows.
 */
export function statementsOf(tables: Tables): Statement[] {
  const { projectExpenditureTable } = tables;
  const naming =
    projectExpenditureTable === undefined ? undefined : namesProjectsBy(projectExpenditureTable.projects);
  return TABLE_KEYS.flatMap((key) => statementsIn(key, tables, naming));
}

function statementsIn<K extends TableKey>(
  key: K,
  tables: { readonly [P in K]: Tables[P] },
  projects: ProjectNaming,
): readonly Statement[] {
  const table = tables[key];
  return table === undefined ? [] : (DEFINITIONS[key].states?.(table, projects) ?? []);
}
