import { z } from 'zod';

/** The workbooks of `samples/` without their ending, as an address may name them. */
export const sampleName = z.enum(['huailai-2023', 'huailai-2024', 'shanghai-style-2030']);

export type SampleName = z.infer<typeof sampleName>;

/** How the list calls them. */
export const SAMPLE_TITLES: Readonly<Record<SampleName, string>> = {
  'huailai-2023': '怀来县医保局 2023',
  'huailai-2024': '怀来县医保局 2024',
  'shanghai-style-2030': '上海式样 2030（虚构）',
};
