// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Outcome } from './outcome.tsx';

afterEach(cleanup);

function Room({ stays, later = false }: { stays: boolean; later?: boolean }) {
  const [isDone, setDone] = useState(false);
  const [isGone, setGone] = useState(false);
  const press = () => {
    setDone(true);
    if (later) setTimeout(() => setGone(true), 60);
    else setGone(true);
  };
  return (
    <>
      {(stays || !isGone) && (
        <button type="button" onClick={press}>
          Erledigt
        </button>
      )}
      <Outcome said={isDone ? 'Zurückgenommen.' : ''} />
    </>
  );
}

const press = () => userEvent.click(screen.getByRole('button'));
const focused = () => document.activeElement?.textContent;

test('it takes the focus where the control has gone, at once or when the list follows', async () => {
  const { unmount } = render(<Room stays={false} />);
  await press();
  expect(focused()).toBe('Zurückgenommen.');
  unmount();
  render(<Room stays={false} later />);
  await press();
  expect(focused()).toBe('Erledigt');
  await waitFor(() => expect(focused()).toBe('Zurückgenommen.'));
});

test('whoever has the focus keeps it, and nothing is taken before anything was said', async () => {
  render(<Room stays />);
  expect(document.activeElement).toBe(document.body);
  await press();
  expect(focused()).toBe('Erledigt');
});
