// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Meeting } from '../../../lib/domain/journal/meetings/meeting.ts';
import { fakeSettingsLink } from '../../../tests/support/settings/link.ts';
import { Page } from '../../settings/page-context.tsx';
import type { CoachSettings } from '../../settings/settings-link.ts';
import { createSettingsStore } from '../../settings/settings-store.ts';
import { useTimeWords } from './time-words.ts';

type Time = Pick<Meeting, 'from' | 'until'>;

const Said = ({ of }: { of: Time }) => <p data-testid="said">{useTimeWords()(of)}</p>;

test.each<[CoachSettings['language'], Time, string]>([
  ['de', { from: '09:00', until: '10:30' }, '09:00 bis 10:30'],
  ['de', { from: null, until: '17:00' }, 'bis 17:00'],
  ['de', { from: null, until: null }, 'ganztägig'],
  ['en', { from: '09:00', until: '13:30' }, '9:00 AM to 1:30 PM'],
  ['en', { from: '18:00', until: null }, '6:00 PM'],
])('a time is said as people write it: %s %j', async (language, of, said) => {
  render(
    <Page store={createSettingsStore(fakeSettingsLink({ language }))} title="Werkstolz">
      <Said of={of} />
    </Page>,
  );
  expect((await screen.findByTestId('said')).textContent?.replace(/\s/gu, ' ')).toBe(said);
});
