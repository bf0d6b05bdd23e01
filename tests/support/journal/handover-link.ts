import { vi } from 'vitest';
import type { HandoverLink } from '../../../components/dashboard/handover/handover-link.ts';

/** The connection for handovers in tests: nobody goes, and no file is one. */
export const fakeHandoverLink = (over: Partial<HandoverLink> = {}): HandoverLink => ({
  read: vi.fn(async () => ({ own: null, people: [] })),
  save: vi.fn(async () => {}),
  open: vi.fn(async () => null),
  take: vi.fn(),
  ...over,
});
