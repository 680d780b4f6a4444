import { describe, expect, it } from '@jest/globals';
import { sampleWorkbook } from '../../../scripts/golden/goldens';
import { writeNarrative, type Passage } from '../../../src/core/narrative';
import { readWorkbook } from '../../../src/core/run';
import type { CellValue } from '../../../src/core/workbook';
import { withTyped } from '../../support/disturbances';

const SAMPLE = sampleWorkbook('shanghai-style-2030');
const EXPENDITURE = '部门支出总表';
const ECONOMIC = '部门一般公共预算拨款基本支出明细表';

/** The narrative of the sample with some cells typed anew; a sheet that is left out is not there. */
function write(typed: Readonly<Record<string, CellValue>> = {}, leftOut?: string): Passage[] {
  const workbook = withTyped(SAMPLE, typed);
  const sheets = workbook.sheets.filter(({ name }) => name !== leftOut);
  const { reading, facts } = readWorkbook({ ...workbook, sheets });
  return writeNarrative(reading.tables, facts);
}

function section(passages: readonly Passage[], id: string): Passage {
  const found = passages.find((passage) => passage.section === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
}

describe('the narrative from the tables of the second form', () => {
  it('takes the kinds of expenditure from the tables by class and names only tables that are there', () => {
    const { text, missing } = section(write(), '二.2');
    expect(text).toContain('收支预算总表支出栏、支出预算总表、一般公共预算基本支出表按');
    expect(text).toContain('支出预算为2033.61万元，其中基本支出1445.66万元');
    expect(text).toContain('人员经费1280.36万元和日常公用经费165.30万元；项目支出587.95万元');
    expect(text).toContain('主要为一般行政管理事务支出414.15万元，其他科学技术支出173.80万元。');
    expect(missing).toEqual([]);
  });

  it('prints no figure without a source', () => {
    for (const { text, spans } of write()) {
      const bare = text.replace(/〔待填写：[^〕]*〕/g, '').replace(/20\d\d年/g, '');
      expect(bare.match(/\d+(?:\.\d+)?/g) ?? []).toHaveLength(spans.length);
      for (const { cells } of spans) expect(cells.length).toBeGreaterThan(0);
    }
  });

  it('leaves 人员经费 open where the table by economic class is not all of 基本支出', () => {
    const { missing } = section(write({ [`${ECONOMIC}!D40`]: 14_000_000 }), '二.2');
    expect(missing).toEqual(['人员经费的金额', '日常公用经费的金额']);
  });

  it('leaves the projects open where a class has lost its code', () => {
    const lost = {
      [`${EXPENDITURE}!A9`]: null,
      [`${EXPENDITURE}!B9`]: null,
      [`${EXPENDITURE}!C9`]: null,
      [`${EXPENDITURE}!D9`]: '旧科目',
    };
    expect(section(write(lost), '二.2').missing).toEqual(['项目支出的主要用途']);
  });

  it('says that the classes do not add up to 项目支出', () => {
    const { missing } = section(write({ [`${EXPENDITURE}!G9`]: 4_000_000 }), '二.2');
    expect(missing).toEqual(['支出预算总表各科目项目支出合计5738000元，不等于项目支出5879500元，请先核对']);
  });

  it('names the uses of 机关运行经费 that have money, the customary ones where no table lists them', () => {
    expect(section(write(), '三').text).not.toContain('取暖费');
    expect(section(write({ [`${ECONOMIC}!F27`]: null }), '三').text).toContain('差旅费');
    expect(section(write({ [`${ECONOMIC}!F24`]: 0 }), '三').text).not.toContain('差旅费');
    expect(section(write({}, ECONOMIC), '三').text).toContain('办公用房取暖费');
  });
});
