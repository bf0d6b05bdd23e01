// @vitest-environment happy-dom
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { compileWords } from '../../lib/languages/compile.ts';
import type { Look } from '../../lib/messages/view.ts';
import { fakeClock } from '../../tests/support/clock.ts';
import { fakeFinding, fakeLook, fakeOther, fakeReport, TOBIAS } from '../../tests/support/coach/looks.ts';
import { fakeLink } from '../../tests/support/coach/shell.ts';
import { createCoachStore } from './store.ts';
import { Surface } from './surface.tsx';

async function open(look: Look, over = {}) {
  const shell = fakeLink(over);
  shell.slipTo(look.address);
  const clock = fakeClock();
  const store = createCoachStore(shell.link, clock);
  const start = { language: 'de' as const, words: compileWords('de'), theme: 'light' as const };
  render(<Surface link={shell.link} store={store} start={start} />);
  store.getState().read();
  await act(async () => shell.readings[0]?.answer(look));
  return { ...shell, clock, store, user: userEvent.setup() };
}

test('one sentence, the first step open with its quote, the others closed', async () => {
  await open(fakeLook());
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Solide. Zwei Schritte bis „stark“.');
  const quote = screen.getByText('Leiterin Vertrieb bei Nordlicht');
  expect(quote.lang).toBe('de');
  expect(screen.getByRole('button', { name: /Slogan nennt nur den Titel/ }).getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('button', { name: /Info beginnt/ }).getAttribute('aria-expanded')).toBe('false');
});

test('answers become a preview with its length; another pattern puts them otherwise', async () => {
  const { user } = await open(fakeLook());
  const field = screen.getByRole('textbox', { name: 'Was wird besser?' });
  await user.type(field, 'weniger Stillstand');
  const preview = screen.getByRole('region', { name: 'Vorschau' });
  expect(preview.textContent).toContain('Weniger Stillstand für Molkereien. Leiterin Vertrieb');
  expect(preview.textContent).toContain('52 von 220 Zeichen');
  await user.click(screen.getByRole('button', { name: 'Titel voranstellen' }));
  expect(preview.textContent).toContain('Leiterin Vertrieb: weniger Stillstand für Molkereien');
  await user.click(screen.getByRole('button', { name: 'Erste Fassung' }));
  expect(preview.textContent).toContain('Weniger Stillstand für Molkereien.');
});

test('answers are saved after a pause', async () => {
  const { user, link, clock } = await open(fakeLook());
  await user.type(screen.getByRole('textbox', { name: 'Was wird besser?' }), 'x');
  await act(async () => clock.pass(1_000));
  expect(link.saveAnswers).toHaveBeenCalledWith('linkedin:miriam-hofstetter', 'LI-08', ['Molkereien', 'x']);
  expect(screen.getByText('Die Antworten bleiben in diesem Browser.')).toBeTruthy();
});

test('copying puts the text on the clipboard, says so, and stays until the next action', async () => {
  const { user } = await open(fakeLook());
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(screen.getByRole('button', { name: 'Text kopieren' }));
  expect(write).toHaveBeenCalledWith('Für Molkereien. Leiterin Vertrieb');
  expect(await screen.findByRole('button', { name: 'Kopiert' })).toBeTruthy();
  expect(screen.getByText('Der Text liegt in der Zwischenablage.').getAttribute('role')).toBe('status');
  await user.type(screen.getByRole('textbox', { name: 'Für wen?' }), '!');
  expect(screen.getByRole('button', { name: 'Text kopieren' })).toBeTruthy();
});

test('where copying is refused, the text can be selected', async () => {
  const { user } = await open(fakeLook());
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  await user.click(screen.getByRole('button', { name: 'Text kopieren' }));
  const text = (await screen.findByRole('textbox', { name: /lässt das Kopieren/ })) as HTMLTextAreaElement;
  expect(text.value).toBe('Für Molkereien. Leiterin Vertrieb');
});

test('what a rule rests on is one tap away', async () => {
  const { user } = await open(fakeLook());
  expect(screen.queryByText('Verbreitete Übung, kein Beleg.')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Beruht auf: Übung' }));
  expect(screen.getByText('Verbreitete Übung, kein Beleg.')).toBeTruthy();
});

test('by keyboard alone: open the second step, name the level, open and close the menu', async () => {
  const { user } = await open(fakeLook());
  const level = screen.getByRole('button', { name: 'Stufe 3 von 4: Solide' });
  level.focus();
  await user.keyboard('{Enter}');
  expect(level.getAttribute('aria-expanded')).toBe('true');
  screen.getByRole('button', { name: /Info beginnt/ }).focus();
  await user.keyboard(' ');
  expect(screen.getByRole('button', { name: /Info beginnt/ }).getAttribute('aria-expanded')).toBe('true');
  const more = screen.getByRole('button', { name: 'Mehr' });
  more.focus();
  await user.keyboard('{Enter}');
  await user.tab();
  expect(document.activeElement?.textContent).toBe('Was der Coach hier sieht');
  const outer = vi.fn();
  document.addEventListener('keydown', outer);
  await user.keyboard('{Escape}');
  document.removeEventListener('keydown', outer);
  expect(more.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(more);
  expect(outer).not.toHaveBeenCalled();
});

test('a quiet new reading keeps the open step, the focus and what was typed', async () => {
  const { user, store, readings } = await open(fakeLook());
  const field = screen.getByRole('textbox', { name: 'Was wird besser?' });
  await user.type(field, 'weniger');
  store.getState().read();
  const fixes = [fakeFinding({ id: 'LI-20', title: 'Neu oben' }), fakeFinding()];
  await act(async () => readings[1]?.answer(fakeLook({ report: fakeReport({ fixes }) })));
  expect(document.activeElement).toBe(field);
  expect(document.contains(field)).toBe(true);
  expect((field as HTMLInputElement).value).toBe('weniger');
});

test('on another person’s page nothing of the first remains, and nobody is graded', async () => {
  const { goTo, readings, clock } = await open(fakeLook());
  act(() => goTo(TOBIAS));
  expect(document.body.textContent).not.toContain('Miriam');
  expect(document.body.textContent).not.toContain('Leiterin Vertrieb');
  act(() => clock.pass(1_000));
  await act(async () => readings[1]?.answer(fakeOther()));
  expect(document.body.textContent).toContain('Tobias Wendland');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ein Abschnitt ist hier zu lesen.');
  expect(screen.queryByRole('button', { name: /Stufe/ })).toBeNull();
});

test('whose profile it is, is asked once where the page does not tell', async () => {
  const asked = fakeLook({ report: null });
  if (asked.person) asked.person.own = null;
  const { user, link } = await open(asked);
  const question = screen.getByRole('region', { name: 'Ist das Ihr Profil?' });
  await user.click(within(question).getByRole('button', { name: 'Ja' }));
  expect(link.setOwn).toHaveBeenCalledWith('linkedin:miriam-hofstetter', true);
});

test('a refusal is a state with one action', async () => {
  const refusal = { code: 'too-large', title: 'Zu groß.', text: 'Neu laden hilft.', action: 'reload' as const };
  const { user, link } = await open(fakeLook({ refusal, person: null, report: null, sections: [] }));
  await user.click(screen.getByRole('button', { name: 'Seite neu laden' }));
  expect(link.reload).toHaveBeenCalled();
});

test('access that was taken back is explained, with the way to the settings', async () => {
  const refusal = {
    code: 'revoked',
    title: 'Es fehlt.',
    text: 'Nichts wird gelesen.',
    action: 'open-settings' as const,
  };
  const { user, link } = await open(fakeLook({ refusal, person: null, report: null, sections: [] }));
  await user.click(screen.getByRole('button', { name: 'Einstellungen öffnen' }));
  expect(link.openSettings).toHaveBeenCalled();
});

test('what was not judged says where it can be seen, once for each step', async () => {
  const contact = 'Kontaktinfo im Profilkopf öffnen';
  const unread = [
    { id: 'LI-28', name: 'Kontaktweg', hint: contact },
    { id: 'LI-29', name: 'Link zum Angebot des Betriebs', hint: contact },
    { id: 'LI-33', name: 'Netzwerk', hint: null },
  ];
  const { user } = await open(fakeLook({ sections: [], report: fakeReport({ unread }) }));
  await user.click(screen.getByRole('button', { name: /Noch ohne Urteil/ }));
  expect(screen.getAllByText(contact)).toHaveLength(1);
  expect(screen.getByText('Kontaktweg, Link zum Angebot des Betriebs')).toBeTruthy();
});

test('markup, instructions and right-to-left marks of a page stay text', async () => {
  const nasty = '<img src=x onerror=alert(1)> {count, plural, other {#}} \u202eabc <script>1</script>';
  const finding = fakeFinding({ evidence: [{ quote: nasty, lang: 'de', source: 'Slogan' }] });
  await open(fakeLook({ report: fakeReport({ fixes: [finding] }) }));
  expect(
    screen.getByText((_, element) => element?.textContent === nasty && element.tagName === 'BLOCKQUOTE'),
  ).toBeTruthy();
  expect(document.querySelector('img, script')).toBeNull();
});

test('XING: the day on which all was current is kept', async () => {
  const look = fakeLook();
  if (look.person) look.person.network = 'xing';
  const { user, link, readings } = await open(look);
  await user.click(screen.getByRole('button', { name: 'Ja, alles aktuell' }));
  expect(link.confirmCurrent).toHaveBeenCalledWith('linkedin:miriam-hofstetter');
  await act(async () => readings[1]?.answer(look));
  await waitFor(() => expect(screen.getByText('Vermerkt mit dem heutigen Datum.')).toBeTruthy());
});

test('a page that is no profile: what was read, what was not, and the way to the own profile', async () => {
  const page = {
    kind: 'company' as const,
    title: 'Unternehmen',
    name: 'Nordlicht Kühltechnik',
    sentence: '2 Angaben gelesen.',
    facts: [
      { label: 'Branche', value: 'Maschinenbau' },
      { label: 'Ort', value: 'Flensburg' },
    ],
    limits: ['Mehr Angaben stehen auf der Unterseite „Info“.'],
    kept: null,
  };
  const beside = 'Daneben offen: Nachrichten mit Tobias Wendland, 6 gelesen.';
  const { user, link } = await open(fakeLook({ page, beside, person: null, report: null, sections: [] }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('2 Angaben gelesen.');
  expect(document.querySelector('.bar-title')?.textContent).toBe('Unternehmen · Nordlicht Kühltechnik');
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'Maschinenbau',
    'Flensburg',
  ]);
  for (const said of [page.limits[0], beside, 'Nichts davon wird gespeichert.'])
    expect(screen.getByText(said ?? '')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Eigenes Profil öffnen' }));
  expect(link.openOwnProfile).toHaveBeenCalled();
});

test('while the user writes, kind and length stand at the bottom; afterwards nothing does', async () => {
  const { write } = await open(fakeOther());
  act(() => write({ network: 'linkedin', text: '', editor: 'comment', length: 1_260, limit: 1_250 }));
  const foot = screen.getByRole('region', { name: 'Kommentar in Arbeit' });
  expect(foot.textContent).toContain('1.260 von 1.250 Zeichen');
  expect(foot.textContent).toContain('10 Zeichen zu viel für dieses Feld.');
  expect(within(foot).getByRole('img', { name: '1260 Zeichen; möglich 1250' })).toBeTruthy();
  act(() => write(null));
  expect(screen.queryByRole('region', { name: 'Kommentar in Arbeit' })).toBeNull();
});

test('while the coach is locked there is why, and one way on: no tabs, no card, nothing noticed', async () => {
  const refusal = { code: 'locked', title: 'Der Coach ist gesperrt.', text: 'x', action: 'unlock' as const };
  const { user, link } = await open(fakeLook({ refusal, report: null, person: null }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Der Coach ist gesperrt.');
  expect(screen.queryByRole('tab')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Heute' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Mehr' }));
  expect(screen.queryByRole('button', { name: 'Was der Coach hier sieht' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Entsperren' }));
  expect(link.openSettings).toHaveBeenCalled();
});
