import type { LayoutFile } from '../schema';

/** What Jiangsu prints beside the tables of other regions: 会议费 and 培训费, side by side in the header. */
export const jiangsu: LayoutFile = {
  version: 1,
  name: '江苏',
  tables: {
    meetingTrainingTable: {
      titles: ['会议费、培训费*表', '会议费培训费*表', '会议费和培训费*表'],
      orientation: 'across',
      columns: {
        heading: ['会议费和培训费', '会议费、培训费', '本年预算数'],
        total: ['合计', '总计', '共计'],
        meeting: ['会议费'],
        training: ['培训费'],
      },
      items: {
        total: ['合计', '总计', '共计'],
        current: ['本年', '本年预算数', '本年预算'],
        prior: ['上年', '上年预算数', '上年预算'],
      },
    },
  },
};
