import { invalidArgument } from '../excel-error';
import { defineExcelType } from '../host-object';
import { booleanValue, colorValue, numberValue, textValue, wordValue } from './arguments';
import { changeLooks, commonValue, isAlive } from './range-cells';
import type { RangeTarget } from './range-target';

const DEFAULT_FONT = '宋体';
const DEFAULT_FONT_SIZE = 11;
const DEFAULT_FONT_COLOR = '#000000';
/** What Excel answers for cells without a fill. */
const NO_FILL = '#FFFFFF';
const MAX_FONT_SIZE = 409;
const UNDERLINES = ['None', 'Single'] as const;

/** The font of a range's cells. */
export const rangeFont = defineExcelType<RangeTarget>({
  name: 'RangeFont',
  isAlive,
  scalars: {
    Name: {
      set: '1.1',
      read: (target) => commonValue(target, ({ look }) => look?.fontName ?? DEFAULT_FONT),
      write: {
        effect: 'write',
        apply(target, value) {
          const fontName = textValue(value, 'name');
          if (fontName === '') throw invalidArgument('a font has a name');
          changeLooks(target, (look) => ({ ...look, fontName }));
        },
      },
    },
    Size: {
      set: '1.1',
      read: (target) => commonValue(target, ({ look }) => look?.fontSize ?? DEFAULT_FONT_SIZE),
      write: {
        effect: 'write',
        apply(target, value) {
          const fontSize = numberValue(value, 'size', 1, MAX_FONT_SIZE);
          changeLooks(target, (look) => ({ ...look, fontSize }));
        },
      },
    },
    Bold: {
      set: '1.1',
      read: (target) => commonValue(target, ({ look }) => look?.bold ?? false),
      write: {
        effect: 'write',
        apply(target, value) {
          const bold = booleanValue(value, 'bold');
          changeLooks(target, (look) => ({ ...look, bold }));
        },
      },
    },
    Underline: {
      set: '1.1',
      read: (target) => commonValue(target, ({ look }) => (look?.underline === true ? 'Single' : 'None')),
      write: {
        effect: 'write',
        apply(target, value) {
          const underline = wordValue(value, 'underline', UNDERLINES) === 'Single';
          changeLooks(target, ({ underline: _old, ...look }) => (underline ? { ...look, underline } : look));
        },
      },
    },
    Color: {
      set: '1.1',
      read: (target) => commonValue(target, ({ look }) => look?.fontColor ?? DEFAULT_FONT_COLOR),
      write: {
        effect: 'write',
        apply(target, value) {
          const fontColor = colorValue(value, 'color');
          changeLooks(target, (look) => ({ ...look, fontColor }));
        },
      },
    },
  },
});

/** The fill of a range's cells. */
export const rangeFill = defineExcelType<RangeTarget>({
  name: 'RangeFill',
  isAlive,
  scalars: {
    Color: {
      set: '1.1',
      read: (target) => commonValue(target, ({ look }) => look?.fillColor ?? NO_FILL),
      write: {
        effect: 'write',
        apply(target, value) {
          const fillColor = colorValue(value, 'color');
          changeLooks(target, (look) => ({ ...look, fillColor }));
        },
      },
    },
  },
  methods: {
    Clear: {
      set: '1.1',
      effect: 'write',
      call(target) {
        changeLooks(target, ({ fillColor: _fill, ...look }) => look);
      },
    },
  },
});
