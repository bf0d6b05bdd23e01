import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actionsSite } from '../samples/actions/site.ts';
import type { Variant } from '../samples/actions/variants.ts';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import { marksIn, openDrafting } from '../support/walk/drafting.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const TEXT = 'Danke für das Gespräch am Montag. Die Strasse vor Halle 2 ist wieder frei, der Kran ist weg.';

interface Editor {
  variant: Variant;
  /** What is pressed before one can write. */
  opens: readonly string[];
  editor: string;
  /** Characters that it takes, as the coach says it. */
  limit: string;
}

/** Where one can write on LinkedIn, beside the composer of posts that `draft-check.test.ts` walks through. */
const EDITORS: readonly (readonly [string, Editor])[] = [
  ['a comment', { variant: 'S', opens: ['comment-0'], editor: 'editor-0', limit: '1.250' }],
  ['a message', { variant: 'S', opens: [], editor: 'message-editor', limit: '8.000' }],
  ['a note with an invitation', { variant: 'S', opens: ['connect-0', 'add-note'], editor: 'note', limit: '200' }],
  ['a comment on the older page', { variant: 'E', opens: ['comment-0'], editor: 'editor-0', limit: '1.250' }],
  [
    'a post within the older parts',
    { variant: 'E in S', opens: ['start-post'], editor: 'post-editor', limit: '3.000' },
  ],
];

describe.each(BROWSERS)('the draft check beside every editor, in %s', (_name, start) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await start(actionsSite);
    await setUp(rig, { stand: 'in-page', networks: ['LinkedIn'] });
  });
  afterAll(() => rig?.close());

  test.each(EDITORS)(
    '%s is read as it is typed, and stays as it is',
    async (_what, { variant, opens, editor, limit }) => {
      const { page, sidebar, write } = await openDrafting(rig, variant);
      await write(opens, editor, TEXT);
      await sidebar.waitFor(t('check.foot', { n: 1 }));
      const written = () =>
        page.evaluate(`window.sample.find('${editor}').outerHTML + window.sample.find('${editor}').value`);
      const before = await written();
      await sidebar.click('button', t('check.foot', { n: 1 }));
      await sidebar.waitFor(t('check.found', { n: 1 }));
      expect(await marksIn(sidebar)).toEqual(['Strasse1']);
      await sidebar.waitFor(`${TEXT.length} von ${limit} Zeichen`);
      expect(await written()).toBe(before);
      await page.close();
    },
  );
});
