import type { SimulatedHost } from '../hosts/simulator';

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(bytes < 100 * 1024 ? 1 : 0);

/** What has travelled between the add-in and Excel since the workbook was opened, in one line. */
export function meterText({ counters, latency, log }: SimulatedHost): string {
  const { syncs, requests, requestBytes, responseBytes } = counters;
  return [
    `同步 ${syncs} 次`,
    `请求 ${requests} 次`,
    `发出 ${kilobytes(requestBytes)} KB`,
    `收到 ${kilobytes(responseBytes)} KB`,
    `写入 ${log.writes.length} 项`,
    `往返 ${latency} 毫秒`,
  ].join(' · ');
}

/** Keeps an element at what the meter says; the simulator does not call back, so it is asked. */
export function showMeter(element: HTMLElement, host: () => SimulatedHost | undefined): void {
  setInterval(() => {
    const current = host();
    const text = current === undefined ? '' : meterText(current);
    if (element.textContent !== text) element.textContent = text;
  }, 200);
}
