import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Narrative } from '../../lib/domain/narrative/narrative.ts';
import type { Call } from '../../lib/messages/call.ts';
import type { IdeaCard } from '../../lib/messages/idea-view.ts';
import { pageSurface } from '../support/browser/page-surface.ts';
import type { Rig } from '../support/browser/rig.ts';
import { speakerOn } from '../support/browser/speaker.ts';
import { BROWSERS } from '../support/browser/start.ts';
import type { Surface } from '../support/browser/surface.ts';
import { putIdea } from '../support/ideas/put.ts';
import { sampleNarrative } from '../support/narrative/samples.ts';
import { takeNarrative } from '../support/narrative/take.ts';
import { sampleSite } from '../support/net/sample-site.ts';
import { setUp } from '../support/walk/set-up.ts';
import { wordsIn } from '../support/walk/words.ts';

const t = wordsIn('de');
const HOSTILE = '<img src=x onerror="document.title=1"> {title} \u202eabc';

/** The same narrative a version later, with every fact past its last day. */
const expired = (narrative: Narrative): Narrative => ({
  ...narrative,
  version: narrative.version + 1,
  themes: narrative.themes.map((theme) => ({
    ...theme,
    facts: theme.facts.map((fact) => ({ ...fact, publicFrom: '2020-01-01', publicUntil: '2020-12-31' })),
  })),
});

describe.each(BROWSERS)('the inbox of ideas, in %s', (_name, start) => {
  let rig: Rig;
  let own: Page;
  let call: Call;
  let room: Surface;
  let card: IdeaCard;

  const take = (narrative: Narrative) => takeNarrative(call, narrative);
  const offered = async () => {
    const { fitting, plan } = await call('suggestIdeas', { tab: null });
    return [...fitting, ...plan].map((idea) => idea.card);
  };

  const open = async () => {
    own = await rig.extensionPage('dashboard.html#ideas');
    room = pageSurface(own);
    call = await speakerOn(own);
  };

  beforeAll(async () => {
    rig = await start(sampleSite());
    await setUp(rig, { stand: 'beside', networks: ['LinkedIn'], role: 'sales' });
    await open();
  });
  afterAll(() => rig?.close());

  test('is empty at first and says where ideas come from', async () => {
    await room.waitFor(t('ideas.empty'));
  });

  test('an idea that is kept elsewhere appears at once, and opens with its questions', async () => {
    await take(sampleNarrative('machine-builder'));
    const found = (await offered()).find(({ facts }) => facts.length > 0);
    if (!found) throw new Error('no idea with a fact');
    card = found;
    await putIdea(own, card, 'later');
    await room.waitFor(card.title);
    await room.click('button', card.title);
    await room.waitFor(card.questions[2]);
  });

  test('an answer becomes the draft and outlasts the page', async () => {
    await room.fill(card.questions[0], 'gestern fehlte ein ventil');
    await room.waitFor('Gestern fehlte ein ventil.');
    await own.close();
    await open();
    await room.click('button', card.title);
    await room.waitFor('Gestern fehlte ein ventil.');
  });

  test('a theme that is muted and a fact that expires show without a reload', async () => {
    const [theme = ''] = card.id.split('/');
    await call('muteThemes', { themes: [theme] });
    await room.waitFor(t('ideas.rests'));
    await call('muteThemes', { themes: [] });
    await take(expired(sampleNarrative('machine-builder')));
    await room.waitFor(/(?:Ein Fakt gilt|\d+ Fakten gelten) nicht mehr/);
    expect(await room.text()).not.toContain(card.facts[0]?.text);
    await take({ ...sampleNarrative('machine-builder'), version: 1_000 });
    await room.waitFor(card.facts[0]?.text ?? '');
  });

  test('what is marked as written is offered no more', async () => {
    await room.click('button', t('idea.used'));
    await room.waitFor(t('idea.marked.used', { title: card.title }));
    expect((await offered()).map(({ id }) => id)).not.toContain(card.id);
  });

  test('a deletion is taken back with the keyboard, draft and all', async () => {
    await room.click('button', card.title);
    await room.click('button', t('ideas.drop.name', { title: card.title }));
    await room.waitFor(t('ideas.done.dropped', { title: card.title }));
    expect(await call('listIdeas', {})).toEqual([]);
    await room.press('Enter');
    await room.waitFor(t('ideas.done.restored', { title: card.title }));
    expect(await call('listIdeas', {})).toMatchObject([
      { card: { id: card.id }, state: 'used', work: { answers: ['gestern fehlte ein ventil', '', ''] } },
    ]);
  });

  test('hostile words stay words', async () => {
    await putIdea(own, { ...card, id: 'a/b/c', title: HOSTILE, theme: HOSTILE, opening: HOSTILE }, 'later');
    await room.waitFor('<img src=x');
    expect(await own.title()).toBe('Werkstolz');
    expect(await own.evaluate("document.querySelectorAll('main img').length")).toBe(0);
  });
});
