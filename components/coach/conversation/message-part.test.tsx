// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { Starter } from '../../../lib/domain/conversation/message/starters.ts';
import type { MessageCheckView, MessageHintView } from '../../../lib/messages/message-view.ts';
import { fakeConversation } from '../../../tests/support/coach/conversation.ts';
import { wordsIn } from '../../../tests/support/walk/words.ts';
import { MessagePart } from './message-part.tsx';

const t = wordsIn('de');
const PERSON = 'linkedin:tobias-wendland';
const HINT: MessageHintView = {
  key: 'one-ask:',
  quote: null,
  title: 'Es wird nichts gefragt',
  advice: 'Eine Frage stellen.',
  reason: 'Sonst bleibt offen, was gewünscht ist.',
  basis: { label: 'Übung', source: 'Verbreitete Übung.' },
};
const VIEW: MessageCheckView = { hints: [HINT], fine: ['Länge'], length: 9, most: 500, opening: null };
const STARTERS: Starter[] = [
  { kind: 'first', quote: 'Nachts um drei', steps: ['Begrüßung'], questions: ['Was haben Sie erlebt?'] },
];

const show = async (link = fakeConversation({ checkMessage: vi.fn(async () => VIEW) })) => {
  await act(async () => {
    render(<MessagePart t={t} link={link} tab={() => null} person={PERSON} starters={STARTERS} />);
  });
  return { link, user: userEvent.setup() };
};

afterEach(cleanup);

test('a hint with its reason, which can be left and shown again', async () => {
  const { user } = await show();
  await user.type(screen.getByLabelText(t('message.text')), 'Guten Tag');
  expect(await screen.findByText(HINT.reason)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: `${t('message.leave')}: ${HINT.title}` }));
  expect(screen.queryByText(HINT.reason)).toBeNull();
  await user.click(screen.getByRole('button', { name: t('message.left.back') }));
  expect(screen.getByText(HINT.reason)).toBeTruthy();
});

test('what was typed is kept when the panel goes, without waiting', async () => {
  const { link, user } = await show();
  await user.type(screen.getByLabelText(t('message.text')), 'Guten Tag');
  cleanup();
  expect(link.saveMessage).toHaveBeenLastCalledWith(PERSON, {
    kind: 'first',
    plan: 'basic',
    text: 'Guten Tag',
    left: [],
  });
});

test('a kept message stands there again, with its kind', async () => {
  const kept = { kind: 'note' as const, plan: 'premium' as const, text: 'Hallo', left: [HINT.key] };
  await show(fakeConversation({ checkMessage: vi.fn(async () => VIEW), loadMessage: vi.fn(async () => kept) }));
  expect(screen.getByDisplayValue('Hallo')).toBeTruthy();
  expect(screen.getByDisplayValue(t('message.kind.note'))).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(t('message.plan.premium')).checked).toBe(true);
});

test('a way to build it for kinds that have one, an InMail like a first message', async () => {
  const { user } = await show();
  expect(screen.getByText('Was haben Sie erlebt?')).toBeTruthy();
  await user.selectOptions(screen.getByLabelText(t('message.kind')), 'inmail');
  expect(screen.getByText('Was haben Sie erlebt?')).toBeTruthy();
  await user.selectOptions(screen.getByLabelText(t('message.kind')), 'follow-up');
  expect(screen.queryByText('Was haben Sie erlebt?')).toBeNull();
});
