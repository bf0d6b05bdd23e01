import { profilePdf, SAMPLES } from './profile-pdf.ts';
import { writePdf } from './write-pdf.ts';

const LINE = { x: 72, y: 700, size: 11 };
const WHOLE = profilePdf(SAMPLES.de);

/** Files that a user may bring, by name. All are invented. */
export const FILES = {
  'Profil.pdf': WHOLE,
  'Profile.pdf': profilePdf(SAMPLES.en),
  'abgebrochen.pdf': WHOLE.slice(0, 900),
  'gesperrt.pdf': writePdf([[{ ...LINE, text: 'x' }]], { locked: true }),
  'Rechnung.pdf': writePdf([[{ ...LINE, text: 'Rechnung 4711, zahlbar bis Freitag' }]]),
  'Scan.pdf': writePdf([[]]),
  'Foto.pdf': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'dreissig-megabyte.pdf': new Uint8Array(30 * 1024 * 1024),
} as const satisfies Record<string, Uint8Array>;

export type FileName = keyof typeof FILES;
