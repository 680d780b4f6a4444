import { defineText } from '../define-table';

export const glossary = defineText({ key: 'glossary', name: '名词解释', position: 200 });
