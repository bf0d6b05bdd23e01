// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CandidateReading, CandidateView } from '../../../lib/messages/candidate-view.ts';
import { panelProps } from '../../../tests/support/coach/panel-props.ts';
import { wordsIn } from '../../../tests/support/walk/words.ts';
import type { CandidateLink } from './candidate-link.ts';
import { CandidatePanel } from './panel.tsx';

const t = wordsIn('de');
const OPENING = {
  title: 'Servicetechnik Kälte',
  place: 'Linz',
  pay: null,
  musts: [{ text: 'Kälteanlagen warten', words: [], ask: null }],
  learnables: [],
  reasons: [],
  text: '',
};
const ID = '019abcde-0000-7000-8000-000000000001';

function viewOf(over: Partial<CandidateReading> = {}): CandidateView {
  return {
    openings: [{ id: ID, opening: OPENING }],
    nameHidden: true,
    onlyOpenToOffers: false,
    reading: {
      opening: ID,
      own: null,
      name: null,
      turned: null,
      aid: {
        title: OPENING.title,
        rows: [
          {
            requirement: 'Kälteanlagen warten',
            group: 'must',
            state: 'found',
            quotes: [
              { text: 'Wartung von Ammoniakanlagen', section: 'experience', source: 'Berufserfahrung', words: [] },
            ],
            ask: null,
          },
          {
            requirement: 'Führerschein B',
            group: 'must',
            state: 'notMentioned',
            quotes: [],
            ask: 'Wie kämen Sie hin?',
          },
        ],
        reasons: [],
        opening: [],
        notRead: [],
        purpose: 'Lesehilfe.',
      },
      duty: { begun: false, informBy: '26. Dezember 2026', informedOn: null, erasedOn: '27. Mai 2027', texts: [] },
      ...over,
    },
  };
}

function fakeLink(view: CandidateView | null, over: Partial<CandidateLink> = {}): CandidateLink {
  return {
    read: vi.fn(async () => view),
    readOpening: vi.fn(async () => null),
    checkOpening: vi.fn(async () => []),
    saveOpening: vi.fn(async (id, opening) => ({ id: id ?? ID, opening })),
    loadDrafts: vi.fn(async () => []),
    saveDraft: vi.fn(async () => {}),
    dropOpening: vi.fn(async () => {}),
    save: vi.fn(async () => {}),
    markInformed: vi.fn(async () => {}),
    erase: vi.fn(async () => {}),
    setReading: vi.fn(async () => {}),
    handOver: vi.fn(async () => {}),
    ...over,
  };
}

async function show(link: CandidateLink, { tab = 1 as number | null, onNamed = vi.fn() } = {}) {
  await act(async () => {
    render(<CandidatePanel link={link} {...panelProps({ onNamed, tab: () => tab })} />);
  });
  return { onNamed, user: userEvent.setup() };
}

afterEach(cleanup);

test('the quote with its place, or that nothing is said and what to ask', async () => {
  await show(fakeLink(viewOf()));
  expect(screen.getByText('Wartung von Ammoniakanlagen').tagName).toBe('BLOCKQUOTE');
  expect(screen.getByText('Berufserfahrung')).toBeTruthy();
  expect(screen.getByText(t('candidate.unmentioned'))).toBeTruthy();
  expect(screen.getByText('Wie kämen Sie hin?')).toBeTruthy();
});

test('something broader is shown as related, with its quote', async () => {
  const view = viewOf();
  const quotes = [
    { text: 'UX-Design für Kassen', section: 'experience' as const, source: 'Berufserfahrung', words: ['UX'] },
  ];
  const aid = { rows: [{ requirement: 'Figma', group: 'must', state: 'related', quotes, ask: 'Figma?' }] } as const;
  const reading = view.reading && { ...view.reading, aid: { ...view.reading.aid, rows: [...aid.rows] } };
  await show(fakeLink({ ...view, reading }));
  expect(screen.getByText(t('candidate.related'))).toBeTruthy();
  expect(screen.getByText('UX-Design für Kassen')).toBeTruthy();
  expect(screen.queryByText(t('candidate.unmentioned'))).toBeNull();
});

test('the name stands nowhere until the note is kept; an empty note keeps nothing', async () => {
  const kept = { notes: {}, note: 'Kategorie erfragen', decision: '' };
  const save = vi.fn(async () => {});
  const read = vi
    .fn(async () => viewOf({ own: kept, name: 'Tobias Wendland' }))
    .mockImplementationOnce(async () => viewOf());
  const { onNamed, user } = await show(fakeLink(null, { save, read }));
  expect(document.documentElement.outerHTML).not.toContain('Wendland');
  expect(onNamed).toHaveBeenLastCalledWith(false);
  const button = screen.getByRole<HTMLButtonElement>('button', { name: t('candidate.save.reveal') });
  expect(button.disabled).toBe(true);
  await user.type(screen.getByLabelText(t('candidate.note.hidden')), kept.note);
  await user.click(button);
  expect(save).toHaveBeenCalledWith({ person: 'linkedin:tobias-wendland', name: 'Tobias Wendland' }, ID, kept);
  expect(await screen.findByLabelText(t('candidate.decision'))).toBeTruthy();
  expect(onNamed).toHaveBeenLastCalledWith(true);
});

test('what is typed outlasts the panel, until it is kept', async () => {
  const link = fakeLink(viewOf());
  const { user } = await show(link);
  await user.click(
    screen.getByRole('button', { name: t('candidate.row.note.for', { requirement: 'Führerschein B' }) }),
  );
  await user.type(
    screen.getByLabelText(t('candidate.row.note.for', { requirement: 'Führerschein B' })),
    'beim Anruf klären',
  );
  cleanup();
  await show(link);
  expect(screen.getByDisplayValue('beim Anruf klären')).toBeTruthy();
});

test('without an opening there is its form, which takes lines as requirements', async () => {
  const saveOpening = vi.fn(async (_id: string | null, opening: typeof OPENING) => ({ id: ID, opening }));
  const link = fakeLink({ ...viewOf(), openings: [], reading: null }, { saveOpening } as Partial<CandidateLink>);
  const { user } = await show(link);
  await user.type(screen.getByLabelText(t('opening.title')), 'Montage');
  await user.type(screen.getByLabelText(t('opening.musts')), 'Hydraulik = Pumpen{enter}Deutsch');
  await user.click(screen.getByRole('button', { name: t('opening.save') }));
  expect(saveOpening.mock.calls[0]?.[1]).toMatchObject({
    title: 'Montage',
    musts: [
      { text: 'Hydraulik', words: ['Pumpen'] },
      { text: 'Deutsch', words: [] },
    ],
  });
});

test('erasing asks first, and tells the day afterwards', async () => {
  const erase = vi.fn(async () => {});
  const { user } = await show(fakeLink(viewOf({ own: { notes: {}, note: 'x', decision: '' }, name: 'T' }), { erase }));
  await user.click(screen.getByRole('button', { name: t('candidate.erase') }));
  expect(erase).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: t('candidate.erase.yes') }));
  expect(erase).toHaveBeenCalledWith('linkedin:tobias-wendland');
  expect(screen.getByText(/^Gelöscht am /u)).toBeTruthy();
});

test('erasing that takes long says so, and cannot be pressed again meanwhile', async () => {
  let end = () => {};
  const erase = () => new Promise<void>((resolve) => (end = resolve));
  const { user } = await show(fakeLink(viewOf({ own: { notes: {}, note: 'x', decision: '' }, name: 'T' }), { erase }));
  await user.click(screen.getByRole('button', { name: t('candidate.erase') }));
  await user.click(screen.getByRole('button', { name: t('candidate.erase.yes') }));
  expect(await screen.findByText(t('people.erase.running', { count: 1 }), {}, { timeout: 2_000 })).toBeTruthy();
  expect(screen.queryByRole('button', { name: t('candidate.erase') })).toBeNull();
  end();
  expect(await screen.findByText(/^Gelöscht am /u)).toBeTruthy();
});

test('within the page the table comes only when the user wants it there', async () => {
  const link = fakeLink(viewOf());
  const { user } = await show(link, { tab: null });
  expect(link.read).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: t('candidate.gate.show') }));
  expect(screen.getByText('Wartung von Ammoniakanlagen')).toBeTruthy();
});

test('an opening that could not be kept is said to be not kept, and stands there still', async () => {
  const saveOpening = vi.fn(async () => Promise.reject(new Error('full')));
  const { user } = await show(fakeLink({ ...viewOf(), openings: [], reading: null }, { saveOpening }));
  await user.type(screen.getByLabelText(t('opening.title')), 'Servicetechnik');
  await user.type(screen.getByLabelText(t('opening.musts')), 'Kälteanlagen warten');
  await user.click(screen.getByRole('button', { name: t('opening.save') }));
  await act(async () => {});
  expect(screen.getByText(t('act.failed')).getAttribute('role')).toBe('alert');
  expect(screen.getByDisplayValue('Servicetechnik')).toBeTruthy();
});

describe('an opening that is being written', () => {
  const draft = {
    typed: { title: 'Montage', place: '', pay: '', musts: 'Schweißen', learnables: '', reasons: '' },
    base: { ...OPENING, title: '', place: null, musts: [] },
    pasted: '',
  };
  const title = () => screen.getByLabelText<HTMLInputElement>(t('opening.title'));

  test('is kept when the panel is closed, and gone on with when it is opened again', async () => {
    const saveDraft = vi.fn(async () => {});
    const { user } = await show(fakeLink({ ...viewOf(), reading: null }, { saveDraft }));
    await user.type(title(), 'Montage');
    cleanup();
    expect(saveDraft).toHaveBeenLastCalledWith(null, expect.objectContaining({ typed: { ...draft.typed, musts: '' } }));

    const loadDrafts = vi.fn(async () => [{ opening: null, draft }]);
    await show(fakeLink(viewOf(), { loadDrafts }));
    expect(title().value).toBe('Montage');
    expect(screen.getByText(t('opening.begun'))).toBeTruthy();
  });

  test('is forgotten once it is saved', async () => {
    const saveDraft = vi.fn(async () => {});
    const loadDrafts = vi.fn(async () => [{ opening: null, draft }]);
    const link = fakeLink(viewOf(), { loadDrafts, saveDraft });
    const { user } = await show(link);
    await user.click(screen.getByRole('button', { name: t('opening.save') }));
    expect(link.saveOpening).toHaveBeenCalledWith(null, expect.objectContaining({ title: 'Montage' }));
    expect(saveDraft).toHaveBeenLastCalledWith(null, null);
    expect(await screen.findByText('Wartung von Ammoniakanlagen')).toBeTruthy();
  });

  test('is forgotten when it is discarded, and the saved one stays', async () => {
    const saveDraft = vi.fn(async () => {});
    const loadDrafts = vi.fn(async () => [{ opening: ID, draft }]);
    const { user } = await show(fakeLink(viewOf(), { loadDrafts, saveDraft }));
    expect(title().value).toBe('Montage');
    await user.click(screen.getByRole('button', { name: t('opening.discard') }));
    expect(saveDraft).toHaveBeenLastCalledWith(ID, null);
    await user.click(screen.getByRole('button', { name: t('candidate.edit') }));
    expect(title().value).toBe(OPENING.title);
    expect(screen.getByRole('button', { name: t('opening.cancel') })).toBeTruthy();
  });
});

test('that a colleague wrote already is said in one line', async () => {
  const turned = 'Anna Weber hat am 12. November 2026 geschrieben.';
  await show(fakeLink(viewOf({ turned })));
  expect(screen.getByText(turned)).toBeTruthy();
});
