import { writeFingerprintFile } from '../../lib/domain/draft/fingerprint-file.ts';
import { fingerprintOf } from '../../lib/domain/draft/measures/fingerprint.ts';
import { actionsAddress } from '../../tests/samples/actions/site.ts';
import { PLACEHOLDER } from '../../tests/support/actions/everything.ts';
import { userOn } from '../../tests/support/actions/user.ts';
import { pageSurface } from '../../tests/support/browser/page-surface.ts';
import { pause } from '../../tests/support/browser/until.ts';
import { pickBytes } from '../../tests/support/walk/import.ts';
import type { Stage } from './stage.ts';

const TALL = { width: 1280, height: 1500 };
const USUAL = { width: 1280, height: 860 };

const TEXTS = {
  de: [
    'Am dritten Tag stand die Abfüllung doch still. Vier Stunden lang.',
    'Das Ventil kam mit dem falschen Flansch. Nachgemessen hatte es niemand, ich auch nicht. Seitdem legen wir jedes Teil am Vortag neben die Öffnung.',
    'Danke an die Schicht bei Molkerei Sonnfeld, die den Kaffee warm hielt. 70 Prozent der Unternehmen messen nie nach. Was messen Sie vor dem Umbau zweimal?',
  ],
  en: [
    'On the third day the filling line did stand still. For four hours.',
    'The valve came with the wrong flange. Nobody had measured it, and neither had I. Since then we put every part next to its opening the day before.',
    'Thanks to the shift at Sunfield Dairy Ltd, who kept the coffee warm. 70 percent of companies never measure. What do you measure twice?',
  ],
};

/** Their last words, which the check shows once it has the whole text. */
const ENDS = { de: 'Umbau zweimal?', en: 'measure twice?' };

/** Posts of colleagues: one like this text, one that is not. */
function fingerprintsOf([first = '', second = '', third = '']: readonly string[]): string {
  const posts = [
    { label: 'Kranbau Wesermünde, Halle 2', hashes: fingerprintOf(`${second} ${third}`) },
    { label: 'Team Service', hashes: fingerprintOf(`${first} ${first}`) },
  ];
  return writeFingerprintFile(posts);
}

/** The draft check beside a composer, and its room in the dashboard. */
export async function draftCheck(stage: Stage): Promise<void> {
  const { rig, t, language } = stage;
  const page = await rig.visit(actionsAddress('S', language));
  const sidebar = await rig.sidebar(page);
  await sidebar.waitForControl('button', t('handle.open'));
  await rig.pressShortcut(page);
  await sidebar.waitForControl('button', t('room.draft'));
  await sidebar.click('button', t('room.draft'));
  await sidebar.waitFor(t('check.begin.text'));
  await stage.shootSidebar('draft-check-empty', page);
  const user = userOn(page);
  await page.bringToFront();
  await user.press('start-post');
  await pause(PLACEHOLDER);
  await user.type('post-editor', TEXTS[language].join('\n'));
  await sidebar.waitFor(ENDS[language]);
  await sidebar.waitFor(t('check.found', { n: 2 }));
  await page.setViewport(TALL);
  await stage.shootSidebar('draft-check', page);
  await page.setViewport(USUAL);
  await page.close();
  const own = await rig.extensionPage('dashboard.html#check');
  const room = pageSurface(own);
  await room.waitFor(t('check.room.text'));
  await room.fill(t('check.text'), TEXTS[language].join('\n\n'));
  await room.waitFor(ENDS[language]);
  await room.waitFor(t('check.found', { n: 2 }));
  await stage.shoot('draft-check-room', own, 'whole');
  await stage.shootNarrow('draft-check-room', own);
  await room.click('button', t('prints.title'));
  await pickBytes(own, 'posts.json', new TextEncoder().encode(fingerprintsOf(TEXTS[language])));
  await room.waitFor(t('prints.count', { n: 2 }));
  await room.waitFor(t('check.found', { n: 3 }));
  await stage.shoot('draft-check-colleagues', own, 'whole');
  await own.close();
}
