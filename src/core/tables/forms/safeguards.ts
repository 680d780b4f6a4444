import { defineText } from '../define-table';

export const safeguards = defineText({ key: 'safeguards', name: '工作保障措施', position: 190 });
