import type { Assertion } from '../assertion';
import { expectSame } from '../outcome';
import { SCRATCH_KEY } from '../scratch';

/** What the workbook keeps of ours, as custom XML. */
export const kept: readonly Assertion[] = [
  {
    name: 'kept-read-back',
    async run({ host }) {
      const json = JSON.stringify({ words: '预算 <&> "公开" 𠮷', number: 1.5 });
      await host.save(SCRATCH_KEY, json);
      expectSame(await host.load(SCRATCH_KEY), json);
    },
  },
  {
    name: 'kept-replaced',
    async run({ host }) {
      await host.save(SCRATCH_KEY, '{"a":1}');
      await host.save(SCRATCH_KEY, '{"a":2}');
      expectSame(await host.load(SCRATCH_KEY), '{"a":2}');
    },
  },
  {
    name: 'kept-nothing',
    async run({ host }) {
      expectSame((await host.load(`${SCRATCH_KEY}-none`)) === undefined, true);
    },
  },
];
