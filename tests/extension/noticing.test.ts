import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NoticedRow } from '../../lib/db/rows.ts';
import { INVITING, PARTNER, POSTS, SUGGESTED } from '../samples/actions/people.ts';
import { actionsAddress, actionsSite } from '../samples/actions/site.ts';
import { LANGUAGES, type Variant } from '../samples/actions/variants.ts';
import { type User, userOn } from '../support/actions/user.ts';
import { keptBy } from '../support/browser/kept.ts';
import type { Rig } from '../support/browser/rig.ts';
import { BROWSERS } from '../support/browser/start.ts';
import { pause, until } from '../support/browser/until.ts';
import { tickNoticing } from '../support/walk/noticing.ts';
import { setUp } from '../support/walk/set-up.ts';

/** Longer than any kind must last, in milliseconds. */
const SETTLED = 7_500;

const PAGES: readonly (readonly [Variant, (typeof LANGUAGES)[number]])[] = [
  ...LANGUAGES.map((language) => ['S', language] as const),
  ...LANGUAGES.map((language) => ['E', language] as const),
  ['E in S', 'de'],
];

/** Everything that can be noticed, one after the other. */
async function doEverything(user: User): Promise<void> {
  await user.pressAll('react-0', 'choices-1', 'choice-1', 'follow-2');
  await user.press('comment-3');
  await user.type('editor-3', 'Gut beobachtet');
  await user.press('send-comment-3');
  await user.pressAll('repost-0', 'now-0');
  await user.press('start-post');
  // The first sheet is a placeholder.
  await pause(200);
  await user.type('post-editor', 'Drei Ventile genügen');
  await user.press('publish');
  await user.see('composer', false);
  await user.press('connect-0');
  await user.press('add-note');
  await user.type('note', 'Ihr Beitrag half mir');
  await user.press('send-note');
  await user.press('connect-1');
  await user.type('message-editor', 'Danke');
  await user.key('Enter');
  await pause(300);
  await user.type('message-editor', 'Bis Freitag');
  await user.press('send-message');
  await user.press('accept-1');
}

const EVERYTHING = [
  ['like', POSTS[0]?.author.name, /^Zwölf Sensoren/],
  ['like', POSTS[1]?.author.name, /^Eine Waage/],
  ['follow', POSTS[2]?.author.name, null],
  ['comment', POSTS[3]?.author.name, /^Gut beobachtet$/],
  ['repost', POSTS[0]?.author.name, /^Zwölf Sensoren/],
  ['post', null, /^Drei Ventile genügen$/],
  ['invite', SUGGESTED[0]?.name, /^Ihr Beitrag half mir$/],
  ['invite', SUGGESTED[1]?.name, null],
  ['message', PARTNER.name, /^Danke$/],
  ['message', PARTNER.name, /^Bis Freitag$/],
  ['accept', INVITING[1]?.name, null],
] as const;

describe.each(BROWSERS)('what the user does, in %s', (_name, start) => {
  let rig: Rig;

  beforeAll(async () => {
    rig = await start(actionsSite);
    // Beside the page, so that noticing is all that is in it.
    await setUp(rig, { stand: 'beside', networks: ['LinkedIn'] });
  });
  afterAll(() => rig?.close());

  const noticed = async () => ((await keptBy(rig)).tables.noticed ?? []) as NoticedRow[];
  const open = async (variant: Variant, language: string): Promise<{ page: Page; user: User }> => {
    const page = await rig.visit(actionsAddress(variant, language));
    return { page, user: userOn(page) };
  };

  test('is not noticed, nor listened for, before anything is ticked', async () => {
    const { page, user } = await open('S', 'de');
    await user.press('react-0');
    await pause(2_500);
    expect(await noticed()).toEqual([]);
    const { shared } = await keptBy(rig);
    expect(shared.noticing).toMatchObject({ kinds: [] });
    await page.close();
  });

  test('is noticed once each, on every page in every language, and the page learns nothing of it', async () => {
    // It stood open before: from now on it is listened to, without being loaded anew.
    const early = await open('S', 'de');
    await tickNoticing(rig);
    await early.page.bringToFront();
    await early.user.press('react-2');
    await until(
      async () => (await noticed()).length === 1,
      10,
      () => 'the page that stood open is not listened to',
    );
    await early.page.close();

    const spans: { page: string; from: string; to: string }[] = [];
    for (const [variant, language] of PAGES) {
      const { page, user } = await open(variant, language);
      const from = new Date().toISOString();
      await doEverything(user);
      spans.push({ page: `${variant} ${language}`, from, to: new Date().toISOString() });
      expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
    }
    await pause(SETTLED);
    const rows = await noticed();
    for (const { page, from, to } of spans) {
      const its = rows
        .filter(({ doneAt }) => from <= doneAt && doneAt <= to)
        .sort((a, b) => a.doneAt.localeCompare(b.doneAt));
      const said = its.map(({ kind, who, what }) => [kind, who?.name ?? null, what?.words ?? null]);
      expect(said, page).toEqual(
        EVERYTHING.map(([kind, name, words]) => [
          kind,
          name ?? null,
          words === null ? null : expect.stringMatching(words),
        ]),
      );
    }
    const posts = rows.flatMap(({ what }) => what?.post ?? []);
    expect(posts).toContain(`urn:li:activity:${POSTS[0]?.id}`);
    expect(JSON.stringify(rows)).not.toMatch(/@nord\.example/);
  });
});
