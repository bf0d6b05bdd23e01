/** `npm run screenshots`: every surface in two languages and two themes, into docs/screenshots. */
import { mkdirSync } from 'node:fs';
import { builds } from './pipeline/steps.ts';
import { beside } from './screenshots/beside.ts';
import { candidate } from './screenshots/candidate.ts';
import { conversation } from './screenshots/conversation.ts';
import { draftCheck } from './screenshots/draft-check.ts';
import { handover } from './screenshots/handover.ts';
import { ideas } from './screenshots/ideas.ts';
import { inPage, onXing, takenBack } from './screenshots/in-page.ts';
import { journeys } from './screenshots/journeys.ts';
import { lock } from './screenshots/lock.ts';
import { meetings } from './screenshots/meetings.ts';
import { narrative } from './screenshots/narrative.ts';
import { notes, notesBeside } from './screenshots/notes.ts';
import { noticed, otherPages } from './screenshots/other-pages.ts';
import { otherWays } from './screenshots/other-ways.ts';
import { dashboard, journalRooms, popups, welcome } from './screenshots/own-pages.ts';
import { peopleFile } from './screenshots/people-file.ts';
import { openStage } from './screenshots/stage.ts';

const FOLDER = 'docs/screenshots';
const LOOKS = (['de', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

const built = await builds[0]?.run();
if (built?.failed !== 0) throw new Error(`the build failed:\n${built?.output}`);
mkdirSync(FOLDER, { recursive: true });
for (const look of LOOKS) {
  const stage = await openStage(look, FOLDER, (name) => console.log(`${FOLDER}/${name}`));
  try {
    for (const scene of [
      welcome,
      inPage,
      otherPages,
      noticed,
      dashboard,
      narrative,
      otherWays,
      popups,
      onXing,
      ideas,
      draftCheck,
      candidate,
      conversation,
      notes,
      journalRooms,
      peopleFile,
      handover,
      meetings,
      takenBack,
      beside,
      notesBeside,
      lock,
    ])
      await scene(stage);
  } finally {
    await stage.rig.close();
  }
  await journeys(look, FOLDER, (line) => console.log(line));
}
