import { defineTexts } from '../define-table';

/** One for each project. */
export const projectNotes = defineTexts({ key: 'projectNotes', name: '项目经费情况说明', position: 240 });
