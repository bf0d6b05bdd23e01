import { POSTS } from '../../tests/samples/actions/people.ts';
import { actionsAddress } from '../../tests/samples/actions/site.ts';
import { OTHER_PAGES } from '../../tests/samples/other-pages.ts';
import { userOn } from '../../tests/support/actions/user.ts';
import { tickNoticing } from '../../tests/support/walk/noticing.ts';
import type { Stage } from './stage.ts';

const PAGES = { feed: 'https://www.linkedin.com/feed/', ...OTHER_PAGES };

/** The coach on pages that are no profile. */
export async function otherPages(stage: Stage): Promise<void> {
  const { rig, t } = stage;
  for (const [name, address] of Object.entries(PAGES)) {
    const page = await rig.visit(address);
    const sidebar = await rig.sidebar(page);
    await sidebar.click('button', t('handle.open'));
    await sidebar.waitFor(t('page.kept'));
    await sidebar.waitFor(t('today.skip'));
    await stage.shootSidebar(`page-${name}`, page);
    await page.close();
  }
}

/** What the user did is noticed; the coach says so, and the dashboard lists it. */
export async function noticed(stage: Stage): Promise<void> {
  const { rig, t, language } = stage;
  await tickNoticing(rig, ['like', 'comment', 'follow'], language);
  const page = await rig.visit(actionsAddress('S', language));
  const sidebar = await rig.sidebar(page);
  const user = userOn(page);
  await sidebar.waitForControl('button', t('handle.open'));
  await user.press('follow-1');
  await rig.pressShortcut(page);
  await user.press('react-0');
  const name = POSTS[0]?.author.name ?? '';
  await sidebar.waitFor(t('noticed.line', { what: t('noticed.like.of', { name }) }));
  await stage.shootSidebar('noticed-line', page);
  await page.close();
}
