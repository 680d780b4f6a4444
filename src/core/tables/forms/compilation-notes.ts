import { defineText } from '../define-table';

export const compilationNotes = defineText({ key: 'compilationNotes', name: '预算编制说明', position: 230 });
