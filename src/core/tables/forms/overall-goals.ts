import { defineText } from '../define-table';

export const overallGoals = defineText({ key: 'overallGoals', name: '总体绩效目标', position: 170 });
