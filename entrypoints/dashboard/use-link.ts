import type { DashboardLink } from '../../components/dashboard/dashboard-link.ts';
import type { UseAnswer, UseProgress } from '../../components/dashboard/use/use-answer.ts';
import { partCounts } from '../../lib/domain/journal-import/parts.ts';
import { textIn } from '../../lib/domain/narrative/text-in.ts';
import type { ExportContent, ExportProgress } from '../../lib/domain/network-export/report.ts';
import type { ExportRows } from '../../lib/domain/network-export/rows.ts';
import { narrativeThemes } from '../../lib/domain/present-use/narrative-themes.ts';
import { type PresentUse, presentUse } from '../../lib/domain/present-use/present-use.ts';
import { createTitleReader } from '../../lib/domain/present-use/title.ts';
import { blobSource } from '../../lib/imports/byte-source.ts';
import { readExport } from '../../lib/imports/linkedin-export/read-export.ts';
import { openBrought } from '../../lib/imports/open-brought.ts';
import { Refusal } from '../../lib/imports/refusal.ts';
import { STOP_WORDS } from '../../lib/languages/stop-words.ts';
import { TITLE_WORDS } from '../../lib/languages/titles.ts';
import { call } from '../../lib/messages/call.ts';
import { inSlices } from './in-slices.ts';
import { takeExport } from './take-export.ts';

type UseLink = Pick<DashboardLink, 'analyseUse' | 'takeExport' | 'undoTake'>;

/** The room's connection. Rows stay in the page; the journal gets of them what the user ticks. */
export function createUseLink(): UseLink {
  let last: Analysed | null = null;
  return {
    async analyseUse(file, listener, stop) {
      const { answer, analysed } = await analyse(file, listener, stop);
      last = analysed;
      return answer;
    },
    async takeExport(parts, listener, stop) {
      if (last === null) throw new Error('no export was read');
      return await takeExport(last.rows, last.use, parts, listener, stop);
    },
    async undoTake(acts) {
      for (const act of acts) await call('undoTake', { act, on: true });
    },
  };
}

interface Analysed {
  rows: ExportRows;
  use: PresentUse;
}

type Outcome = { answer: UseAnswer; analysed: Analysed | null };

/** Reads an export, in slices, and works out what it shows. */
async function analyse(file: File, listener: (progress: UseProgress) => void, stop: AbortSignal): Promise<Outcome> {
  try {
    const files = await openBrought({ name: file.name, source: blobSource(file) }, stop);
    const show = (progress: ExportProgress) => listener(progressOf(progress));
    return await answerOf(await inSlices(readExport(files, { contacts: false }, stop), show));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { answer: { ok: false, why: `brought.no.${error.code}`, file: error.file }, analysed: null };
  }
}

const progressOf = ({ path, done, total }: ExportProgress): UseProgress => ({
  file: path.slice(path.lastIndexOf('/') + 1),
  part: total === 0 ? 0 : done / total,
});

async function answerOf({ rows, ...content }: ExportContent): Promise<Outcome> {
  const [{ current }, settings] = await Promise.all([call('loadNarrative', {}), call('loadSettings', {})]);
  const side = settings.language === 'en' ? 'en' : 'de';
  const today = new Date().toISOString().slice(0, 10);
  const narrative = current ? narrativeThemes(current.narrative, STOP_WORDS, today) : null;
  const tools = { titles: createTitleReader(TITLE_WORDS), narrative };
  const use = await inSlices(presentUse(rows, tools), () => {});
  const themes = current?.narrative.themes.map(({ id, title }) => [id, textIn(title, side)] as const) ?? [];
  const answer = { ok: true, content, use, themes: Object.fromEntries(themes), counts: partCounts(rows) } as const;
  return { answer, analysed: use && { rows, use } };
}
