// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ACTION_KINDS } from '../../lib/domain/journal/noticed-action.ts';
import { fakeSettingsLink } from '../../tests/support/settings/link.ts';
import { DataFlow } from './data-flow.tsx';
import { NoticingChoice } from './noticing-choice.tsx';
import { Page } from './page-context.tsx';
import { createSettingsStore } from './settings-store.ts';

const NEEDS_ACCESS = 'Das wirkt erst, wenn der Zugriff auf LinkedIn erlaubt ist.';

async function open(...given: Parameters<typeof fakeSettingsLink>) {
  const link = fakeSettingsLink(...given);
  render(
    <Page store={createSettingsStore(link)} title="Werkstolz">
      <NoticingChoice />
      <DataFlow />
    </Page>,
  );
  await screen.findByRole('group', { name: 'Das darf er bemerken' });
  return { link, user: userEvent.setup() };
}

const boxes = () => screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked);

test('nothing is ticked until the user ticks it', async () => {
  await open();
  expect(boxes()).toEqual(ACTION_KINDS.map(() => false));
});

test('a tick says which kind, and nothing else', async () => {
  const { user, link } = await open();
  await user.click(screen.getByRole('checkbox', { name: 'Gesendete Nachrichten' }));
  expect(link.save).toHaveBeenLastCalledWith({ noticing: ['message'] });
  await user.click(screen.getByRole('checkbox', { name: 'Kommentare' }));
  expect(link.save).toHaveBeenLastCalledWith({ noticing: ['comment', 'message'] });
  await user.click(screen.getByRole('checkbox', { name: 'Gesendete Nachrichten' }));
  expect(link.save).toHaveBeenLastCalledWith({ noticing: ['comment'] });
});

test('without access it says that it does not take effect yet, once something is ticked', async () => {
  const { user } = await open({}, { linkedin: false });
  expect(screen.queryByText(NEEDS_ACCESS)).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Kommentare' }));
  expect(screen.getByRole('status').textContent).toBe(NEEDS_ACCESS);
});

test('what is read and what stays is told as it is', async () => {
  const { user } = await open();
  const isTold = () => screen.queryAllByText(/[Ee]igene[nr]? Handlungen/).length > 0;
  expect(isTold()).toBe(false);
  await user.click(screen.getByRole('checkbox', { name: 'Kommentare' }));
  expect(isTold()).toBe(true);
});
