import type { Handover } from '../../domain/journal/handover/handover.ts';
import { Refusal } from '../refusal.ts';

/** As it can be read by eye, too. */
export const writeHandover = (handover: Handover): string => `${JSON.stringify(handover, null, 2)}\n`;

/**
 * The data in a handover's text, by its form alone. What it says is checked where it is taken.
 * @throws Refusal: 'torn'; 'backup' or 'other-kind' for another file
 */
export function readHandover(text: string): unknown {
  const data = parsed(text);
  if (isHandover(data)) return data;
  throw new Refusal(isOfForm(data, 'werkstolz-journal') ? 'backup' : 'other-kind');
}

export const isHandover = (data: unknown): boolean => isOfForm(data, 'werkstolz-handover');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('torn');
  }
}

const isOfForm = (data: unknown, form: string): boolean =>
  typeof data === 'object' && data !== null && 'form' in data && data.form === form;
