import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEditorStore } from './editor-store.ts';

const REVIEW = { faults: [], findings: [] };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function begin(draft = {}, saveDraft = vi.fn(async (_data: unknown) => {})) {
  const review = vi.fn(async (_data: unknown) => REVIEW);
  const store = createEditorStore(draft, { link: { saveDraft, review }, prepare: (data) => data, side: 'de' });
  return { store, saveDraft, now: () => store.getState() };
}

describe('keeping', () => {
  it('is done once after a pause in typing, then the draft is judged', async () => {
    const { saveDraft, now } = begin();
    for (const text of ['N', 'No', 'Nor']) now().set(['company', 'name'], text);
    expect(now().saving).toBe('waiting');
    expect(saveDraft).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(600);
    expect(saveDraft).toHaveBeenCalledExactlyOnceWith({ company: { name: 'Nor' } });
    expect(now()).toMatchObject({ saving: 'saved', verdict: REVIEW });
  });

  it('is done at once where the page is left', async () => {
    const { saveDraft, now } = begin();
    now().set(['purpose', 'de'], 'Kühlen.');
    await now().flush();
    expect(saveDraft).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(600);
    expect(saveDraft, 'nothing is left to keep').toHaveBeenCalledTimes(1);
  });

  it('that fails says so, and the next change tries again', async () => {
    const saveDraft = vi.fn(async (_data: unknown) => {});
    saveDraft.mockRejectedValueOnce(new Error('no answer'));
    const { now } = begin({}, saveDraft);
    now().set(['purpose', 'de'], 'Kühlen.');
    await vi.advanceTimersByTimeAsync(600);
    expect(now().saving).toBe('failed');
    now().set(['purpose', 'de'], 'Weiter kühlen.');
    await vi.advanceTimersByTimeAsync(600);
    expect(now().saving).toBe('saved');
  });
});

describe('taking back', () => {
  it('takes back what was typed into one field in one step', () => {
    const { now } = begin({ purpose: { de: 'Alt.' } });
    now().set(['purpose', 'de'], 'Neu');
    now().set(['purpose', 'de'], 'Neu.');
    now().set(['company', 'name'], 'Nordlicht');
    now().undo();
    expect(now().data).toEqual({ purpose: { de: 'Neu.' } });
    now().undo();
    expect(now().data).toEqual({ purpose: { de: 'Alt.' } });
    now().undo();
    expect(now().data, 'nothing before that').toEqual({ purpose: { de: 'Alt.' } });
  });

  it('brings back an entry that was removed, in its place', () => {
    const themes = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    const { now } = begin({ themes });
    now().remove(['themes'], 1);
    expect(now().data).toEqual({ themes: [{ id: 'a' }, { id: 'c' }] });
    now().undo();
    expect(now().data).toEqual({ themes });
  });
});

describe('entries', () => {
  it('move by one place, and not out of the list', () => {
    const { now } = begin({ themes: [{ id: 'a' }, { id: 'b' }] });
    now().move(['themes'], 0, 1);
    expect(now().data).toEqual({ themes: [{ id: 'b' }, { id: 'a' }] });
    now().move(['themes'], 0, -1);
    expect(now().data).toEqual({ themes: [{ id: 'b' }, { id: 'a' }] });
  });

  it('on the way to a field that is sought are unfolded, in the form where it stands', () => {
    const { now } = begin();
    now().seek(['themes', 2, 'facts', 1, 'source', 'de']);
    expect(now()).toMatchObject({ part: 'themes/2', opened: { 'themes/2/facts': 1 } });
    now().seek(['voice', 'traits', 0]);
    expect(now()).toMatchObject({ part: 'voice', opened: { 'voice/traits': 0 } });
    now().seek(['goals', 0, 'aim']);
    expect(now().part).toBe('company');
  });
});

it('ideas stay in the language that was written last when both stand side by side', () => {
  const { now } = begin();
  now().show('en');
  now().show('both');
  expect(now()).toMatchObject({ sides: 'both', side: 'en' });
});
