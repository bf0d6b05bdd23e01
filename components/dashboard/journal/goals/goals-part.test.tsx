// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { GoalActivityView } from '../../../../lib/messages/goal-view.ts';
import { activityOf } from '../../../../tests/support/journal/goals.ts';
import { fakePeopleLink } from '../../../../tests/support/journal/people-link.ts';
import { smallNarrative } from '../../../../tests/support/narrative/small-narrative.ts';
import { fakeSettingsLink } from '../../../../tests/support/settings/link.ts';
import { Page } from '../../../settings/page-context.tsx';
import { createSettingsStore } from '../../../settings/settings-store.ts';
import { GoalsPart } from './goals-part.tsx';

const times = (count: number, day: string) => Array.from({ length: count }, () => day);
const BEFORE = ['2026-10-01', '2026-09-01', '2026-08-01'];

async function open(view: GoalActivityView) {
  const { link } = fakePeopleLink();
  link.goals.mockResolvedValue(view);
  const { container } = render(
    <Page store={createSettingsStore(fakeSettingsLink())} title="Werkstolz">
      <GoalsPart link={link} />
    </Page>,
  );
  const title = (await screen.findByRole('heading', { level: 2 })).textContent;
  const lane = (name: string) => screen.getByRole('region', { name });
  return { title, lane, container, user: userEvent.setup() };
}

test('a goal with more than usual is the sentence above, and its numbers stand beside its plot', async () => {
  const { title, lane } = await open(activityOf({ sales: [...BEFORE, ...times(4, '2026-11-24')], hr: BEFORE }));
  expect(title).toBe('Diesen Monat bisher mehr als üblich: Vertrieb');
  expect(within(lane('Vertrieb')).getByText('Im November bisher 4, üblich 1')).toBeTruthy();
  expect(within(lane('Bekanntheit')).getByText('Im November bisher 0')).toBeTruthy();
});

test.each([
  [{ hr: BEFORE }, 'Diesen Monat bisher weniger als üblich: Personal'],
  [{ hr: [...BEFORE, '2026-11-02'] }, 'Diesen Monat bisher wie üblich'],
  [{ hr: ['2026-11-02'] }, 'Was zu den drei Zielen beigetragen hat'],
])('%o', async (days, said) => {
  expect((await open(activityOf(days))).title).toBe(said);
});

test('weeks are squares as long as they can be counted, then columns with their number', async () => {
  const { container } = await open(
    activityOf({ branding: times(3, '2026-11-24'), sales: times(40, '2026-11-24'), hr: [] }),
  );
  const [branding, sales] = [...container.querySelectorAll('.goal-plot')];
  const last = (plot: Element | undefined) => plot?.querySelectorAll('path')[12]?.getAttribute('d') ?? '';
  expect(last(branding).match(/M/g)).toHaveLength(3);
  expect(last(sales).match(/M/g)).toHaveLength(1);
  expect(sales?.textContent).toContain('40');
});

test('the same stands in tables, and what was not known is not nought', async () => {
  const { user } = await open(activityOf({ sales: [...BEFORE, ...times(4, '2026-11-24')] }));
  await user.click(screen.getByText('Als Tabelle'));
  const [weeks, months] = screen.getAllByRole('table');
  const row = (table: HTMLElement | undefined, name: string) =>
    within(within(table as HTMLElement).getByRole('row', { name: new RegExp(`^${name}`) }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  expect(row(weeks, '23.11.2026, bisher')).toEqual(['0', '4', '0']);
  expect(row(months, '01.10.2026 bis 26.10.2026')).toEqual(['nicht bekannt', '1', 'nicht bekannt']);
  expect(row(months, 'Üblich')).toEqual(['nicht bekannt', '1', 'nicht bekannt']);
});

test('a target stands there where the narrative gives one, and nowhere else', async () => {
  const { goals } = smallNarrative();
  const view = activityOf({ sales: BEFORE });
  const aimed = view.goals.map((goal) => (goal.goal === 'sales' ? { ...goal, aims: goals } : goal));
  const { lane } = await open({ ...view, goals: aimed });
  expect(lane('Vertrieb').textContent).toContain('Mehr Anfragen aus Molkereien.12 von 40');
  expect(lane('Personal').textContent).not.toContain('Ziel des Narrativs');
});

test('conversations that count for nothing are said, with the way to mend it', async () => {
  await open({ ...activityOf({}), unsaid: null, unplaced: 2 });
  expect(screen.getByText(/^2 Gespräche zählen für keines der Ziele/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Rollen vergeben' }).getAttribute('href')).toBe('#people');
});
