import type { Severity } from '../../core/findings';
import { zhList } from './lists';

/** Words that all of the pane uses. */
export const zh = {
  language: 'zh-CN',
  productName: '预算公开助手',
  list: zhList,
  labelled: (label: string, text: string) => `${label}：${text}`,
  severity: { error: '错误', warning: '警告', hint: '提示' } satisfies Record<Severity, string>,
  /** The same for a number of them. */
  severities: { error: '错误', warning: '警告', hint: '提示' } satisfies Record<Severity, string>,
  unchecked: '未能核对',
  cancel: '取消',
  cancelling: '正在取消…',
  retry: '重试',
  notLoaded: '这一页没有加载，请检查网络后重新打开窗格。',
  dismiss: '关闭这条消息',
};
