/** A document number in a project's name: `冀财社[2022]218号`. */
export interface DocumentNumber {
  /** The abbreviated body that issued it: `冀财社`. */
  readonly issuer: string;
  readonly year: number;
  /** As compared, whatever brackets enclose the year: `冀财社[2022]218号`. */
  readonly key: string;
}

const NUMBER = /([\u4e00-\u9fa5]{2,8})\s*[[【〔〖(]\s*(20\d{2})\s*年?\s*[\]】〕〗)]\s*第?\s*0*(\d+)\s*号/g;
/** Words that end a clause in front of a number that follows without a bracket: `…的通知冀财社[2022]218号`. */
const CLAUSE_END = /^.*(?:通知|资金|关于|下达|按照|根据|文件|经费|补助|项目|的)(?=.{2})/;

/** The document numbers in a name, in the order they stand there. */
export function documentNumbers(name: string): DocumentNumber[] {
  return [...name.normalize('NFKC').matchAll(NUMBER)].map(([, words = '', year = '', serial = '']) => {
    const issuer = words.replace(CLAUSE_END, '');
    return { issuer, year: Number(year), key: `${issuer}[${year}]${serial}号` };
  });
}

/** A name in compatibility form without its document numbers; the brackets around them stay. */
export function withoutDocumentNumbers(name: string): string {
  return name.normalize('NFKC').replace(NUMBER, (match, words: string) => {
    const issuer = words.replace(CLAUSE_END, '');
    return match.slice(0, words.length - issuer.length);
  });
}
