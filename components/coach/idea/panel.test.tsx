// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { AngleView, SuggestionsView } from '../../../lib/messages/idea-view.ts';
import type { Look } from '../../../lib/messages/view.ts';
import { fakeLook } from '../../../tests/support/coach/looks.ts';
import { panelProps } from '../../../tests/support/coach/panel-props.ts';
import type { IdeaLink } from './idea-link.ts';
import { IdeaPanel } from './panel.tsx';

const angle = (id: string, title: string, quote: string | null): AngleView => ({
  card: {
    id,
    theme: 'Stillstand',
    pattern: 'Lehre aus einem Fehler',
    minutes: 20,
    title,
    opening: 'Am dritten Tag stand die Anlage.',
    questions: ['Was war?', 'Was ist heute?', 'Was raten Sie?'],
    facts: [],
    release: [],
    leaveOut: 'Namen.',
    draft: ['opening', 1, 2, 3],
    side: 'de',
  },
  why: ['Der Beitrag spricht von „Ventil“.'],
  quote,
  later: [],
  work: { answers: ['', '', ''], facts: [], withOpening: true },
});

const offered = (...fitting: AngleView[]): SuggestionsView => ({
  company: 'Nordlicht',
  fitting,
  plan: [],
  comments: [],
  thanks: [],
});

function setUp(first: SuggestionsView) {
  const link: IdeaLink = {
    suggest: vi.fn(async () => first),
    save: vi.fn(async () => {}),
    mark: vi.fn(async () => {}),
    openNarrative: vi.fn(),
  };
  const panel = (look: Look | null) => <IdeaPanel link={link} {...panelProps({ look })} />;
  return { link, panel, user: userEvent.setup() };
}

const QUOTE = 'Das Ventil kam mit dem falschen Flansch.';

test('what fits one page does not stand beside the next one', async () => {
  const { link, panel } = setUp(offered(angle('a/b/c', 'Das Ventil', QUOTE)));
  const { rerender } = render(panel(fakeLook()));
  expect(await screen.findByText(QUOTE)).toBeTruthy();
  rerender(panel(null));
  expect(screen.queryByText(QUOTE)).toBeNull();
  expect(screen.queryByText('Das Ventil')).toBeNull();
  vi.mocked(link.suggest).mockResolvedValue(offered(angle('d/e/f', 'Ein anderes Thema', null)));
  await act(async () => rerender(panel({ ...fakeLook(), address: 'https://www.linkedin.com/feed/' })));
  expect(await screen.findByText('Ein anderes Thema')).toBeTruthy();
});

test('what somebody has begun to write stays under the pen, without the reason of the page that is gone', async () => {
  const { link, panel, user } = setUp(offered(angle('a/b/c', 'Das Ventil', QUOTE)));
  const { rerender } = render(panel(fakeLook()));
  await user.type(await screen.findByRole('textbox', { name: /Was war/ }), 'niemand hatte gemessen');
  rerender(panel(null));
  expect(screen.queryByText(QUOTE)).toBeNull();
  expect(screen.getByRole('textbox', { name: /Was war/ })).toHaveProperty('value', 'niemand hatte gemessen');
  expect(link.save).toHaveBeenCalledTimes(1);
  vi.mocked(link.suggest).mockResolvedValue(offered(angle('d/e/f', 'Ein anderes Thema', null)));
  await act(async () => rerender(panel({ ...fakeLook(), address: 'https://www.linkedin.com/feed/' })));
  expect(screen.getByText('Das Ventil')).toBeTruthy();
  expect(screen.getByText(/Niemand hatte gemessen\./)).toBeTruthy();
});
