import { defineRule } from '../define-rule';
import { matchesIn, paragraphOf, placeOf, type TextMatch } from './text-matches';
import { TEXT_REASONS } from './tie-out-report';

type Level = 'province' | 'city' | 'district' | 'county' | 'banner';

/** What the government of a level is called in definitions. */
const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  province: '省级',
  city: '市级',
  district: '区级',
  county: '县级',
  banner: '旗级',
};

/** The region in a department's name that is the most local one; 自治区, 开发区 and 社区 are no districts. */
const REGIONS: readonly (readonly [RegExp, Level])[] = [
  [/[\u4e00-\u9fa5]县(?!级)|自治县/u, 'county'],
  [/[\u4e00-\u9fa5]旗/u, 'banner'],
  [/[\u4e00-\u9fa5](?<!自治|开发|社|校|园|景|新|高新|保护|防)区/u, 'district'],
  [/[\u4e00-\u9fa5]市/u, 'city'],
  [/[\u4e00-\u9fa5]省|自治区/u, 'province'],
];

/** Levels whose words a department of a level never means itself by. A city may be one of a county's rank; 县级 speaks of districts too. */
const FOREIGN: Readonly<Record<Level, readonly string[]>> = {
  province: ['市级', '县级', '区级'],
  city: ['省级', '自治区级'],
  district: ['省级', '自治区级', '市级'],
  county: ['省级', '自治区级', '市级', '区级'],
  banner: ['省级', '自治区级', '市级', '区级'],
};

const WORD = '(?:省级|自治区级|市级|区级|县级)';
/** What the writer's own government is called by: its finance, its departments, its budget. */
const OWN = '(?:财政|各?部门|各?预算单位|各?行政单位|预算)';
/** In a definition every level is the writer's own; elsewhere only where the words say so. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<=[指由经])${WORD}${OWN}`, 'gu'),
  new RegExp(`(?<=纳入)${WORD}(?:财政|部门)?预算(?=管理)`, 'gu'),
  new RegExp(
    `${WORD}(?:部门|预算单位)(?=用财政|使用财政|通过财政|预算公开|预算编制|预算安排|收支|公开)`,
    'gu',
  ),
  new RegExp(`${WORD}(?:部门)?预算(?=公开)`, 'gu'),
];
/** Offices of another level that are meant: 省级以上, 省级、市级, 报省级财政部门, 上年省级财政补助. */
const AFTER_OTHERS = /^(?:以上|及以上|以下|和|、|与|或)/u;
const BEFORE_OTHERS = /(?:[、和与或及]|报|向|经|由上级|上级)$/u;

/** W06. Source: 2023 disclosure of a county: 《河北省省级预算公开办法》, 指省级财政当年拨付的资金, 纳入省级财政预算管理, 是指省级部门用财政拨款安排. */
export const governmentLevel = defineRule({
  id: 'government-level',
  code: 'W06',
  severity: 'warning',
  title: '名词解释和套话里的政府级次是本级',
  facts: ['texts', 'department'],
  messages: {
    otherLevel: {
      text: '“{department}”是{own}部门，文字里写的是“{words}”。',
      advice: '请改为“{right}”；引用上级文件的，请核对是不是本级适用的文件。',
    },
  },
  reasons: {
    noText: TEXT_REASONS.noText,
    noRegion: '部门名称里没有写明是哪一级，未核对文字中的政府级次',
  },
  check(_tables, report, { texts, department }) {
    if (texts.every(({ own }) => own)) {
      report.notApplicable('noText');
      return;
    }
    const level = levelOf(department ?? '');
    if (level === undefined) {
      report.cannotCheck('noRegion');
      return;
    }
    report.holds();
    const own = LEVEL_WORDS[level];
    const seen = new Set<string>();
    for (const match of PATTERNS.flatMap((pattern) => matchesIn(texts, pattern))) {
      const foreign = FOREIGN[level].find((word) => match.words.startsWith(word));
      const key = `${paragraphOf(match).slice(0, 20)}/${match.start}`;
      if (foreign === undefined || seen.has(key) || meansOthers(match)) continue;
      seen.add(key);
      const right = match.words.replace(foreign, own);
      report.found('otherLevel', {
        ...placeOf(match),
        stated: match.words,
        expected: right,
        data: { department: department ?? '', own, words: match.words, right },
        key,
      });
    }
  },
});

function levelOf(department: string): Level | undefined {
  return REGIONS.find(([region]) => region.test(department))?.[1];
}

function meansOthers(match: TextMatch): boolean {
  const text = paragraphOf(match);
  return BEFORE_OTHERS.test(text.slice(0, match.start)) || AFTER_OTHERS.test(text.slice(match.end));
}
