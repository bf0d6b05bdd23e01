// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Preparation } from '../../../lib/domain/conversation/preparation.ts';
import type { Look } from '../../../lib/messages/view.ts';
import { fakeConversation } from '../../../tests/support/coach/conversation.ts';
import { fakeLook } from '../../../tests/support/coach/looks.ts';
import { panelProps } from '../../../tests/support/coach/panel-props.ts';
import { ConversationPanel } from './panel.tsx';

const about = (summary: string): Preparation => ({
  summary,
  news: null,
  anchors: [],
  common: [],
  bridges: [],
  questions: [],
  leaveOut: null,
  notMentioned: [],
  starters: [],
  unseen: [],
});

test('what was prepared for one person never stands beside another', async () => {
  let answer: (preparation: Preparation) => void = () => {};
  const prepare = vi.fn(
    () =>
      new Promise<Preparation>((resolve) => {
        answer = resolve;
      }),
  );
  const panel = (look: Look | null) => (
    <ConversationPanel link={fakeConversation({ prepare })} {...panelProps({ look })} />
  );
  const { rerender } = render(panel(fakeLook()));
  await act(async () => answer(about('Drei Anker bei Miriam.')));
  expect(screen.getByText('Drei Anker bei Miriam.')).toBeTruthy();

  rerender(panel({ ...fakeLook(), readAt: '2026-11-24T10:00:00.000Z' }));
  expect(screen.getByText('Drei Anker bei Miriam.')).toBeTruthy();

  rerender(panel(null));
  expect(screen.queryByText('Drei Anker bei Miriam.')).toBeNull();
  rerender(panel({ ...fakeLook(), address: 'https://www.linkedin.com/in/tobias-wendland/' }));
  expect(screen.queryByText('Drei Anker bei Miriam.')).toBeNull();
  await act(async () => answer(about('Zu wenig bei Tobias.')));
  expect(screen.getByText('Zu wenig bei Tobias.')).toBeTruthy();
});
