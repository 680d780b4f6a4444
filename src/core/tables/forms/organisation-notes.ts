import { defineText } from '../define-table';

export const organisationNotes = defineText({
  key: 'organisationNotes',
  name: '机构设置说明',
  position: 220,
});
