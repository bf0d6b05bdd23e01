// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { MessageDraft } from '../../../lib/domain/conversation/message/message-draft.ts';
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
  await show(
    fakeConversation({
      checkMessage: vi.fn(async () => VIEW),
      loadMessage: vi.fn(async () => ({ draft: kept, suggested: null })),
    }),
  );
  expect(screen.getByDisplayValue('Hallo')).toBeTruthy();
  expect(screen.getByDisplayValue(t('message.kind.note'))).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(t('message.plan.premium')).checked).toBe(true);
});

const AFTER_CALL = { kind: 'follow-up', reason: 'Im Journal: Anruf am 12. November 2026.' } as const;
const afterCall = (draft: MessageDraft | null) => ({
  checkMessage: vi.fn(async () => VIEW),
  loadMessage: vi.fn(async () => ({ draft, suggested: AFTER_CALL })),
});
const kindShown = () => screen.getByLabelText<HTMLSelectElement>(t('message.kind')).value;

test('after a call a new message begins as a follow-up, with the reason; what the writer picks stays', async () => {
  const { link, user } = await show(fakeConversation(afterCall(null)));
  expect(kindShown()).toBe('follow-up');
  expect(screen.getByText(AFTER_CALL.reason, { exact: false }).textContent).toContain(t('message.kind.follow-up'));
  await user.selectOptions(screen.getByLabelText(t('message.kind')), 'first');
  expect(kindShown()).toBe('first');
  expect(screen.queryByText(AFTER_CALL.reason, { exact: false })).toBeNull();
  await user.type(screen.getByLabelText(t('message.text')), 'Guten Tag');
  cleanup();
  const kept = vi.mocked(link.saveMessage).mock.lastCall?.[1] ?? null;
  expect(kept).toMatchObject({ kind: 'first', text: 'Guten Tag' });
  await show(fakeConversation(afterCall(kept)));
  expect(kindShown()).toBe('first');
  expect(screen.queryByText(AFTER_CALL.reason, { exact: false })).toBeNull();
});

test('a first message begun before the call stays one until the writer takes the other kind', async () => {
  const kept = { kind: 'first' as const, plan: 'basic' as const, text: 'Hallo', left: [] };
  const { user } = await show(fakeConversation(afterCall(kept)));
  expect(kindShown()).toBe('first');
  const take = t('message.suggested.take', { kind: t('message.kind.follow-up') });
  await user.click(screen.getByRole('button', { name: take }));
  expect(kindShown()).toBe('follow-up');
  expect(screen.queryByRole('button', { name: take })).toBeNull();
});

test('a note that was begun stays a note, and nothing is said about it', async () => {
  const kept = { kind: 'note' as const, plan: 'basic' as const, text: 'Hallo', left: [] };
  await show(fakeConversation(afterCall(kept)));
  expect(kindShown()).toBe('note');
  expect(screen.queryByText(AFTER_CALL.reason, { exact: false })).toBeNull();
});

test('a way to build it for kinds that have one, an InMail like a first message', async () => {
  const { user } = await show();
  expect(screen.getByText('Was haben Sie erlebt?')).toBeTruthy();
  await user.selectOptions(screen.getByLabelText(t('message.kind')), 'inmail');
  expect(screen.getByText('Was haben Sie erlebt?')).toBeTruthy();
  await user.selectOptions(screen.getByLabelText(t('message.kind')), 'follow-up');
  expect(screen.queryByText('Was haben Sie erlebt?')).toBeNull();
});
