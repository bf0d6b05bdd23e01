import { describe, expect, it } from 'vitest';
import { LOG_WORDS } from '../../../languages/log-words.ts';
import { parseLogLine } from './parse.ts';
import { withTheme } from './with-theme.ts';

const THEMES = [
  { id: 'umbau', titles: ['Umbau im laufenden Betrieb', 'Rebuilding while running'] },
  { id: 'kaelte', titles: ['Kälte'] },
];
const read = (line: string) => {
  const { tags, theme } = withTheme(parseLogLine(line, '2026-11-26', LOG_WORDS), THEMES);
  return { tags, theme };
};

describe('withTheme', () => {
  it.each([
    ['by its id', '/anruf will Angebot #umbau', 'umbau'],
    ['by its title in one word', '/call asked #RebuildingWhileRunning', 'umbau'],
    ['by its title with hyphens', '/call asked #umbau-im-laufenden-betrieb', 'umbau'],
    ['whatever the capitals', '/anruf #KÄLTE', 'kaelte'],
  ])('is named %s', (_how, line, theme) => {
    expect(read(line)).toEqual({ tags: [], theme });
  });

  it('is not named by a part of its title, and other tags stay tags', () => {
    expect(read('/anruf #Betrieb #Messe')).toEqual({ tags: ['Betrieb', 'Messe'], theme: null });
    expect(read('/anruf #Messe #umbau #kaelte')).toEqual({ tags: ['Messe', 'kaelte'], theme: 'umbau' });
  });

  it('is none without a narrative', () => {
    const line = parseLogLine('/anruf #umbau', '2026-11-26', LOG_WORDS);
    expect(withTheme(line, [])).toEqual({ ...line, theme: null });
  });
});
