/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { HostError } from '../../src/core/host';
import { sample2023 } from './sample-workbook';
import { button, showCheckedPane, showPane } from './show-pane';

const SAMPLE = sample2023();
const COMMANDS = ['重新检查', '标注', '清除标注', '生成说明'];

afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

function areDisabled(): (string | null)[] {
  return COMMANDS.map((name) => button(name).getAttribute('aria-disabled'));
}

describe('the commands', () => {
  it('mark with comments where wanted, and say what was done', async () => {
    const { host, user } = await showCheckedPane(SAMPLE);
    await user.click(screen.getByRole('checkbox', { name: '标注时加批注' }));
    await user.click(button('标注'));
    expect(host.remarks.length).toBeGreaterThan(0);
    expect(screen.getByText(/^已标注\d+个单元格，加了\d+条批注。数字改对后颜色自己消失/)).toBeTruthy();
    await user.click(button('清除标注'));
    expect(host.highlights).toEqual([]);
    await user.click(button('生成说明'));
    expect(screen.getByText(/^已生成工作表“预算公开情况说明”，还有\d+处待填写。/)).toBeTruthy();
    await user.click(button('关闭这条消息'));
    expect(screen.queryByText(/已生成工作表/)).toBeNull();
  });

  it('say what happened and what to do where one fails, and try it again', async () => {
    const { host, user } = await showCheckedPane(SAMPLE);
    host.failNext('mark', new HostError('AccessDenied', '工作表受保护。', '请先撤销保护。'));
    await user.click(button('标注'));
    expect(screen.getByText('没能标注')).toBeTruthy();
    expect(screen.getByText(/工作表受保护。请先撤销保护。/)).toBeTruthy();
    await user.click(button('重试'));
    expect(screen.queryByText('没能标注')).toBeNull();
    expect(host.highlights.length).toBeGreaterThan(0);
  });

  it('give the words of a bug to whoever it is reported to', async () => {
    const { host, user } = await showCheckedPane(SAMPLE);
    host.failNext('read', new TypeError('x is undefined'));
    await user.click(button('重新检查'));
    expect(screen.getByText(/程序出错，您原有的内容没有改动。/)).toBeTruthy();
    expect(screen.getByText('错误详情').parentElement?.textContent).toContain('TypeError: x is undefined');
  });

  it('switch live checking off and on', async () => {
    const { session, user } = await showCheckedPane(SAMPLE);
    const live = screen.getByRole('switch', { name: '实时检查' });
    await user.click(live);
    expect(session.getState().live).toBe(false);
    await user.click(live);
    expect(session.getState().live).toBe(true);
    expect(screen.getByText(/^核对时间 \d\d:\d\d:\d\d$/)).toBeTruthy();
  });
});

describe('while something is being done', () => {
  it('no command can be given, and after half a second it is shown and can be cancelled', async () => {
    const { host } = await showCheckedPane(SAMPLE);
    jest.useFakeTimers();
    const release = host.hold('read');
    fireEvent.click(button('重新检查'));
    expect(areDisabled()).toEqual(['true', 'true', 'true', 'true']);
    fireEvent.click(button('标注'));
    act(() => {
      jest.advanceTimersByTime(499);
    });
    expect(screen.queryByRole('progressbar')).toBeNull();
    act(() => {
      jest.advanceTimersByTime(1);
      host.options.onProgress?.(0.4);
    });
    const bar = screen.getByRole('progressbar', { name: '正在读取工作簿…' });
    expect(bar.getAttribute('aria-valuenow')).toBe('0.4');
    fireEvent.click(button('取消'));
    await act(async () => {
      release();
      await jest.advanceTimersByTimeAsync(0);
    });
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByText('已取消，您的工作表没有改动。')).toBeTruthy();
    expect(areDisabled()).not.toContain('true');
    expect(host.writes).toEqual([]);
  });

  it('what is over sooner is not shown', async () => {
    const { session } = await showCheckedPane(SAMPLE);
    jest.useFakeTimers();
    await act(() => session.perform({ kind: 'recheck' }));
    act(() => {
      jest.advanceTimersByTime(2000);
    });
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('a first reading is shown at once, because there is nothing else to see', async () => {
    const { host, session } = showPane(SAMPLE);
    const release = host.hold('read');
    let start = Promise.resolve();
    await act(async () => {
      start = session.perform({ kind: 'start' });
      await Promise.resolve();
    });
    expect(screen.getByRole('progressbar', { name: '正在读取工作簿…' })).toBeTruthy();
    await act(async () => {
      release();
      await start;
    });
    expect(within(screen.getByRole('tablist')).getAllByRole('tab')).toHaveLength(5);
  });
});
