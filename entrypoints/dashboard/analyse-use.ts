import type { UseAnswer, UseProgress } from '../../components/dashboard/use/use-answer.ts';
import { fold } from '../../lib/domain/angles/ranking/grams.ts';
import { textIn } from '../../lib/domain/narrative/text-in.ts';
import type { ExportContent, ExportProgress } from '../../lib/domain/network-export/report.ts';
import { narrativeThemes } from '../../lib/domain/present-use/narrative-themes.ts';
import { presentUse } from '../../lib/domain/present-use/present-use.ts';
import { createTitleReader } from '../../lib/domain/present-use/title.ts';
import { blobSource } from '../../lib/imports/byte-source.ts';
import { readExport } from '../../lib/imports/linkedin-export/read-export.ts';
import { openBrought } from '../../lib/imports/open-brought.ts';
import { Refusal } from '../../lib/imports/refusal.ts';
import { functionWords as de } from '../../lib/languages/de/function-words.ts';
import { functionWords as en } from '../../lib/languages/en/function-words.ts';
import { TITLE_WORDS } from '../../lib/languages/titles.ts';
import { call } from '../../lib/messages/call.ts';

/** Longest time without giving the page its thread back, in milliseconds. */
const SLICE = 12;

/** Reads an export in this page, in slices, and works out what it shows. Rows never leave the page. */
export async function analyseUse(
  file: File,
  listener: (progress: UseProgress) => void,
  stop: AbortSignal,
): Promise<UseAnswer> {
  try {
    const files = await openBrought({ name: file.name, source: blobSource(file) }, stop);
    const show = (progress: ExportProgress) => listener(progressOf(progress));
    return await answerOf(await inSlices(readExport(files, { contacts: false }, stop), show));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, why: `brought.no.${error.code}`, file: error.file };
  }
}

/** Goes through slices, and gives the page its thread back in between. */
async function inSlices<Step, Result>(
  slices: AsyncGenerator<Step, Result> | Generator<Step, Result>,
  show: (step: Step) => void,
): Promise<Result> {
  let pausedAt = performance.now();
  for (;;) {
    const next = await slices.next();
    if (next.done) return next.value;
    if (performance.now() - pausedAt < SLICE) continue;
    show(next.value);
    await new Promise((resume) => setTimeout(resume));
    pausedAt = performance.now();
  }
}

const progressOf = ({ path, done, total }: ExportProgress): UseProgress => ({
  file: path.slice(path.lastIndexOf('/') + 1),
  part: total === 0 ? 0 : done / total,
});

async function answerOf({ rows, ...content }: ExportContent): Promise<UseAnswer> {
  const [{ current }, settings] = await Promise.all([call('loadNarrative', {}), call('loadSettings', {})]);
  const side = settings.language === 'en' ? 'en' : 'de';
  const stopWords = new Set([...de, ...en].map(fold));
  const today = new Date().toISOString().slice(0, 10);
  const narrative = current ? narrativeThemes(current.narrative, stopWords, today) : null;
  const tools = { titles: createTitleReader(TITLE_WORDS), narrative };
  const use = await inSlices(presentUse(rows, tools), () => {});
  const themes = current?.narrative.themes.map(({ id, title }) => [id, textIn(title, side)] as const) ?? [];
  return { ok: true, content, use, themes: Object.fromEntries(themes) };
}
