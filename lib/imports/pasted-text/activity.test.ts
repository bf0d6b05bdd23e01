import { expect, it } from 'vitest';
import { activityIn } from './activity.ts';

const read = (lines: string[]) => activityIn(lines, 'Ada Kühn', 'de');

it('takes own posts and what was passed on, each down to its count', () => {
  const lines = ['742 Follower', 'Ada Kühn', '• Sie', 'Leiterin Bau', '3 Wo. •', 'Eine Brücke.', 'Zwei Pfeiler.', '87'];
  expect(read([...lines, 'Ada Kühn hat dies repostet', 'Werk Süd', '4 Tage •', 'Neue Halle.', '12'])).toEqual({
    items: [
      { text: 'Eine Brücke. Zwei Pfeiler.', age: '3 Wo.', repost: false },
      { text: 'Neue Halle.', age: '4 Tage', repost: true },
    ],
    ageDays: [21, 4],
    isClear: true,
  });
});

it('leaves out the age said once more for the ear', () => {
  expect(read(['Ada Kühn', '1 Wo. •', 'vor 1 Wo.', 'Eine Brücke.']).items).toMatchObject([{ text: 'Eine Brücke.' }]);
});

it('takes nobody else’s post', () => {
  expect(read(['Tim Ott', 'Bau', '3 Wo. •', 'Ein Text.'])).toEqual({ items: [], ageDays: [], isClear: false });
});
