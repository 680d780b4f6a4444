import type { FormerName } from './classification';

/** The catalogue's other names and codes have been official at least since then; of earlier years it says nothing. */
export const CATALOGUE_SINCE = 2020;

/**
 * Names that were official in earlier years. Source: 财政部《政府收支分类科目》of 2018, 2019 and 2020: the ministries of 2018 gave their
 * classes new names from 2019 on, 养老支出 and 工业信息 came with 2020.
 */
export const FORMER_NAMES: readonly FormerName[] = [
  { kind: 'functional', code: '207', name: '文化体育与传媒支出', until: 2018 },
  { kind: 'functional', code: '20805', name: '行政事业单位离退休', until: 2019 },
  { kind: 'functional', code: '2080599', name: '其他行政事业单位离退休支出', until: 2019 },
  { kind: 'functional', code: '210', name: '医疗卫生与计划生育支出', until: 2018 },
  { kind: 'functional', code: '215', name: '资源勘探信息等支出', until: 2019 },
  { kind: 'functional', code: '220', name: '国土海洋气象等支出', until: 2018 },
];

/**
 * Economic 类 of which the catalogue holds every 款: no other is official since the classification of 2018. Source: 财政部《支出经济分类
 * 科目改革方案》 (财预〔2017〕98号).
 */
export const CLOSED_CLASSES: readonly string[] = ['302', '303', '310'];
export const CLOSED_SINCE = 2018;
