import { defineText } from '../define-table';

export const subGoals = defineText({ key: 'subGoals', name: '分项绩效目标', position: 180 });
