import { BUILT_IN_CLASSIFICATION, classNameKey } from '../../classification';
import { CODED_KEYS, type CodedName, codedNames, groupNames } from '../../identities';
import { defineRule } from '../define-rule';

/** K05. Source: 财政部《政府收支分类科目》. A code the catalogue does not hold may carry any name. */
export const classNames = defineRule({
  id: 'class-names',
  code: 'K05',
  severity: 'error',
  title: '科目编码与名称符合《政府收支分类科目》',
  needsOneOf: CODED_KEYS,
  messages: {
    otherName: {
      eachCell: true,
      text: '科目{code}的名称写的是“{stated}”，《政府收支分类科目》中是“{expected}”，共{count}处。{cause}',
      advice: '请核对科目编码和名称，改正写错的一方，各表一并改正。',
    },
  },
  reasons: {
    noCodes: '没有既写编码又写名称的科目',
    unknownCodes: '表中的科目编码都不在随附的科目目录内，名称无从核对',
  },
  nothing: { notApplicable: 'unknownCodes' },
  check(tables, report) {
    const names = codedNames(tables);
    if (names.length === 0) report.notApplicable('noCodes');
    for (const group of groupNames(names, ({ code, key }) => `${code}\u0001${key}`)) {
      const [first] = group;
      const expected = BUILT_IN_CLASSIFICATION.lookUp(first.kind, first.code);
      if (expected === undefined) continue;
      report.expect(classNameKey(expected) === first.key, 'otherName', {
        at: group.map(({ name }) => name),
        stated: first.name.value,
        expected,
        data: { code: first.code, count: group.length, cause: causeOf(first) },
        key: `${first.kind}\u0001${first.code}\u0001${first.key}`,
      });
    }
  },
});

/** Where the printed name is that of one other code of the same level, the nearest first, the code may be the slip. */
function causeOf({ kind, code, name }: CodedName): string {
  const alike = BUILT_IN_CLASSIFICATION.codesNamed(kind, name.value).filter(
    (other) => other.length === code.length,
  );
  const siblings = alike.filter((other) => other.slice(0, -2) === code.slice(0, -2));
  const [likely, ...others] = siblings.length > 0 ? siblings : alike;
  return likely === undefined || others.length > 0 ? '' : `“${name.value}”的编码是${likely}。`;
}
