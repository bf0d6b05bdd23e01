// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { compileWords } from '../../lib/languages/compile.ts';
import type { NoticedView } from '../../lib/messages/view.ts';
import { fakeClock } from '../../tests/support/clock.ts';
import { fakeLink } from '../../tests/support/coach/shell.ts';
import type { CoachLink } from './coach-link.ts';
import { createCoachStore } from './store.ts';
import { Surface } from './surface.tsx';

const view = (id: string, at: string, text: string): NoticedView => ({ id, at, text, words: null });
const LIKED = view('1', '2026-11-25T08:00:00.000Z', 'Reaktion auf den Beitrag von Tobias Wendland');
const FOLLOWED = view('2', '2026-11-25T08:01:00.000Z', 'Dem Profil von Nadia Rahimi gefolgt');

async function open(latest: NoticedView | null, over: Partial<CoachLink> = {}) {
  let now = latest;
  let told = () => {};
  const { link } = fakeLink({
    latestNoticed: async () => now,
    onNoticed: (listener) => {
      told = listener;
      return () => {};
    },
    ...over,
  });
  const start = { language: 'de' as const, words: compileWords('de'), theme: 'light' as const };
  await act(async () => void render(<Surface link={link} store={createCoachStore(link, fakeClock())} start={start} />));
  return {
    link,
    user: userEvent.setup(),
    notice: (next: NoticedView | null) =>
      act(async () => {
        now = next;
        told();
      }),
  };
}

test('nothing stands there until something was noticed', async () => {
  const { notice } = await open(null);
  expect(screen.queryByText(/Bemerkt/)).toBeNull();
  await notice(LIKED);
  expect(screen.getByText('Bemerkt: Reaktion auf den Beitrag von Tobias Wendland')).toBeTruthy();
});

test('it is struck at a press, and stays so until something else is noticed', async () => {
  const { user, link, notice } = await open(LIKED);
  await user.click(screen.getByRole('button', { name: 'Reaktion auf den Beitrag von Tobias Wendland: streichen' }));
  expect(link.undoNoticed).toHaveBeenCalledWith('1');
  expect(screen.getByText('Gestrichen. Auf LinkedIn ändert sich dadurch nichts.')).toBeTruthy();
  // What was noticed before the struck one is old news.
  await notice(view('0', '2026-11-25T07:00:00.000Z', 'Eigener Beitrag'));
  expect(screen.queryByText(/Eigener Beitrag/)).toBeNull();
  await notice(FOLLOWED);
  expect(screen.getByText('Bemerkt: Dem Profil von Nadia Rahimi gefolgt')).toBeTruthy();
});

test('where striking fails, it says so and can be tried again', async () => {
  const undoNoticed = vi.fn(async () => Promise.reject(new Error('no-answer')));
  const { user } = await open(LIKED, { undoNoticed });
  await user.click(screen.getByRole('button', { name: /streichen/ }));
  expect(screen.getByText(/ließ sich nicht streichen/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /streichen/ }));
  expect(undoNoticed).toHaveBeenCalledTimes(2);
});
