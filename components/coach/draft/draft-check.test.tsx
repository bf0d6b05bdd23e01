// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { compileWords } from '../../../lib/languages/compile.ts';
import { createTranslate } from '../../../lib/languages/translate.ts';
import type { DraftCheckView, DraftQuestion } from '../../../lib/messages/draft-view.ts';
import { emptyCheck, hintOn } from '../../../tests/support/draft-view.ts';
import { DraftCheck } from './draft-check.tsx';

const TEXT = 'So wird daraus eine ganzheitliche Lösung.\nDanke an Molkerei Sonnfeld.';
const t = createTranslate('de', compileWords('de'));

const found = (text: string): DraftCheckView => ({
  ...emptyCheck(text, 3_000),
  hints: [
    hintOn(text, 'ganzheitliche Lösung'),
    hintOn(text, 'Molkerei Sonnfeld', {
      key: 'DR-14::molkerei sonnfeld',
      title: 'Ist das abgesprochen?',
      asksRelease: true,
    }),
  ],
  fine: ['Länge', 'Anrede'],
  folds: [
    { form: 'phone', at: 140 },
    { form: 'computer', at: 210 },
  ],
});

/** A background that remembers what was settled. */
function background(view = found) {
  const settled = new Set<string>();
  return {
    settled,
    check: vi.fn(async ({ text }: DraftQuestion) => {
      const { hints, ...rest } = view(text);
      const left = hints.map(({ key }) => key).filter((key) => settled.has(key));
      return { ...rest, hints: hints.filter(({ key }) => !settled.has(key)), left };
    }),
    settle: vi.fn(async (keys: string[], state: string) => {
      for (const key of keys) state === 'open' ? settled.delete(key) : settled.add(key);
    }),
  };
}

function Typing({ link, start = TEXT }: { link: ReturnType<typeof background>; start?: string }) {
  const [text, setText] = useState(start);
  return (
    <>
      <textarea aria-label="text" value={text} onChange={(event) => setText(event.target.value)} />
      <DraftCheck
        t={t}
        link={link}
        question={{ text, network: 'linkedin', kind: 'post', language: null, limit: 3_000 }}
      />
    </>
  );
}

test('marks each place with its number, and the marked text is the text', async () => {
  render(<Typing link={background()} />);
  expect(await screen.findByRole('heading', { name: 'Zwei Stellen zum Nachsehen.' })).toBeTruthy();
  const text = screen.getByRole('region', { name: t('check.marked') });
  expect([...text.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    'ganzheitliche Lösung1',
    'Molkerei Sonnfeld2',
  ]);
  for (const number of text.querySelectorAll('sup')) number.remove();
  expect(text.textContent).toBe(TEXT);
  expect(screen.getByText('In Ordnung:').parentElement?.textContent).toContain('Länge, Anrede');
  expect(screen.getByText(/140 \(Telefon\) oder 210/)).toBeTruthy();
});

test('shows the place that a hint is of, and what the rule rests on, one tap away', async () => {
  const user = userEvent.setup();
  render(<Typing link={background()} />);
  const [first] = await screen.findAllByRole('listitem');
  const hint = within(first as HTMLElement);
  await user.click(hint.getByRole('button', { name: /^Stelle zeigen/ }));
  expect(document.querySelector('mark.is-shown')?.textContent).toBe('ganzheitliche Lösung1');
  expect(hint.queryByText('Übung; gemessen hat es niemand.')).toBeNull();
  await user.click(hint.getByRole('button', { name: 'Beruht auf: Übung' }));
  expect(hint.getByText('Übung; gemessen hat es niemand.')).toBeTruthy();
});

test('leaves a hint at a wish, and takes that back', async () => {
  const user = userEvent.setup();
  const link = background();
  render(<Typing link={link} />);
  await user.click(await screen.findByRole('button', { name: /^Ist abgesprochen/ }));
  expect(await screen.findByRole('heading', { name: 'Eine Stelle zum Nachsehen.' })).toBeTruthy();
  expect([...link.settled]).toEqual(['DR-14::molkerei sonnfeld']);
  await user.click(screen.getByRole('button', { name: t('noticed.undo') }));
  expect(await screen.findByRole('heading', { name: 'Zwei Stellen zum Nachsehen.' })).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: /^So lassen/ })[0] as HTMLElement);
  expect(await screen.findByText(t('check.said.left', { n: 1 }), { exact: false })).toBeTruthy();
});

test('follows the text, and sets hostile words as words', async () => {
  const user = userEvent.setup();
  const hostile = '<img src=x onerror=alert(1)> {ganzheitliche Lösung}';
  const link = background((text) => ({
    ...emptyCheck(text),
    hints: text.includes('<img') ? [hintOn(text, '<img src=x')] : [],
  }));
  render(<Typing link={link} start="Linie 4 läuft." />);
  expect(await screen.findByRole('heading', { name: 'Nichts zum Nachsehen.' })).toBeTruthy();
  await user.clear(screen.getByLabelText('text'));
  await user.click(screen.getByLabelText('text'));
  await user.paste(hostile);
  await waitFor(() => expect(document.querySelector('mark')?.textContent).toBe('<img src=x1'));
  expect(document.querySelector('img')).toBeNull();
});
