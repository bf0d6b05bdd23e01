// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { fakeSettingsLink } from '../../tests/support/settings/link.ts';
import { Page } from '../settings/page-context.tsx';
import { createSettingsStore } from '../settings/settings-store.ts';
import { RetentionPart } from './retention-part.tsx';

test('candidates are kept for six months at most, and for fewer where the user says so', async () => {
  const link = fakeSettingsLink({ monthsKept: { customer: 9 } });
  render(
    <Page store={createSettingsStore(link)} title="Werkstolz">
      <RetentionPart />
    </Page>,
  );
  const candidates = await screen.findByRole('combobox', { name: 'Bewerbung' });
  expect(candidates).toHaveProperty('value', '6');
  expect(within(candidates).getAllByRole('option').at(-1)?.textContent).toBe('6 Monate');
  expect(screen.getByRole('combobox', { name: 'Kundschaft' })).toHaveProperty('value', '9');
  await userEvent.setup().selectOptions(candidates, '3 Monate');
  expect(link.save).toHaveBeenCalledWith({ monthsKept: { customer: 9, candidate: 3 } });
});
