import { defineText } from '../define-table';

export const duties = defineText({ key: 'duties', name: '部门职责', position: 160 });
