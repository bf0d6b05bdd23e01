import { describe, expect, it } from 'vitest';
import { composeRewrite } from './rewrite.ts';

const slots = { title: 'Leiterin Vertrieb', company: 'Nordlicht Anlagenbau', name: 'Miriam Hofstetter' };
const pattern = { parts: ['{2}', ' für {1}', ': {3}', '. {title}, {company}'] };

describe('composeRewrite', () => {
  it('puts the answers in the order of the pattern', () => {
    const answers = ['Molkereien in Bayern', 'weniger Stillstand', 'Umbau in elf Tagen'];
    expect(composeRewrite(pattern, answers, slots)).toBe(
      'Weniger Stillstand für Molkereien in Bayern: Umbau in elf Tagen. Leiterin Vertrieb, Nordlicht Anlagenbau',
    );
  });

  it('drops a part without its answer and leaves no separator behind', () => {
    expect(composeRewrite(pattern, ['', '', 'Umbau in elf Tagen'], slots)).toBe(
      'Umbau in elf Tagen. Leiterin Vertrieb, Nordlicht Anlagenbau',
    );
  });

  it('is empty until something is answered', () => {
    expect(composeRewrite(pattern, ['', ' ', ''], slots)).toBe('');
  });

  it('doubles no full stop', () => {
    expect(composeRewrite({ parts: ['{1}. {2}.'] }, ['Wir bauen um.', 'Die Linie läuft.'], slots)).toBe(
      'Wir bauen um. Die Linie läuft.',
    );
  });

  it('keeps what the user typed as text, also when it looks like a slot', () => {
    expect(composeRewrite({ parts: ['{1}'] }, ['{title} $& <b>'], slots)).toBe('{title} $& <b>');
  });
});
