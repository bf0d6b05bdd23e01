// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeDashboardLink } from '../../../tests/support/dashboard.ts';
import { fakeHandoverLink } from '../../../tests/support/journal/handover-link.ts';
import { aHandover } from '../../../tests/support/journal/handovers.ts';
import { aPerson, aRecord } from '../../../tests/support/journal/people.ts';
import { fakePeopleLink } from '../../../tests/support/journal/people-link.ts';
import { Page } from '../../settings/page-context.tsx';
import { createSettingsStore } from '../../settings/settings-store.ts';
import { Dashboard } from '../dashboard.tsx';
// Loaded before, so that no test waits for them.
import '../people/people-room.tsx';
import '../people-file/people-file-room.tsx';
import { HandoverForm } from './handover-form.tsx';
import type { HandedMark, HandoverLink, OpenedHandover } from './handover-link.ts';

afterEach(() => {
  location.hash = '';
});

async function open(hash: string, over: Partial<HandoverLink>) {
  location.hash = hash;
  const handover = fakeHandoverLink(over);
  const people = fakePeopleLink([aRecord(aPerson('Tobias Wendland'))]).link;
  const link = fakeDashboardLink({ handover, people });
  render(<Dashboard link={link} store={createSettingsStore(link)} />);
  await screen.findByRole('heading', { level: 1 });
  return { handover, user: userEvent.setup() };
}

const [TOBIAS] = aHandover().people;

test('a handover shows what stands in it, takes nothing more than is ticked, and wants a name and a passphrase', async () => {
  const people = TOBIAS ? [TOBIAS] : [];
  const { handover, user } = await open('#people', { read: vi.fn(async () => ({ own: null, people })) });
  await user.click(await screen.findByRole('checkbox', { name: 'Tobias Wendland auswählen' }));
  await user.click(screen.getByRole('button', { name: 'Übergeben …' }));
  const form = within(screen.getByRole('region', { name: 'Übergeben' }));
  expect(await form.findByText('Nachricht')).toBeTruthy();
  expect(form.getByText('12.11.2026')).toBeTruthy();
  const nothing = { steps: false, tags: false, notes: false };
  expect(handover.read).toHaveBeenLastCalledWith([expect.any(String)], nothing);
  await user.click(form.getByRole('checkbox', { name: /Eigene Notizen/ }));
  expect(handover.read).toHaveBeenLastCalledWith([expect.any(String)], { ...nothing, notes: true });
  const save = () => user.click(form.getByRole('button', { name: 'Verschlüsselt speichern' }));
  await save();
  expect(form.getByRole('status').textContent).toBe('Noch fehlt der eigene Name.');
  await user.type(form.getByRole('textbox', { name: 'Eigener Name' }), ' Anna Weber ');
  await save();
  expect(form.getByRole('status').textContent).toMatch(/mindestens zwölf Zeichen/);
  expect(handover.save).not.toHaveBeenCalled();
  await user.type(form.getByRole('textbox', { name: 'Passphrase' }), 'vier lose Wörter hier');
  await save();
  expect(handover.save).toHaveBeenCalledWith('Anna Weber', people, 'vier lose Wörter hier');
  await user.click(form.getByRole('button', { name: /^Unverschlüsselt/ }));
  expect(handover.save).toHaveBeenLastCalledWith('Anna Weber', people, null);
  expect(form.getByRole('status').textContent).toMatch(/wer sie hat, kann sie lesen/);
});

test('more people than a file holds are not asked for', async () => {
  const read = vi.fn();
  const settings = fakeDashboardLink();
  render(
    <Page store={createSettingsStore(settings)} title="Werkstolz">
      <HandoverForm
        link={fakeHandoverLink({ read })}
        people={Array.from({ length: 2_001 }, (_, at) => `linkedin:${at}`)}
        onChange={() => () => {}}
        onClose={vi.fn()}
      />
    </Page>,
  );
  expect((await screen.findByRole('alert')).textContent).toBe(
    'In eine Datei passen 2.000 Personen. Bitte weniger auswählen.',
  );
  expect(read).not.toHaveBeenCalled();
});

test('the own profile gives the name', async () => {
  const { user } = await open('#people', { read: async () => ({ own: 'Miriam Hofstetter', people: [] }) });
  await user.click(await screen.findByRole('checkbox', { name: 'Tobias Wendland auswählen' }));
  await user.click(screen.getByRole('button', { name: 'Übergeben …' }));
  expect(await screen.findByDisplayValue('Miriam Hofstetter')).toBeTruthy();
});

const bring = async (over: Partial<HandoverLink>) => {
  const opened = await open('#people-file', over);
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no file field');
  await opened.user.upload(input, new File(['x'], 'werkstolz-handover.json.age'));
  return opened;
};

test('a locked file opens with its passphrase, says who is there already, and is taken and taken back', async () => {
  const back = vi.fn(async () => null);
  const opened = {
    handover: aHandover({ name: '<b>Tobias</b>' }),
    marks: [{ kind: 'known', keepsStep: true } as const],
  };
  const { handover, user } = await bring({
    open: vi.fn(async (_file, passphrase) =>
      passphrase === null
        ? { kind: 'locked' as const }
        : passphrase === 'richtig'
          ? { kind: 'open' as const, opened }
          : { kind: 'refused' as const, why: 'brought.no.wrong-passphrase' as const },
    ),
    take: vi.fn(async () => back),
  });
  await user.type(await screen.findByRole('textbox', { name: 'Passphrase' }), 'falsch{Enter}');
  expect(await screen.findByText(/^Mit dieser Passphrase/)).toBeTruthy();
  await user.clear(screen.getByRole('textbox', { name: 'Passphrase' }));
  await user.type(screen.getByRole('textbox', { name: 'Passphrase' }), 'richtig{Enter}');
  expect(await screen.findByRole('heading', { name: 'Übergabe von Anna Weber' })).toBe(document.activeElement);
  expect(screen.getByText('<b>Tobias</b>')).toBeTruthy();
  expect(screen.getByText('schon da; der eigene nächste Schritt bleibt')).toBeTruthy();
  expect(screen.getByText(/innerhalb eines Monats/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Eine Person übernehmen' }));
  expect(await screen.findByText(/^Eine Person von Anna Weber übernommen/)).toBe(document.activeElement);
  expect(handover.take).toHaveBeenCalledWith(opened.handover);
  await user.click(screen.getByRole('button', { name: 'Alles zurücknehmen' }));
  expect(back).toHaveBeenCalled();
  expect(await screen.findByText('Zurückgenommen.')).toBeTruthy();
});

test('nobody is taken where all were erased; a failure says that nothing was', async () => {
  const kinds = [['erased'], ['fresh']] as const;
  for (const [kind] of kinds) {
    const opened = { handover: aHandover(), marks: [{ kind, keepsStep: false }] };
    const { user } = await bring({
      open: async () => ({ kind: 'open', opened }),
      take: () => Promise.reject(new Error('x')),
    });
    if (kind === 'erased') {
      expect(await screen.findByText(/^Alle in dieser Datei/)).toBeTruthy();
      expect(screen.queryByRole('button', { name: /übernehmen$/ })).toBeNull();
    } else {
      await user.click(await screen.findByRole('button', { name: 'Eine Person übernehmen' }));
      expect(await screen.findByText(/^Das hat nicht geklappt/)).toBeTruthy();
    }
    document.body.replaceChildren();
  }
});

/** A file about as many people, and how each stands in the journal. */
const fileOf = (...kinds: HandedMark['kind'][]): OpenedHandover => ({
  handover: aHandover(
    {},
    {
      people: kinds.flatMap((_, at) => aHandover({ keys: [`linkedin:person-${at}`], name: `Person ${at}` }).people),
    },
  ),
  marks: kinds.map((kind) => ({ kind, keepsStep: false })),
});

test('only those are taken who are ticked, and the list is out of the way until it is taken back', async () => {
  const opened = fileOf('fresh', 'known', 'similar', 'erased');
  const { handover, user } = await bring({
    open: async () => ({ kind: 'open', opened }),
    take: vi.fn(async () => async () => null),
  });
  const list = await screen.findByRole('list', { name: 'Was in der Datei steht' });
  const boxes = within(list).getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.map(({ checked }) => checked)).toEqual([true, true, true]);
  const known = within(list).getByRole('checkbox', { name: 'Person 1', description: /^schon da Bewerbung/ });
  await user.click(within(list).getByRole('checkbox', { name: 'Person 2' }));
  expect(screen.queryByText(/^Wer vielleicht schon da ist/)).toBeNull();
  known.focus();
  await user.keyboard(' ');
  await user.click(screen.getByRole('button', { name: 'Eine Person übernehmen' }));
  expect(await screen.findByText(/^Eine Person von Anna Weber übernommen/)).toBe(document.activeElement);
  expect(handover.take).toHaveBeenCalledWith({ ...opened.handover, people: opened.handover.people.slice(0, 1) });
  expect(screen.queryByRole('checkbox')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Alles zurücknehmen' }));
  expect(await screen.findByRole('checkbox', { name: 'Person 0' })).toHaveProperty('checked', true);
  expect(screen.getByRole('checkbox', { name: 'Person 1' })).toHaveProperty('checked', false);
  await user.click(screen.getByRole('checkbox', { name: 'Person 0' }));
  expect(screen.getByRole('button', { name: '0 Personen übernehmen' })).toHaveProperty('disabled', true);
  expect(screen.getByText('Niemand ist angekreuzt.')).toBeTruthy();
});

test('of many, everybody or nobody is ticked at once; the others come on demand, and the keyboard goes on with them', async () => {
  const opened = fileOf(...Array.from({ length: 40 }, () => 'fresh' as const));
  const { user } = await bring({ open: async () => ({ kind: 'open', opened }) });
  const all = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Alle 40 Personen' });
  expect(screen.getAllByRole('checkbox')).toHaveLength(26);
  await user.click(screen.getByRole('checkbox', { name: 'Person 3' }));
  expect([all.checked, all.indeterminate]).toEqual([false, true]);
  screen.getByRole('button', { name: '39 Personen übernehmen' });
  await user.click(all);
  screen.getByRole('button', { name: '40 Personen übernehmen' });
  await user.click(all);
  expect(screen.getByText('Niemand ist angekreuzt.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '15 weitere Personen zeigen' }));
  const next = await screen.findByRole('checkbox', { name: 'Person 25' });
  await waitFor(() => expect(document.activeElement).toBe(next));
  await user.keyboard(' ');
  screen.getByRole('button', { name: 'Eine Person übernehmen' });
});

test('what is told of many people is put into words where it is opened', async () => {
  const opened = fileOf('fresh', 'fresh', 'fresh', 'fresh');
  const { user } = await bring({ open: async () => ({ kind: 'open', opened }) });
  const [first] = await screen.findAllByText('Ein Eintrag');
  expect(screen.queryByText('Nachricht')).toBeNull();
  if (first) await user.click(first);
  expect(await screen.findByText('Nachricht')).toBeTruthy();
});
