import { describe, expect, it } from 'vitest';
import { reading } from '../../../../tests/pages/read-markup.ts';
import { sduiPage } from '../../../../tests/support/profile-page.ts';

const contact = (head: string, address?: string) => {
  const { websites, contactKinds } = reading(sduiPage({ head }), address).extra;
  return { websites, contactKinds };
};

describe('ways to reach a person', () => {
  it('takes web addresses in the head, also behind the network’s own detour', () => {
    const detour = `https://www.linkedin.com/redir/redirect?url=${encodeURIComponent('https://deichwerk.example/bruecken')}`;
    expect(
      contact(`<a href="${detour}">Unsere Brücken</a><a href="https://calendly.com/deichwerk">Termin</a>`),
    ).toEqual({
      websites: ['https://deichwerk.example/bruecken', 'https://calendly.com/deichwerk'],
      contactKinds: ['website', 'booking'],
    });
  });

  it('reads the open contact sheet, but keeps no mail address and no number', () => {
    const sheet =
      '<div role="dialog"><a href="mailto:j@deichwerk.example">Mail</a><a href="tel:+4900">Telefon</a></div>';
    const html = sduiPage().replace('</main>', `</main>${sheet}`);
    const { extra } = reading(html, 'https://www.linkedin.com/in/jonna-ahrens/overlay/contact-info/');
    expect(extra.contactKinds).toEqual(['email', 'phone']);
    expect(JSON.stringify(extra)).not.toMatch(/deichwerk|4900/);
  });

  it('says nothing where the head shows nothing', () => {
    expect(contact('<a href="https://www.linkedin.com/company/1/">Firma</a>')).toEqual({
      websites: null,
      contactKinds: null,
    });
  });
});
