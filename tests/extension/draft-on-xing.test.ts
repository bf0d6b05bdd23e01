import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import type { Site } from '../support/net/site-server.ts';
import { marksIn } from '../support/walk/drafting.ts';
import { openCoach } from '../support/walk/open-coach.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const TEXT = 'Danke für das Gespräch am Montag. Die Strasse vor Halle 2 ist wieder frei, der Kran ist weg.';

const page = (editor: string) =>
  `<!doctype html><html lang="de"><title>XING</title><body><main id="content"><h1>Seite</h1>${editor}</main>`;
const RICH = '<div id="editor" contenteditable="true" role="textbox" style="min-height:40px"><p><br></p></div>';

/** Pages with nothing but what every page has: nobody has published an editor of XING. */
const PAGES: Readonly<Record<string, string>> = {
  '/home': page(`<form>${RICH}</form>`),
  '/chats/4711': page('<textarea id="editor"></textarea>'),
};
const site: Site = ({ hostname, pathname }) => {
  const body = hostname === 'www.xing.com' ? PAGES[pathname] : undefined;
  return body === undefined ? null : { body };
};

describe.each(BROWSERS)('the draft check on XING, in %s', (_name, start) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await start(site);
    await setUp(rig, { stand: 'in-page', networks: ['XING'] });
  });
  afterAll(() => rig?.close());

  test.each(Object.keys(PAGES))(
    'reads along at %s, claims no length, and says that it was never tried',
    async (path) => {
      const tab = await rig.visit(`https://www.xing.com${path}`);
      const coach = await openCoach(rig, tab, 'in-page', t);
      await coach.waitForControl('button', t('room.draft'));
      await tab.bringToFront();
      await tab.click('#editor');
      await tab.keyboard.type(TEXT);
      await coach.click('button', t('check.foot', { n: 1 }));
      await coach.waitFor(t('check.found', { n: 1 }));
      await coach.waitFor(t('check.xing'));
      expect(await marksIn(coach)).toEqual(['Strasse1']);
      await coach.waitFor(t('check.characters', { count: TEXT.length }));
      await tab.close();
    },
  );
});
