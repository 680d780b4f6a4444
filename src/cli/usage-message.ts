import type { CommanderError } from 'commander';

/** Wrong usage in the user's language. */
export function usageMessage(error: CommanderError): string {
  const subject = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const says: Readonly<Record<string, string>> = {
    'commander.unknownOption': `不认识的选项 ${subject}`,
    'commander.unknownCommand': `不认识的命令 ${subject}`,
    'commander.missingArgument': '没有指定工作簿文件',
    'commander.optionMissingArgument': `选项 ${subject} 后面缺少内容`,
    'commander.excessArguments': '参数太多：这个命令只能指定一个文件',
    'commander.invalidArgument': error.message.includes('--year')
      ? '--year 后面应为四位年度，如 2023'
      : '--format 后面只能是 text 或 json',
    'commander.help': '请指定命令：check、narrate 或 tables',
  };
  return `${says[error.code] ?? error.message}。用 --help 查看用法。`;
}
