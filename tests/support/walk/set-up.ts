import type { CoachLanguage, Role } from '../../../lib/domain/profile/checks/check.ts';
import { pageSurface } from '../browser/page-surface.ts';
import type { NetworkName, Rig } from '../browser/rig.ts';
import { wordsIn } from './words.ts';

export interface Choices {
  stand: 'in-page' | 'beside';
  networks: readonly NetworkName[];
  role?: Role;
  language?: CoachLanguage;
}

/** Those that came up in these browsers are used up. */
const usedUp = new WeakSet<Rig>();

/**
 * Goes through the welcome page as a new user does, with mouse clicks, and closes it. The first is the one that comes up by itself:
 * coming up later it would lie over one that is opened for this, and Chromium keeps the pointer from a hidden page for five
 * seconds a click.
 */
export async function setUp(rig: Rig, choices: Choices): Promise<void> {
  const { stand, networks, role = 'employee', language = 'de' } = choices;
  const t = wordsIn(language);
  await rig.allowRequests(networks);
  const page = await (usedUp.has(rig) ? rig.extensionPage('welcome.html') : rig.ownPage('welcome.html'));
  usedUp.add(rig);
  await page.bringToFront();
  const welcome = pageSurface(page);
  const spelling = language === 'en' ? 'en' : language.startsWith('de-CH') ? 'de-CH' : 'de';
  await welcome.click('radio', `/^${t(`language.${spelling}`).replace(/[()]/g, '\\$&')}$/`);
  await welcome.waitFor(t('welcome.title'));
  if (language !== 'en')
    await welcome.click('radio', `/^${t(language.endsWith('-du') ? 'address.du' : 'address.sie')}$/`);
  await welcome.click('radio', t(`stand.${stand}`));
  await welcome.click('radio', t(`role.${role}`));
  for (const network of networks) {
    await welcome.click('button', t('access.grant', { network }));
    await welcome.waitForControl('button', t('access.revoke.name', { network }));
  }
  await welcome.click('button', t('welcome.done'));
  await welcome.waitFor(t('welcome.next'));
  await page.close();
}
