// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Draft } from '../../../lib/domain/pages/editor.ts';
import type { DraftQuestion } from '../../../lib/messages/draft-view.ts';
import { panelProps } from '../../../tests/support/coach/panel-props.ts';
import { emptyCheck } from '../../../tests/support/draft-view.ts';
import { wordsIn } from '../../../tests/support/walk/words.ts';
import { DraftPanel } from './panel.tsx';

const t = wordsIn('de');
const link = {
  check: vi.fn(async ({ text }: DraftQuestion) => emptyCheck(text, 3_000)),
  settle: vi.fn(async () => {}),
};
const comment = (text: string): Draft => ({
  network: 'linkedin',
  editor: 'comment',
  limit: 1_250,
  length: text.length,
  text,
});
const panel = (draft: Draft | null) => <DraftPanel link={link} {...panelProps({ given: 'Aus der Idee.', draft })} />;

afterEach(cleanup);

test('a text from elsewhere is checked until the user writes on the page; it stays one click away', async () => {
  const { rerender } = render(panel(null));
  await act(async () => {});
  expect(screen.getByLabelText<HTMLTextAreaElement>(t('check.text')).value).toBe('Aus der Idee.');
  rerender(panel(comment('Wie oft prüfen Sie das?')));
  await act(async () => {});
  expect(screen.queryByLabelText(t('check.text'))).toBeNull();
  expect(screen.getByRole('button', { name: t('check.own') })).toBeTruthy();
});
