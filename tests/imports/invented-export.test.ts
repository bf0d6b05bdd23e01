import { expect, it } from 'vitest';
import { fold } from '../../lib/domain/angles/ranking/grams.ts';
import { narrativeThemes } from '../../lib/domain/present-use/narrative-themes.ts';
import { presentUse } from '../../lib/domain/present-use/present-use.ts';
import { createTitleReader } from '../../lib/domain/present-use/title.ts';
import { bytesSource } from '../../lib/imports/byte-source.ts';
import { readExport } from '../../lib/imports/linkedin-export/read-export.ts';
import { openBrought } from '../../lib/imports/open-brought.ts';
import { runToEnd } from '../../lib/imports/run.ts';
import { functionWords } from '../../lib/languages/de/function-words.ts';
import { TITLE_WORDS } from '../../lib/languages/titles.ts';
import { readNarrativeFile } from '../../scripts/workbench/narrative-file.ts';
import { inventedExport } from '../samples/export/invented-export.ts';
import { writeZip } from '../support/zip/write-zip.ts';

const LARGE = { connections: 30_000, messages: 5_000, shares: 3_000 };

it('reads an export of 30,000 contacts, 5,000 messages and 3,000 posts in short slices, every row of it', async () => {
  const zip = writeZip(inventedExport(LARGE));
  const slices = readExport(await openBrought({ name: 'export.zip', source: bytesSource(zip) }), { contacts: false });
  const parts: number[] = [];
  let content = null;
  while (content === null) {
    const next = await slices.next();
    if (next.done) content = next.value;
    else parts.push(next.value.done / next.value.total);
  }
  const { rows, problems } = content;
  expect(problems).toEqual([]);
  expect([rows.connections.length, rows.messages.length, rows.shares.length]).toEqual([30_000, 5_000, 3_000]);
  expect(new Set(rows.connections.map(({ person }) => person.key)).size).toBe(30_000);
  expect(rows.messages.every(({ sent }) => sent !== null)).toBe(true);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  expect(parts.length).toBeGreaterThan(100);
  const stop = new Set(functionWords.map(fold));
  const narrative = narrativeThemes(readNarrativeFile('public/narratives/machine-builder.yaml'), stop, '2026-11-20');
  const use = await runToEnd(presentUse(rows, { titles: createTitleReader(TITLE_WORDS), narrative }));
  expect(use?.network.total).toBe(30_000);
  expect(use?.themes?.basis.rows).toBeGreaterThan(1_000);
});
