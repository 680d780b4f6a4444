import { writeFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import { writeNarrative } from '../core/narrative';
import {
  jsonNarrative,
  jsonReview,
  jsonSheets,
  unusableOf,
  UNUSABLE_TEXT,
  type JsonCheck,
  type JsonError,
} from '../core/report';
import { readWorkbook, reviewWorkbook } from '../core/run';
import { tableRecords, type BureauFile } from '../core/tables';
import { loadBureauFiles } from './bureau-settings';
import {
  CLEAN,
  colorsFor,
  exitCodeOf,
  json,
  loadPrior,
  loadTexts,
  priorRefusal,
  reviewOptions,
  unusable,
  UNUSABLE,
  type Options,
  type Result,
} from './command';
import { userPath } from './input-file';
import { loadWorkbook } from './load-workbook';
import { errorText, narrativeText, reviewText, tablesText, unusableText } from './text-report';
import { tie } from './tie';
import { usageMessage } from './usage-message';

/** Runs the command line. @returns the exit code */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode = CLEAN;
  const finish = (result: Result, options: Options): void => {
    for (const remark of result.remarks ?? []) console.error(remark);
    if (result.output === '') process.stdout.write(result.said ?? '');
    exitCode = Math.max(result.exitCode, result.output === '' ? CLEAN : deliver(result.output, options));
  };
  const program = new Command('bda')
    .description('核对部门预算公开工作簿，并由表格生成公开说明')
    .helpOption('-h, --help', '显示用法')
    .helpCommand('help [command]', '显示某个命令的用法')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  withOptions(
    program
      .command('check')
      .description('核对一个或多个工作簿')
      .argument('<文件...>', '.xlsx 工作簿')
      .option('--prior <文件>', '上年的工作簿，用来核对上年数、对照项目（只能核对一个工作簿时用）')
      .option('--text <文件>', TEXT_OPTION, collect),
  ).action((files: string[], options: Options) => {
    finish(
      withBureau(options, (bureau) => check(files, options, bureau)),
      options,
    );
  });
  withOptions(
    program
      .command('tie')
      .description('逐个数字核对文字和表')
      .argument('<文件>', '.xlsx 工作簿')
      .option('--prior <文件>', '上年的工作簿，用来核对上年数')
      .option('--text <文件>', TEXT_OPTION, collect),
  ).action((file: string, options: Options) => {
    finish(
      withBureau(options, (bureau) => tie(file, options, bureau)),
      options,
    );
  });
  withOptions(
    program.command('narrate').description('由表格生成公开说明').argument('<文件>', '.xlsx 工作簿'),
  ).action((file: string, options: Options) => {
    finish(
      withBureau(options, (bureau) => narrate(file, options, bureau)),
      options,
    );
  });
  withOptions(
    program.command('tables').description('列出认出的表和读到的内容').argument('<文件>', '.xlsx 工作簿'),
  ).action((file: string, options: Options) => {
    finish(
      withBureau(options, (bureau) => tables(file, options, bureau)),
      options,
    );
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return CLEAN;
    console.error(usageMessage(error));
    return UNUSABLE;
  }
  return exitCode;
}

const TEXT_OPTION = '用这份文字（.docx 或 .txt）代替工作簿里的文字，可以写多次';

function withOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <格式>', '输出格式').choices(['text', 'json']).default('text', 'text'))
    .option('--out <文件>', '把结果写入文件')
    .option('--year <年度>', '预算年度（工作簿上没有写明时）', parseYear)
    .option('--layout <文件>', '本地区的表式文件（JSON），可以写多次', collect, [])
    .option('--bindings <文件>', '窗格里导出的表格指定（JSON），可以写多次', collect, [])
    .helpOption('-h, --help', '显示用法');
}

function collect(path: string, before: readonly string[] = []): readonly string[] {
  return [...before, path];
}

/** Does what needs the files the user named with the command; nothing is done where one of them cannot be used. */
function withBureau({ layout, bindings }: Options, work: (bureau: BureauFile) => Result): Result {
  const loaded = loadBureauFiles([...layout, ...bindings]);
  return loaded.ok ? work(loaded.file) : { output: '', exitCode: UNUSABLE, remarks: loaded.lines };
}

function parseYear(text: string): number {
  if (!/^20\d{2}$/.test(text)) throw new InvalidArgumentError('年度应为四位数字，如 2023');
  return Number(text);
}

function check(files: readonly string[], options: Options, bureau: BureauFile): Result {
  const last = loadPrior(files, options);
  if ('refused' in last) return last.refused;
  const given = loadTexts(options);
  if ('refused' in given) return given.refused;
  const unread: string[] = [];
  const reviewed = files.map((path) => {
    const loaded = loadWorkbook(path);
    if (!loaded.ok) return { path, error: loaded.error };
    const { review, remarks } = reviewOptions(path, loaded, options, bureau);
    unread.push(...remarks);
    return { path, review: reviewWorkbook(loaded.workbook, { ...review, ...last, ...given }) };
  });
  for (const file of reviewed) {
    const refused = 'error' in file ? undefined : priorRefusal(file.review, options);
    if (refused !== undefined) return refused;
  }
  const codes = reviewed.map((file) => ('error' in file ? UNUSABLE : exitCodeOf(file.review)));
  const exitCode = Math.max(CLEAN, ...codes);
  if (options.format === 'json') {
    const result: JsonCheck = {
      version: 1,
      files: reviewed.map((file): JsonError | ReturnType<typeof jsonReview> =>
        'error' in file
          ? { path: file.path, error: file.error }
          : jsonReview(file.path, file.review, options.prior),
      ),
    };
    return { output: json(result), exitCode, remarks: [...unread, ...errorRemarks(reviewed)] };
  }
  const colors = colorsFor(options);
  const texts = reviewed.flatMap((file) =>
    'error' in file ? [] : [reviewText(file.path, file.review, colors)],
  );
  return {
    output: texts.length === 0 ? '' : `${texts.join('\n\n')}\n`,
    exitCode,
    remarks: [...unread, ...errorRemarks(reviewed)],
  };
}

function narrate(path: string, options: Options, bureau: BureauFile): Result {
  const loaded = loadWorkbook(path);
  if (!loaded.ok) return unusable(path, loaded.error, options);
  const { review, remarks } = reviewOptions(path, loaded, options, bureau);
  const { reading, facts } = readWorkbook(loaded.workbook, review);
  const why = unusableOf(reading.sheets);
  if (why !== undefined) {
    const { message, advice } = UNUSABLE_TEXT[why];
    const said = {
      version: 1,
      path,
      verdict: why,
      error: { code: why, message: `${message}。${advice}` },
    };
    return {
      output: '',
      ...(options.format === 'json' ? { said: json({ ...said, sheets: jsonSheets(reading.sheets) }) } : {}),
      exitCode: UNUSABLE,
      remarks: [...remarks, unusableText(path, why, pc.createColors(pc.isColorSupported))],
    };
  }
  const passages = writeNarrative(reading.tables, facts);
  const output =
    options.format === 'json'
      ? json(jsonNarrative(passages, facts.department, facts.year?.value))
      : `${narrativeText(passages, colorsFor(options))}\n`;
  return { output, exitCode: CLEAN, remarks };
}

function tables(path: string, options: Options, bureau: BureauFile): Result {
  const loaded = loadWorkbook(path);
  if (!loaded.ok) return unusable(path, loaded.error, options);
  const { review: stated, remarks } = reviewOptions(path, loaded, options, bureau);
  const review = reviewWorkbook(loaded.workbook, { ...stated, rules: [] });
  if (options.format !== 'json')
    return { output: `${tablesText(path, review, colorsFor(options))}\n`, exitCode: CLEAN, remarks };
  const { reading } = readWorkbook(loaded.workbook, stated);
  const { department, year } = jsonReview(path, review);
  return {
    output: json({
      version: 1,
      path,
      department,
      year,
      verdict: unusableOf(review.sheets) ?? null,
      tables: review.tables,
      sheets: jsonSheets(review.sheets),
      records: tableRecords(reading.tables),
    }),
    exitCode: CLEAN,
    remarks,
  };
}

function errorRemarks(
  files: readonly ({ readonly path: string } & Partial<Pick<JsonError, 'error'>>)[],
): string[] {
  const colors = pc.createColors(pc.isColorSupported);
  return files.flatMap(({ path, error }) => (error === undefined ? [] : [errorText(path, error, colors)]));
}

/** Writes the result to stdout or to the file asked for. */
function deliver(output: string, { out }: Options): number {
  if (out === undefined) {
    process.stdout.write(output);
    return CLEAN;
  }
  try {
    writeFileSync(userPath(out), output);
  } catch {
    console.error(`无法写入 ${out}：请确认文件夹存在、有写入权限，且文件没有被其他程序打开。`);
    return UNUSABLE;
  }
  console.error(`结果已写入 ${out}`);
  return CLEAN;
}
