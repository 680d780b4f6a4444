import { ExcelError, invalidArgument } from '../excel-error';
import { defineExcelType } from '../host-object';
import { isFormula } from '../mark-formulas';
import type { ConditionalFormat, SimulatedSheet } from '../model/simulated-sheet';
import { booleanValue, colorValue, numberValue, textValue } from './arguments';
import { requireUnprotected } from './worksheet-protection';

/** The longest formula Excel takes in a conditional format. */
const MAX_FORMULA = 8192;
/** The longest text between quotes in any formula. */
const MAX_LITERAL = 255;

interface FormatOn {
  readonly sheet: SimulatedSheet;
  readonly format: ConditionalFormat;
}

const isAlive = ({ sheet, format }: FormatOn): boolean => !sheet.isDeleted && sheet.formats.includes(format);

/** Changes a format, on a sheet that is not protected. */
function change({ sheet, format }: FormatOn, work: (format: ConditionalFormat) => void): void {
  requireUnprotected(sheet);
  work(format);
  sheet.touch();
}

function requireReadable({ id }: ConditionalFormat, isUnreadable: boolean): void {
  if (isUnreadable) throw new ExcelError('GeneralException', `the format ${id} cannot be read`);
}

/** The condition of a format with a formula of its own. */
const conditionalFormatRule = defineExcelType<FormatOn>({
  name: 'ConditionalFormatRule',
  isAlive,
  scalars: {
    Formula: {
      set: '1.6',
      read({ format }) {
        requireReadable(format, format.unreadable === 'formula');
        return format.formula;
      },
      write: {
        effect: 'write',
        apply(target, value) {
          const formula = checkedFormula(textValue(value, 'formula'));
          change(target, (format) => {
            format.formula = formula;
          });
        },
      },
    },
  },
});

const conditionalRangeFill = defineExcelType<FormatOn>({
  name: 'ConditionalRangeFill',
  isAlive,
  scalars: {
    Color: {
      set: '1.6',
      read: ({ format }) => format.fillColor ?? '',
      write: {
        effect: 'write',
        apply(target, value) {
          const color = colorValue(value, 'color');
          change(target, (format) => {
            format.fillColor = color;
          });
        },
      },
    },
  },
});

const conditionalRangeFont = defineExcelType<FormatOn>({
  name: 'ConditionalRangeFont',
  isAlive,
  scalars: {
    Color: {
      set: '1.6',
      read: ({ format }) => format.fontColor ?? '',
      write: {
        effect: 'write',
        apply(target, value) {
          const color = colorValue(value, 'color');
          change(target, (format) => {
            format.fontColor = color;
          });
        },
      },
    },
    Bold: {
      set: '1.6',
      read: ({ format }) => format.bold ?? null,
      write: {
        effect: 'write',
        apply(target, value) {
          const bold = booleanValue(value, 'bold');
          change(target, (format) => {
            format.bold = bold;
          });
        },
      },
    },
  },
});

const conditionalRangeFormat = defineExcelType<FormatOn>({
  name: 'ConditionalRangeFormat',
  isAlive,
  properties: {
    Fill: { set: '1.6', open: (target) => conditionalRangeFill(target) },
    Font: { set: '1.6', open: (target) => conditionalRangeFont(target) },
  },
});

const customConditionalFormat = defineExcelType<FormatOn>({
  name: 'CustomConditionalFormat',
  isAlive,
  properties: {
    Rule: { set: '1.6', open: (target) => conditionalFormatRule(target) },
    Format: { set: '1.6', open: (target) => conditionalRangeFormat(target) },
  },
});

/** A conditional format. Of the user's own, Excel tells the type; what is behind other types is not simulated. */
export const conditionalFormat = defineExcelType<FormatOn>({
  name: 'ConditionalFormat',
  id: ({ format }) => format.id,
  isAlive,
  scalars: {
    Id: { set: '1.6', read: ({ format }) => format.id },
    Type: {
      set: '1.6',
      read({ format }) {
        requireReadable(format, format.unreadable === 'type');
        return format.type;
      },
    },
    Priority: {
      set: '1.6',
      read: ({ format }) => format.priority,
      write: {
        effect: 'write',
        apply(target, value) {
          const priority = numberValue(value, 'priority', 0, target.sheet.formats.length - 1);
          change(target, (format) => {
            moveTo(target.sheet.formats, format, priority);
          });
        },
      },
    },
    StopIfTrue: {
      set: '1.6',
      read: ({ format }) => format.stopIfTrue,
      write: {
        effect: 'write',
        apply(target, value) {
          const stopIfTrue = booleanValue(value, 'stopIfTrue');
          change(target, (format) => {
            format.stopIfTrue = stopIfTrue;
          });
        },
      },
    },
  },
  properties: {
    Custom: {
      set: '1.6',
      open(target) {
        if (target.format.type !== 'Custom') throw new ExcelError('ItemNotFound', 'this is no custom format');
        return customConditionalFormat(target);
      },
    },
    CustomOrNullObject: {
      set: '1.6',
      open: (target) => (target.format.type === 'Custom' ? customConditionalFormat(target) : null),
    },
  },
  methods: {
    Delete: {
      set: '1.6',
      effect: 'write',
      call({ sheet, format }) {
        requireUnprotected(sheet);
        sheet.removeFormats(new Set([format.id]));
      },
    },
  },
});

/** Gives a format its place; the others keep their order around it. */
function moveTo(formats: readonly ConditionalFormat[], moved: ConditionalFormat, priority: number): void {
  const others = formats.filter((format) => format !== moved).sort((a, b) => a.priority - b.priority);
  others.toSpliced(priority, 0, moved).forEach((format, index) => {
    format.priority = index;
  });
}

/** A formula that Excel can read and that is within its limits. */
function checkedFormula(formula: string): string {
  if (!/^=./s.test(formula)) throw invalidArgument('the formula of a rule begins with =');
  if (formula.length > MAX_FORMULA) throw invalidArgument(`a formula has at most ${MAX_FORMULA} characters`);
  for (const [, literal = ''] of formula.matchAll(/"((?:[^"]|"")*)"/g)) {
    if (literal.replace(/""/g, '"').length > MAX_LITERAL) {
      throw invalidArgument(`a text in a formula has at most ${MAX_LITERAL} characters`);
    }
  }
  if (!isFormula(formula)) throw invalidArgument('this is no formula');
  return formula;
}
