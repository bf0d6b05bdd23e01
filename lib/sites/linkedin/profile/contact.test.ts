import { describe, expect, it } from 'vitest';
import { reading } from '../../../../tests/pages/read-markup.ts';
import { emberPage, sduiPage } from '../../../../tests/support/profile-page.ts';

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

  describe.each([
    ['S', sduiPage(), '<dialog open><div data-sdui-screen="profile.ContactInfo">', '</div></dialog>'],
    ['E', emberPage(), '<div role="dialog"><section><h2>Kontaktinfo</h2>', '</section></div>'],
  ])('tells an empty sheet from a closed one on %s', (_generation, page, open, close) => {
    const own = '<a href="https://www.linkedin.com/in/jonna-ahrens">linkedin.com/in/jonna-ahrens</a>';
    const sheetOf = (content: string, address = 'overlay/contact-info/') => {
      const html = page.replace('</body>', `${open}${content}${close}</body>`);
      return reading(html, `https://www.linkedin.com/in/jonna-ahrens/${address}`).extra;
    };

    it('reads that nothing stands in it', () => {
      expect(sheetOf(own)).toMatchObject({ websites: [], contactKinds: [], contactSheetRead: true });
    });

    it('waits while it is still being drawn', () => {
      expect(sheetOf('')).toMatchObject({ websites: null, contactKinds: null, contactSheetRead: null });
      const pencil = '<a href="/in/jonna-ahrens/edit/contact-info/">Bearbeiten</a>';
      expect(sheetOf(pencil).contactKinds).toBeNull();
    });

    it('takes no other sheet for it, and nobody else’s', () => {
      expect(sheetOf(own, '').contactKinds).toBeNull();
      expect(sheetOf(own.replaceAll('jonna-ahrens', 'ole-petersen')).contactKinds).toBeNull();
    });
  });

  it('says nothing where the head shows nothing', () => {
    expect(contact('<a href="https://www.linkedin.com/company/1/">Firma</a>')).toEqual({
      websites: null,
      contactKinds: null,
    });
  });
});
