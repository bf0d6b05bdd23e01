// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { NoticedView } from '../../lib/messages/view.ts';
import { fakeSettingsLink } from '../../tests/support/settings/link.ts';
import { Page } from '../settings/page-context.tsx';
import { createSettingsStore } from '../settings/settings-store.ts';
import { NoticedRoom } from './noticed-room.tsx';

const LIKED: NoticedView = {
  id: '1',
  at: '2026-11-25T08:00:00.000Z',
  text: 'Reaktion auf den Beitrag von Tobias Wendland',
  words: 'Eine Waage, die sich selbst nachstellt, ist keine Waage.',
};
const FOLLOWED: NoticedView = {
  id: '2',
  at: '2026-11-25T09:00:00.000Z',
  text: 'Dem Profil von Nadia Rahimi gefolgt',
  words: null,
};

async function open({
  kept = [],
  ticked = true,
  fails = false,
}: {
  kept?: NoticedView[];
  ticked?: boolean;
  fails?: boolean;
}) {
  let entries = kept;
  let told = () => {};
  const link = {
    noticed: async () => entries,
    undoNoticed: vi.fn(async (id: string) => {
      if (fails) throw new Error('no-answer');
      entries = entries.filter((entry) => entry.id !== id);
    }),
    onNoticed: (listener: () => void) => {
      told = listener;
      return () => {};
    },
  };
  const store = createSettingsStore(fakeSettingsLink({ noticing: ticked ? ['like'] : [] }));
  render(
    <Page store={store} title="Werkstolz">
      <NoticedRoom link={link} />
    </Page>,
  );
  await screen.findByRole('heading', { name: 'Was bemerkt wurde' });
  return {
    link,
    user: userEvent.setup(),
    notice: (entry: NoticedView) =>
      act(async () => {
        entries = [entry, ...entries];
        told();
      }),
  };
}

const shown = () => screen.getAllByRole('listitem').map((item) => item.querySelector('bdi')?.textContent);

test('each entry says what, when and its first words; a new one comes on top by itself', async () => {
  const { notice } = await open({ kept: [LIKED] });
  expect(await screen.findByText(LIKED.words ?? '')).toBeTruthy();
  expect(screen.getByRole('time').getAttribute('datetime')).toBe(LIKED.at);
  await notice(FOLLOWED);
  expect(shown()).toEqual([FOLLOWED.text, LIKED.text]);
});

test('one entry is struck, the others stay', async () => {
  const { user, link } = await open({ kept: [FOLLOWED, LIKED] });
  await user.click(await screen.findByRole('button', { name: `${FOLLOWED.text}: streichen` }));
  expect(link.undoNoticed).toHaveBeenCalledWith('2');
  expect(shown()).toEqual([LIKED.text]);
  expect(screen.getByRole('status').textContent).toBe('Gestrichen. Auf LinkedIn ändert sich dadurch nichts.');
});

test('an entry that could not be struck stays, and that is said', async () => {
  const { user } = await open({ kept: [LIKED], fails: true });
  await user.click(await screen.findByRole('button', { name: `${LIKED.text}: streichen` }));
  expect(screen.getByRole('status').textContent).toMatch(/ließ sich nicht streichen/);
  expect(shown()).toEqual([LIKED.text]);
});

test('an empty list says whether nothing happened or nothing is noticed', async () => {
  await open({});
  expect(await screen.findByText('Noch ist nichts festgehalten.')).toBeTruthy();
});

test('with nothing ticked the list says where to choose', async () => {
  await open({ ticked: false });
  expect(await screen.findByText(/Einstellungen/)).toBeTruthy();
});
