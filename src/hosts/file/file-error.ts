import { HostError } from '../../core/host';

/** Why a file cannot be used, as a host says it: the messages of files end with what to do. */
export function fileError({ code, message }: { readonly code: string; readonly message: string }): HostError {
  const end = message.indexOf('。');
  return end < 0
    ? new HostError(code, message, '请换一个文件后再试。')
    : new HostError(code, message.slice(0, end + 1), message.slice(end + 1));
}
