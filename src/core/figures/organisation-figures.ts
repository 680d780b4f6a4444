import { isAdministrative, type OrganisationTable, type OrganisationUnit } from '../tables';
import type { Figure } from './figure';
import { countFigure } from './project-figures';

/** 机构设置表: how many units, of which kind, and without the department itself. */
export function organisationFigures({ units }: OrganisationTable): Figure[] {
  const counted = (label: string, names: readonly string[], of: readonly OrganisationUnit[]): Figure[] => {
    const draft = { table: 'organisationTable', measure: 'unitCount', label, names } as const;
    return of.length === 0
      ? []
      : [
          countFigure(
            draft,
            of.length,
            of.map(({ name }) => name.at),
          ),
        ];
  };
  const administrative = units.filter(isAdministrative);
  const others = units.filter(
    (unit) => !administrative.includes(unit) && (unit.nature?.value ?? '').includes('事业'),
  );
  return [
    ...counted('预算单位', ['单位', '机构'], units),
    ...counted('下属单位', ['所属单位', '所属预算单位', '下属预算单位', '直属单位'], units.slice(1)),
    ...counted('行政单位', [], administrative),
    ...counted('事业单位', [], others),
  ];
}
