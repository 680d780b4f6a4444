import { defineText } from '../define-table';

export const otherMatters = defineText({ key: 'otherMatters', name: '其他需要说明的事项', position: 210 });
