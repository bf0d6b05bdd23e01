import { expect, test } from 'vitest';
import { conversationSetting } from '../../../tests/conversation/setting.ts';
import { aJob, TRAINEE, tobias, tobiasOn } from '../../../tests/support/snapshots/tobias.ts';
import type { ProfileSnapshot } from '../profile/snapshot/snapshot.ts';
import { newsOf } from './news.ts';
import { prepareConversation } from './prepare.ts';

const JOB = aJob({ title: 'Technischer Leiter', company: 'Käserei Almgrund', start: '2026-11' });
const moved = { headline: 'Technischer Leiter', experience: [JOB, aJob({ end: '2026-10' }), TRAINEE] };
const before = tobiasOn('2026-10-03');
const news = (versions: ProfileSnapshot[], over = {}) => newsOf(versions, conversationSetting(over));
const titles = (versions: ProfileSnapshot[]) => news(versions)?.items.map(({ title }) => title);

test('each with its quote, where it stands, what stood there before, and when', () => {
  const found = news([before, tobiasOn('2026-11-25', moved)]);
  expect(found?.summary).toBe('Neu seit dem 3. Oktober 2026');
  expect(found?.items).toMatchObject([
    {
      title: 'Neue Station bei Käserei Almgrund',
      quote: { text: 'Technischer Leiter', section: 'experience', source: 'Berufserfahrung, seit November 2026' },
      before: { text: 'Leiter Instandhaltung' },
      seen: 'Am 3. Oktober 2026 stand dort:',
    },
    { title: 'Neuer Slogan', quote: { section: 'headline' }, before: { text: 'Leiter Instandhaltung' } },
  ]);
});

test('a first look has nothing to compare with; a second one without news says so', () => {
  expect(news([])).toBeNull();
  expect(news([before])).toBeNull();
  const longer = tobiasOn('2026-11-25', { about: null, states: { about: 'unseen' } });
  expect(news([before, longer])).toEqual({ summary: 'Seit dem 3. Oktober 2026 ist nichts Neues zu lesen.', items: [] });
});

test('what was new within the last days is still told, what was new before is not', () => {
  const next = { ...moved, location: 'Wels' };
  expect(titles([before, tobiasOn('2026-11-20', moved), tobiasOn('2026-11-25', next)])).toHaveLength(3);
  expect(titles([before, tobiasOn('2026-11-10', moved), tobiasOn('2026-11-25', next)])).toEqual(['Neuer Ort']);
});

test('quotes stand on the page word for word, and nothing of what is nobody’s business is told', () => {
  const about =
    'Die teuerste Minute ist die, in der die Abfüllung steht. Ich bin offen für neue Aufgaben. Jetzt in Wels.';
  const reading = tobias({ about, headline: 'Open to work' });
  const versions = [before, tobiasOn('2026-11-25', { about, headline: 'Open to work' })];
  const { news: told } = prepareConversation(reading, conversationSetting(), versions);
  expect(told?.items.map(({ quote }) => quote.text)).toEqual(['Jetzt in Wels.']);
  for (const { quote } of told?.items ?? []) expect(about).toContain(quote.text);
});

test('of a post its first sentence, with its age', () => {
  const activity = [
    { text: 'Wir suchen zwei Leute. Schreiben Sie mir.', age: '3 Tage', repost: false },
    ...tobias().activity,
  ];
  const [post] =
    news([before, tobiasOn('2026-11-25', { activity, extra: { activityAgeDays: [3, 60] } })], { language: 'en' })
      ?.items ?? [];
  expect(post).toMatchObject({
    title: 'New post',
    quote: { text: 'Wir suchen zwei Leute.', source: 'Own post, 3 days ago' },
    seen: 'On October 3, 2026 this was not there yet.',
  });
});
