// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { compileWords } from '../../lib/languages/compile.ts';
import type { SeesView } from '../../lib/messages/self-test-view.ts';
import { fakeClock } from '../../tests/support/clock.ts';
import { fakeLook, MIRIAM } from '../../tests/support/coach/looks.ts';
import { fakeLink } from '../../tests/support/coach/shell.ts';
import { createCoachStore } from './store.ts';
import { Surface } from './surface.tsx';

const field = (label: string, state: 'found' | 'absent' | 'unseen' | 'unclear', value: string | null = null) => ({
  label,
  state,
  value,
  lang: null,
  begins: false,
});

const SEES: SeesView = {
  address: MIRIAM,
  sentence: 'Feld für Feld.',
  rest: 'Drei weitere Einträge.',
  parts: [
    {
      title: 'Profilkopf',
      note: 'ein Feld gefunden',
      hint: null,
      fields: [field('Name', 'found', '<i>Miriam</i>'), field('Titelbild', 'absent'), field('Standort', 'unclear')],
    },
    { title: 'Kenntnisse', note: 'noch nicht gesehen', hint: 'Bis zu den Kenntnissen scrollen', fields: [] },
  ],
};

async function openSees(over = {}) {
  const shell = fakeLink({ sees: vi.fn(async () => SEES), ...over });
  const store = createCoachStore(shell.link, fakeClock());
  const start = { language: 'de' as const, words: compileWords('de'), theme: 'light' as const };
  render(<Surface link={shell.link} store={store} start={start} />);
  store.getState().read();
  await act(async () => shell.readings[0]?.answer(fakeLook()));
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Mehr' }));
  await user.click(screen.getByRole('button', { name: 'Was der Coach hier sieht' }));
  return { ...shell, store, user };
}

test('each field says what was read, or why there is nothing', async () => {
  await openSees();
  expect(await screen.findByText('<i>Miriam</i>')).toBeTruthy();
  expect(screen.getByText('steht nicht da')).toBeTruthy();
  expect(screen.getByText('nicht verstanden')).toBeTruthy();
  expect(screen.getByText('Bis zu den Kenntnissen scrollen')).toBeTruthy();
  expect(screen.getByText('Drei weitere Einträge.')).toBeTruthy();
});

test('it is asked for anew with every reading, and never shown for another page', async () => {
  const { link, readings, store } = await openSees();
  await screen.findByText('Feld für Feld.');
  store.getState().read();
  await act(async () => readings[1]?.answer(fakeLook({ readAt: '2026-11-24T08:13:00.000Z' })));
  expect(link.sees).toHaveBeenCalledTimes(2);
});

test('an anonymized copy is made on a click; what fails is said', async () => {
  const { link, user } = await openSees({ capture: vi.fn().mockRejectedValueOnce(new Error('internal')) });
  await user.click(screen.getByRole('button', { name: 'Anonyme Kopie ansehen' }));
  expect(link.capture).toHaveBeenCalledOnce();
  expect(await screen.findByText(/Die Kopie ist nicht gelungen/)).toBeTruthy();
});
