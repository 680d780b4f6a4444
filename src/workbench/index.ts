import '../ui/no-eval';
import { z } from 'zod';
import { createGrid } from './grid';
import { showMeter } from './meter';
import { SAMPLE_TITLES, sampleName } from './sample-names';
import { Workbench } from './workbench';
import './globals';
import './page.css';

/** An element of the page by its id; the page and this script belong together. */
function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${type.name} “${id}”`);
  return found;
}

/** What the address of the page may say, for tests and for links: `?sample=huailai-2024&level=1.17&latency=20&language=en-US`. */
const addressSchema = z.object({
  sample: sampleName.catch('huailai-2023'),
  level: z.enum(['1.14', '1.17', '1.20']).catch('1.14'),
  latency: z.coerce.number().int().min(0).max(5000).catch(0),
  language: z.enum(['zh-CN', 'en-US']).catch('zh-CN'),
});
const address = addressSchema.parse(Object.fromEntries(new URLSearchParams(location.search)));

const pane = element('pane', HTMLIFrameElement);
const message = element('message', HTMLParagraphElement);
const fileName = element('file-name', HTMLSpanElement);
const sample = element('sample', HTMLSelectElement);
const level = element('level', HTMLSelectElement);
const latency = element('latency', HTMLSelectElement);
const language = element('language', HTMLSelectElement);
const picker = element('file', HTMLInputElement);

const grid = createGrid(element('grid', HTMLDivElement));
const workbench = new Workbench(
  grid,
  { level: address.level, locale: address.language, latency: address.latency },
  (host) => {
    window.simulatedExcel = host;
    // Setting the same address again loads the page again.
    pane.src = 'pane/taskpane.html';
  },
  // There is one window here: the new workbook takes the place of the old one, once the pane has had its answer.
  (bytes) => {
    setTimeout(() => {
      if (mayLeave()) open('样例.xlsx', bytes);
    });
  },
);
window.grid = grid;
for (const name of sampleName.options) sample.add(new Option(SAMPLE_TITLES[name], name));
level.value = address.level;
language.value = address.language;
if (![...latency.options].some(({ value }) => value === String(address.latency))) {
  latency.add(new Option(`${address.latency} 毫秒`, String(address.latency)));
}
latency.value = String(address.latency);
showMeter(element('meter', HTMLOutputElement), () => workbench.host);

function say(text: string): void {
  message.textContent = text;
}

/** @returns false where the user wants to keep what is not saved */
function mayLeave(): boolean {
  return !workbench.isChanged || window.confirm('当前工作簿有改动还没有保存，确定不要了吗？');
}

function open(name: string, bytes: Uint8Array): void {
  const trouble = workbench.open(name, bytes);
  say(trouble ?? '');
  fileName.textContent = workbench.fileName ?? '';
}

async function openSample(name: string): Promise<void> {
  const response = await fetch(`samples/${name}.xlsx`);
  if (!response.ok) {
    say(`没有打开样例“${name}”：服务器回答 ${response.status}。请重新运行 npm start。`);
    return;
  }
  open(`${name}.xlsx`, new Uint8Array(await response.arrayBuffer()));
  sample.value = name;
}

function save(): void {
  const saved = workbench.save();
  if (saved === undefined) return;
  if (!saved.ok) {
    say(saved.message);
    return;
  }
  say(saved.notes.length === 0 ? '' : `已保存，但文件里没有：${saved.notes.join('、')}。`);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(saved.bytes)]));
  link.download = workbench.fileName ?? '工作簿.xlsx';
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** Runs what a click began; what goes wrong is said on the page. */
function attempt(work: () => void | Promise<void>): void {
  Promise.resolve()
    .then(work)
    .catch((error: unknown) => {
      say(`没有做成：${error instanceof Error ? error.message : String(error)}`);
    });
}

let shownSample = '';
sample.addEventListener('change', () => {
  if (sample.value === '' || !mayLeave()) sample.value = shownSample;
  else attempt(() => openSample(sample.value).then(() => void (shownSample = sample.value)));
});
element('open', HTMLButtonElement).addEventListener('click', () => {
  if (mayLeave()) picker.click();
});
picker.addEventListener('change', () => {
  const [file] = picker.files ?? [];
  // The same file can be chosen again.
  picker.value = '';
  if (file === undefined) return;
  attempt(async () => {
    open(file.name, new Uint8Array(await file.arrayBuffer()));
    sample.value = shownSample = '';
  });
});
element('save', HTMLButtonElement).addEventListener('click', () => {
  attempt(save);
});
level.addEventListener('change', () => {
  workbench.change({ level: addressSchema.shape.level.parse(level.value) });
});
language.addEventListener('change', () => {
  workbench.change({ locale: language.value });
});
latency.addEventListener('change', () => {
  workbench.setLatency(Number(latency.value));
});

attempt(() => openSample(address.sample).then(() => void (shownSample = address.sample)));
