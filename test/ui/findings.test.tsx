/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, screen, within } from '@testing-library/react';
import { groupOf } from '../../src/core/findings';
import { findingsOf } from '../../src/core/report';
import { reviewWorkbook } from '../../src/core/run';
import { withCell, sample2023 } from './sample-workbook';
import { button, lineWith, listLines, showCheckedPane, type ShownPane } from './show-pane';
import { goldenCount, goldenVerdict } from '../support/golden-verdict';

const SAMPLE = sample2023();
const ASSETS = '固定资产占用情况表';
const findings = findingsOf(reviewWorkbook(SAMPLE));

afterEach(cleanup);

describe('the findings of the 2023 sample', () => {
  let pane: ShownPane;
  beforeEach(async () => {
    pane = await showCheckedPane(SAMPLE);
  });

  it('are counted in the verdict line, by severity', () => {
    expect(screen.getByText(goldenVerdict())).toBeTruthy();
    const figures = within(screen.getByRole('group', { name: '核对结果' })).getAllByRole('button');
    expect(figures.map(({ textContent }) => textContent)).toEqual([
      `${goldenCount('error')} 错误`,
      `${goldenCount('warning')} 警告`,
      `${goldenCount('hint')} 提示`,
      '0 未能核对',
    ]);
  });

  it('open with a click: the cell is selected and the details say everything', async () => {
    const line = lineWith('A13');
    await pane.user.click(within(line).getByRole('button', { name: /^错误 ?A13/ }));
    expect(pane.host.log).toContain(`goTo ${ASSETS}!C4`);
    const terms = within(line)
      .getAllByRole('term')
      .map(({ textContent }) => textContent);
    expect(terms).toEqual(['填写', '应为', '相差', '怎么改', '依据', '相关单元格']);
    const finding = findings.find(({ code }) => code === 'A13');
    const [stated, expected, difference, advice, why] = within(line)
      .getAllByRole('definition')
      .map(({ textContent }) => textContent);
    expect([stated, expected, difference]).toEqual(['28.55万元', '13.15万元', '15.40万元']);
    expect(advice).toBe(finding?.advice);
    expect(why).toContain('A13 固定资产占用情况表：');
    await pane.user.click(within(line).getByRole('button', { name: `转到 ${ASSETS}!C5` }));
    expect(pane.host.log.at(-1)).toBe(`goTo ${ASSETS}!C5`);
    expect(pane.host.writes).toEqual([]);
  });

  it('on text quote the sentence with the words marked', async () => {
    const [finding] = findings.filter(({ fragment }) => fragment !== undefined);
    const words = finding?.message ?? '';
    await pane.user.click(within(lineWith(words)).getAllByRole('button')[0] ?? button(''));
    const mark = lineWith(words).querySelector('mark');
    expect(mark?.textContent.length).toBe((finding?.fragment?.end ?? 0) - (finding?.fragment?.start ?? 0));
  });

  it('are narrowed by severity and by words, and shown again', async () => {
    const errors = button(`${goldenCount('error')} 错误，按下后只看错误`);
    await pane.user.click(errors);
    expect(errors.getAttribute('aria-pressed')).toBe('true');
    expect(listLines().filter((line) => /警告|提示/.test(line))).toEqual([]);
    await pane.user.type(screen.getByRole('searchbox', { name: '搜索问题、单元格或规则编号' }), 'a13');
    expect(listLines()).toHaveLength(2);
    await pane.user.type(screen.getByRole('searchbox'), 'x');
    expect(screen.getByText('没有符合条件的问题')).toBeTruthy();
    await pane.user.click(button('显示全部问题'));
    expect(listLines()).toHaveLength(findings.length + new Set(findings.map(groupOf)).size);
    expect(errors.getAttribute('aria-pressed')).toBe('false');
  });

  it('of the selected cell stand first, opened, until another cell is selected', () => {
    act(() => {
      pane.host.select({ sheet: ASSETS, row: 3, column: 2 });
    });
    expect(listLines()[0]).toBe(`所选单元格 ${ASSETS}!C41个`);
    expect(listLines()[1]).toContain('15.40万元');
    act(() => {
      pane.host.select({ sheet: ASSETS, row: 0, column: 5 });
    });
    expect(listLines()[0]).not.toContain('所选单元格');
    expect(screen.queryAllByRole('term')).toEqual([]);
  });

  it('open at the selected cell again after another one was opened in the pane', async () => {
    const at = { sheet: ASSETS, row: 3, column: 2 };
    act(() => {
      pane.host.select(at);
    });
    await pane.user.click(within(lineWith('A14')).getByRole('button', { name: /^警告 ?A14/ }));
    expect(within(lineWith('A13')).queryAllByRole('term')).toEqual([]);
    act(() => {
      pane.host.select({ ...at });
    });
    expect(within(lineWith('A13')).getAllByRole('term').length).toBeGreaterThan(0);
  });

  it('go out when they are corrected in the workbook', () => {
    act(() => {
      pane.host.change(withCell(SAMPLE, ASSETS, 'C4', 13.15));
    });
    expect(listLines().some((line) => line.includes('A13'))).toBe(false);
    expect(screen.getByText(goldenVerdict(['A13']))).toBeTruthy();
  });

  it('are walked through with the arrow keys and folded away by sheet', async () => {
    const first = button('收支预算总表2个');
    act(() => {
      first.focus();
    });
    await pane.user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('Y02');
    await pane.user.keyboard('{ArrowUp}{ArrowUp}{Enter}');
    expect(first.getAttribute('aria-expanded')).toBe('false');
    expect(listLines().some((line) => line.includes('Y02'))).toBe(false);
  });

  it('are copied as text and saved as a sheet', async () => {
    await pane.user.click(button('复制清单'));
    const copied = await navigator.clipboard.readText();
    expect(copied.split('\n')).toContain('工作表 收支预算总表，2个问题');
    expect(copied).toContain('错误 A13 固定资产占用情况表!C4 ');
    expect(copied).toContain('填写：28.55万元  应为：13.15万元  相差：15.40万元');
    expect((await screen.findAllByText('已复制')).map(({ tagName }) => tagName)).toEqual(['BUTTON', 'DIV']);
    await pane.user.click(button('保存清单'));
    expect(pane.host.sheets.map(({ name }) => name)).toEqual(['审核结果']);
    expect(screen.getByText('问题清单已保存为工作表“审核结果”。')).toBeTruthy();
  });
});
