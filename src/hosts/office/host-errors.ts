import { HostError } from '../../core/host';

/** What a user is told for an error code of Excel: what happened, and what to do. Codes are not localised, messages are. */
const BY_CODE = {
  InvalidOperationInCellEditMode: [
    '正在编辑单元格，Excel 暂时不能读取。',
    '请按回车键结束编辑，会自动重新核对。',
  ],
  AccessDenied: ['工作表或工作簿受保护，无法写入。', '请先撤销保护，或在未受保护的副本上操作。'],
  ItemNotFound: ['要找的工作表已被删除或改名。', '请点“重新检查”。'],
  InvalidSelection: ['当前激活的是另一个工作簿。', '请切回本工作簿后重试。'],
  GeneralException: [
    'Excel 没有完成这次操作，可能当前激活的是另一个工作簿。',
    '请切回本工作簿后重试；仍不行时请关闭并重新打开本窗格。',
  ],
  InactiveWorkbook: ['当前激活的是另一个工作簿。', '请切回本工作簿后重试。'],
  RequestPayloadSizeLimitExceeded: [
    '一次写入的内容太多，Excel 没有接受。',
    '请减少标注的问题，或分几次进行。',
  ],
  ResponsePayloadSizeLimitExceeded: [
    '工作簿太大，Excel 没有返回内容。',
    '请删去多余的工作表或空白区域后重试。',
  ],
  RangeExceedsLimit: ['工作表的已用区域太大。', '请删去远处的多余内容后重试。'],
  UnsupportedSheet: ['这种工作表（如图表工作表）不能这样操作。', '请换到普通工作表。'],
  ApiNotFound: ['这个版本的 Excel 不支持此操作。', '请升级到 Excel 2021 或更高版本。'],
  NotImplemented: ['这个版本的 Excel 不支持此操作。', '请升级到 Excel 2021 或更高版本。'],
  PropertyNotLoaded: ['读取工作簿时出错。', '请点“重新检查”；仍不行时请报告问题。'],
  ConnectionFailure: [
    '与 Excel 的连接中断，这次操作没有完成。',
    '请稍候重试；工作表中显示“生成未完成”的，重新生成即可。',
  ],
  timeout: [
    'Excel 长时间没有响应。',
    '如果正在编辑单元格，请按回车键结束编辑后重试；仍不行时请关闭并重新打开本窗格。',
  ],
} as const satisfies Readonly<Record<string, readonly [message: string, next: string]>>;

const WORDS = new Map<string, readonly [message: string, next: string]>(Object.entries(BY_CODE));

/** All codes that have words of their own. */
export const KNOWN_CODES: readonly string[] = [...WORDS.keys()];

/** Turns whatever a batch threw into a `HostError` with words for the user; one that is already passes through. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  const [message, next] = WORDS.get(code) ?? [
    'Excel 没有完成这次操作。',
    '请重试；仍不行时请关闭并重新打开本窗格。',
  ];
  return new HostError(code, message, next, { cause: error });
}

/** The error code of Office.js, or `unknown`. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'unknown';
}

/** The `HostError` of a situation known by its code. */
export function hostError(code: keyof typeof BY_CODE): HostError {
  const [message, next] = BY_CODE[code];
  return new HostError(code, message, next);
}
