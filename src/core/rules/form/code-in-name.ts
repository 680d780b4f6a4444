import { groupBy } from '../../identities';
import { located } from '../../tables';
import { defineRule } from '../define-rule';

/** A code of a budget system: at least fifteen digits and capital letters, in brackets or bare. */
const CODE = /[[【(〔（]?(?<![0-9A-Z])(?=[0-9A-Z]*\d{6})[0-9A-Z]{15,30}(?![0-9A-Za-z])[\]】)〕）]?[-_—:：]?/u;
/** What is left of a bracket when the code in it was removed. */
const REST = /^\s*[\]】〕]\s*/u;

/** P20. Source: 2023 disclosure, project 4: [13073022X000010997918]冀财社…; 2024 book, project 1: the name begins with `]`. */
export const codeInName = defineRule({
  id: 'code-in-name',
  code: 'P20',
  severity: 'warning',
  title: '项目名称里没有系统编码的残留',
  facts: ['projects'],
  messages: {
    code: {
      eachCell: true,
      text: '项目名称“{stated}”里留有系统编码“{left}”，共{count}处。',
      advice: '请删去编码，改为“{expected}”。',
    },
    rest: {
      eachCell: true,
      text: '项目名称“{stated}”开头留有删去编码后剩下的“{left}”，共{count}处。',
      advice: '请删去，改为“{expected}”。',
    },
  },
  reasons: { noProjects: '没有读到项目' },
  nothing: { notApplicable: 'noProjects' },
  check(_tables, report, { projects }) {
    const names = projects.flatMap(({ row, furtherRows, sheet, extraSheets }) => [
      ...[row, ...furtherRows].flatMap((each) => each?.name ?? []),
      ...[sheet, ...extraSheets].flatMap((each) => located(each?.name) ?? []),
    ]);
    for (const [text, group] of groupBy(names, ({ value }) => value)) {
      const [code, rest] = [CODE.exec(text)?.[0], REST.exec(text)?.[0]];
      const left = code ?? rest;
      report.expect(left === undefined, code === undefined ? 'rest' : 'code', {
        at: group,
        stated: text,
        expected: left === undefined ? undefined : text.replace(left, '').trim(),
        data: { left: left?.trim() ?? '', count: group.length },
        key: text,
      });
    }
  },
});
