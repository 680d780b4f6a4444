import {
  checkCharacter,
  CODE_LENGTH,
  codeKey,
  parseProjectCode,
  PROJECT_KEYS,
  projectTitle,
  TYPE_AT,
} from '../../facts';
import { located } from '../../tables';
import { defineRule } from '../define-rule';
import { NO_CODE_COLUMN, printsCodes } from './printed-codes';
import { commonEnds } from '../common-ends';

const DIGITS = /^\d+$/;

/** K01. Source: shape and check character found from the 19 published codes, all of which are right. */
export const projectCode = defineRule({
  id: 'project-code',
  code: 'K01',
  severity: 'error',
  title: '项目编码21位，结构和校验位正确',
  needsOneOf: PROJECT_KEYS,
  facts: ['projectCodes'],
  messages: {
    length: {
      eachCell: true,
      text: '项目编码“{stated}”是{length}位，应为21位。{candidate}',
      advice: '请对照预算管理系统改正项目编码。',
    },
    shape: {
      eachCell: true,
      text: '项目编码“{stated}”的第{position}位是“{character}”，应为{wanted}。{candidate}',
      advice:
        '项目编码依次是6位区划、2位年份、1个字母、11位数字和1位校验位：请对照预算管理系统改正，留意字母O与数字0、字母I与数字1。',
    },
    check: {
      eachCell: true,
      text: '项目编码“{stated}”的校验位不对：按前20位应为“{check}”，写的是“{last}”，其中有一位写错了。{candidate}',
      advice: '请对照预算管理系统逐位核对并改正项目编码。',
    },
    type: {
      eachCell: true,
      severity: 'warning',
      text: '项目编码“{stated}”的第9位是“{character}”；换成“P”，校验位正好相符，可能是写错了。{candidate}',
      advice: '请对照预算管理系统核对第9位的字母。',
    },
  },
  reasons: {
    noColumn: NO_CODE_COLUMN,
    noCodes: '没有读到项目编码（《项目支出表》和《项目绩效目标表》）',
    otherForm: '项目编码全是数字，不是“区划、年份、字母、序号、校验位”的编法',
    notACode: '项目“{project}”的项目编码（{cell}）写的是“{text}”，不是编码',
  },
  check(tables, report, { projectCodes: codes }) {
    if (!printsCodes(tables)) report.notApplicable('noColumn');
    else if (codes.length === 0) report.cannotCheck('noCodes');
    for (const sheet of tables.performanceSheets ?? []) {
      if (sheet.code === undefined) continue;
      const code = located(sheet.code);
      const project = projectTitle(sheet);
      if (code === undefined) report.need(sheet.code, `${project}的项目编码`);
      else if (codeKey(code.value) === '') {
        report.cannotCheck('notACode', { project, cell: code.at, text: code.value });
      }
    }
    // Some places number their projects otherwise; a code that only lacks its letter stands among others that have theirs.
    if (codes.length > 1 && codes.every(({ code }) => DIGITS.test(code))) {
      report.notApplicable('otherForm');
      return;
    }
    const letters = codes.flatMap(({ code }) => (hasSoundShape(code) ? code.charAt(TYPE_AT) : []));
    const judged = codes.map((printed) => ({ ...printed, fault: faultOf(printed.code, letters) }));
    const sound = judged.flatMap(({ code, fault }) => (fault === undefined ? code : []));
    for (const { code, cells, fault } of judged) {
      if (fault === undefined) {
        report.holds();
        continue;
      }
      const candidate = correction(code, sound);
      const hint = candidate === undefined ? '' : `工作簿中另有一个只差一位的编码${candidate}，可能应是它。`;
      report.found(fault.message, {
        at: cells,
        stated: cells[0].value,
        expected: candidate,
        data: { ...fault.data, candidate: hint },
      });
    }
  },
});

interface Fault {
  readonly message: 'length' | 'shape' | 'check' | 'type';
  readonly data: Readonly<Record<string, string | number>>;
}

/** What is wrong with a code; `letters` are the type letters of the workbook's codes of sound shape. */
function faultOf(code: string, letters: readonly string[]): Fault | undefined {
  if (code.length !== CODE_LENGTH) return { message: 'length', data: { length: code.length } };
  const parsed = parseProjectCode(code);
  if (parsed === undefined) return { message: 'shape', data: firstMisfit(code) };
  if (parsed.type === 'P') {
    const check = checkCharacter(code) ?? '';
    return check === parsed.check ? undefined : { message: 'check', data: { check, last: parsed.check } };
  }
  // Codes of another letter are made otherwise and judged by their shape alone, unless everything says that a P was meant: no
  // other code has this letter, others have a P, and with a P the check character is right.
  const alone = letters.filter((letter) => letter === parsed.type).length === 1;
  if (!alone || !letters.includes('P')) return undefined;
  const withP = `${code.slice(0, TYPE_AT)}P${code.slice(TYPE_AT + 1)}`;
  return checkCharacter(withP) === parsed.check
    ? { message: 'type', data: { character: parsed.type } }
    : undefined;
}

function hasSoundShape(code: string): boolean {
  const parsed = parseProjectCode(code);
  return parsed !== undefined && (parsed.type !== 'P' || checkCharacter(code) === parsed.check);
}

/** The first character of a 21-character code that is not what stands at its place. */
function firstMisfit(code: string): { position: number; character: string; wanted: string } {
  const wanted = Array.from(code, (_, index) =>
    index === TYPE_AT ? /[A-Z]/ : index === CODE_LENGTH - 1 ? /[0-9A-Z]/ : /\d/,
  );
  const index = wanted.findIndex((pattern, at) => !pattern.test(code.charAt(at)));
  const place = index === TYPE_AT ? '字母' : index === CODE_LENGTH - 1 ? '数字或字母' : '数字';
  return { position: index + 1, character: code.charAt(index), wanted: place };
}

/** The sound code elsewhere in the workbook that one changed, missing or added character gives, where it is the only one. */
function correction(code: string, sound: readonly string[]): string | undefined {
  const near = sound.filter((other) => differsByOne(code, other));
  return near.length === 1 ? near[0] : undefined;
}

function differsByOne(a: string, b: string): boolean {
  const { start, end } = commonEnds(a, b);
  return Math.abs(a.length - b.length) <= 1 && Math.max(a.length, b.length) - start - end === 1;
}
