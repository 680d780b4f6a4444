import { BASIC_PURPOSE } from '../../indicators';
import { labelKey } from '../../workbook';
import { defineRule } from '../define-rule';

/** P16. Source: 2023 disclosure: 人员经费 (project 8) and 运行经费 (7) as the purpose of a project; 2024 book: 办公经费支出 (7, 8). */
export const projectPurpose = defineRule({
  id: 'project-purpose',
  code: 'P16',
  severity: 'warning',
  title: '项目的资金用途不是基本支出',
  messages: {
    basic: {
      text: '项目“{project}”的资金用途是“{stated}”，属于基本支出。',
      advice: '请把这笔钱列入基本支出；确属项目的，请写明专门用在什么事情上。',
    },
  },
  reasons: { noPurpose: '绩效目标表没有填写资金用途' },
  nothing: { notApplicable: 'noPurpose' },
  checkSheet({ name, purpose }, report) {
    const stated = report.readable(purpose, '资金用途');
    if (stated === undefined) return;
    const key = labelKey(stated.value).replace(/[。.;；]+$/, '');
    report.expect(!BASIC_PURPOSE.test(key), 'basic', {
      at: name === undefined ? stated : [stated, name],
      stated: stated.value.trim(),
    });
  },
});
