import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { translatePage, translateReading } from './translate-page.ts';

const page = (body: string) => new JSDOM(`<html lang="en"><body>${body}</body></html>`).window.document;

test('texts and spoken labels change, and what people wrote stays', () => {
  const document = page(
    '<h2> About </h2><p>All about skills</p><button aria-label="Invite Jon Döring to connect">Connect</button><script>About</script>',
  );
  translatePage(document, 'en', 'de');
  expect(document.documentElement.lang).toBe('de');
  expect(document.body.innerHTML).toBe(
    '<h2> Info </h2><p>All about skills</p><button aria-label="Jon Döring als Kontakt einladen">Vernetzen</button><script>About</script>',
  );
});

test('texts that nobody saw in that language are listed', () => {
  expect([...translatePage(page('<p>Withdraw</p><p>Skills</p>'), 'en', 'fr')]).toEqual(['Withdraw']);
});

test('of a reading only what is kept as shown changes', () => {
  const reading = {
    language: 'en',
    headline: 'Full-time',
    experience: [{ title: 'Contract', employmentType: 'Full-time', start: '2020-07' }],
    activity: [{ text: 'Skills', age: '1w' }],
  };
  expect(translateReading(reading, 'en', 'it')).toEqual({
    language: 'it',
    headline: 'Full-time',
    experience: [{ title: 'Contract', employmentType: 'A tempo pieno', start: '2020-07' }],
    activity: [{ text: 'Skills', age: '1 settimana' }],
  });
});
