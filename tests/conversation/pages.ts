import { JSDOM } from 'jsdom';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import { readPage } from '../../lib/sites/index.ts';
import { profileCaptures } from '../pages/captures.ts';
import { allCases } from '../support/cases.ts';

/** A saved profile, read, with everything that its page says. */
export interface ProfilePage {
  name: string;
  reading: ProfileReading;
  /** Text of the page without white space, which is folded differently in pages and readings. */
  visible: string;
  /** The right reading, made by people. */
  right: Record<string, unknown>;
}

export const squeezed = (text: string): string => text.replace(/[\s\u200b\u200e\u200f\u2060\ufeff\u00ad]+/gu, '');

function pageFrom(name: string, html: string, address: string, right: Record<string, unknown>): ProfilePage[] {
  const { document } = new JSDOM(html, { url: address }).window;
  const result = readPage(document, new URL(address), '2026-11-25');
  if (!result.ok || result.reading.kind !== 'profile') return [];
  return [{ name, reading: result.reading, visible: squeezed(document.body.textContent ?? ''), right }];
}

/** Every saved profile: the samples of the project, and the captures where they are there. */
export const profilePages = (): ProfilePage[] => [
  ...allCases().flatMap(({ name, html, address, expected }) => pageFrom(name, html, address, expected)),
  ...profileCaptures().flatMap(({ name, html, want }) => pageFrom(name, html, want.url, want)),
];
