import { describe, expect, it } from 'vitest';
import { OWN_XING, readingXing } from '../../../../tests/pages/read-xing.ts';
import { xingCard, xingPage } from '../../../../tests/support/xing-page.ts';

const SHEET = `${OWN_XING}/xing-id/contact-details`;
const sheet = (content: string) => xingPage().replace('</body>', `<div role="dialog">${content}</div></body>`);
const kinds = (html: string, address = SHEET) => readingXing(html, address).extra.contactKinds;

describe('kinds of contact', () => {
  it('come from the business part of the sheet, by links or by labels', () => {
    const business =
      '<div>E-Mail</div><div><a href="mailto:jonna@deichwerk.example">jonna@deichwerk.example</a></div><div>Telefon</div><div>+49 000 123</div>';
    expect(kinds(sheet(xingCard('Geschäftlich', business)))).toEqual(['email', 'phone']);
  });

  it('are none where the owner’s business part is empty, whatever is private', () => {
    const privately = xingCard('Privat', '<a href="tel:+49000">+49 000</a>');
    const empty = '<div>E-Mail</div><div>Telefon</div><div>Jetzt hinzufügen</div>';
    expect(kinds(sheet(xingCard('Geschäftlich', empty) + privately))).toEqual([]);
  });

  it('are unknown while the sheet is closed', () => {
    expect(kinds(xingPage(), OWN_XING)).toBeNull();
  });

  it('count a page on which one can book a talk', () => {
    const head = '<a href="https://calendly.com/jonna">Termin</a>';
    expect(kinds(xingPage({ head }), OWN_XING)).toEqual(['website', 'booking']);
  });

  it('leave the data itself behind', () => {
    const business =
      '<a href="mailto:jonna@deichwerk.example">jonna@deichwerk.example</a><p>Mobil</p><p>+49 000 123</p>';
    const text = JSON.stringify(readingXing(sheet(xingCard('Geschäftlich', business)), SHEET));
    expect(text).toContain('"email","phone"');
    expect(text).not.toMatch(/deichwerk\.example|000 123/);
  });
});
