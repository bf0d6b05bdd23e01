import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';
import { withoutTwins } from './twins.ts';

const merged = (text: string) => withoutTwins(linesOf(text)).map((line) => line.text);

describe('texts that stand there twice', () => {
  it('are one again, on one line or on two', () => {
    expect(merged('InfoInfo\nLeiterin Vertrieb\nLeiterin Vertrieb\n742 Follower742 Follower')).toEqual([
      'Info',
      'Leiterin Vertrieb',
      '742 Follower',
    ]);
  });

  it('are one again over several paragraphs, also where the last runs into the first', () => {
    const summary = ['Nachts um drei.', 'Wir schreiben auf, was ausfällt.', 'Gern hier schreiben.'];
    const copied = ['InfoInfo', ...summary.slice(0, 2), `${summary[2]}${summary[0]}`, ...summary.slice(1), 'EndeEnde'];
    expect(merged(copied.join('\n'))).toEqual(['Info', ...summary, 'Ende']);
  });

  it('know which line was doubled', () => {
    const lines = withoutTwins(linesOf('InfoInfo\nText, einmal\nKenntnisseKenntnisse\nHaltHalt'));
    expect(lines.map(({ twin }) => twin)).toEqual([true, false, true, true]);
  });

  it.each([
    'Bora Bora\nBaden-Baden\nInfo\nEin Text',
    'Info\nLeiter\nLeiter\nNordlicht\nWerk\nKöln\nHalle\nBonn\nUlm\nJena',
  ])('are left alone on a page that says things once: %j', (text) => {
    expect(merged(text)).toEqual(text.split('\n'));
  });

  it('a name of two equal words stays whole', () => {
    expect(merged('InfoInfo\nSprachenSprachen\nBora Bora')).toEqual(['Info', 'Sprachen', 'Bora Bora']);
  });
});
