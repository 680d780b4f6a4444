/** The 支出功能分类（项） of a project, in the words of the document, which prints no codes. */
export interface FunctionalItem {
  readonly projectCode: string;
  readonly words: string;
  /** Where the words stand, with the sum that shows which projects they are said of. */
  readonly source: string;
}

/** In the order of the performance forms. */
export const functionalItems: readonly FunctionalItem[] = [
  {
    projectCode: '13073023P00005510001B',
    words: '城乡医疗救助',
    source: '2023年公开说明 二.2 730.00 = 450.00 + 280.00',
  },
  {
    projectCode: '13073023P000056100011',
    words: '城乡医疗救助',
    source: '2023年公开说明 二.2 730.00 = 450.00 + 280.00',
  },
  {
    projectCode: '13073023P00021110002T',
    words: '行政运行',
    source: '2023年公开说明 二.2 8 = 8.00',
  },
  {
    projectCode: '13073022P00791810001Q',
    words: '居民医保代办员补助',
    source: '2023年公开说明 二.2 10.00 = 6.00 + 4.00',
  },
  {
    projectCode: '13073023P00005410001M',
    words: '财政对城乡居民基本医疗保险基金的补助',
    source: '2023年公开说明 二.2 5000.00 = 5000.00',
  },
  {
    projectCode: '13073023P000166100010',
    words: '财政对职工基本医疗保险基金的补助',
    source: '2023年公开说明 二.2 1000.00 = 1000.00',
  },
  {
    projectCode: '13073023P00016410001L',
    words: '医疗保障管理事务事业运行',
    source: '2023年公开说明 二.2 35.00 = 15.00 + 20.00',
  },
  {
    projectCode: '13073023P00016510001A',
    words: '医疗保障管理事务事业运行',
    source: '2023年公开说明 二.2 35.00 = 15.00 + 20.00',
  },
  {
    projectCode: '13073023P00022310002D',
    words: '居民医保代办员补助',
    source: '2023年公开说明 二.2 10.00 = 6.00 + 4.00',
  },
];
