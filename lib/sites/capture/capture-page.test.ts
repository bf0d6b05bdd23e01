import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../../tests/support/chance.ts';
import { capturePage } from './capture-page.ts';

const ADDRESS = 'https://www.linkedin.com/in/ada-kuehn/?miniProfile=1#about';
const copy = (body: string) =>
  capturePage(new JSDOM(`<title>Ada Kühn</title><body>${body}`).window.document, ADDRESS, chanceFrom(7));

describe('a copy', () => {
  it('holds no picture, script, style, form value, comment or stored data', () => {
    const { html, counts } = copy(
      '<main></main><!-- Ada --><script>steal()</script><style>p{}</style><code>{"a":"Ada"}</code><img src="https://x.example/ada.png" alt="Ada Kühn">' +
        '<input value="Ada" type="text"><textarea>Ada</textarea><p onclick="go()" style="color:red">Ada</p><iframe src="//x"></iframe>',
    );
    expect(html).not.toMatch(/Ada|Kühn|steal|src=|value=|onclick|style|iframe|x\.example/);
    expect(html).toContain('<input type="text">');
    expect(counts.removed).toBe(7);
  });

  it('keeps structure, roles and hooks', () => {
    const { html } = copy(
      '<main id="workspace" class="pv-card _3f9a"><ul role="list"><li data-testid="lazy-column">x</li></ul></main>',
    );
    expect(html).toContain('<main id="workspace" class="pv-card"><ul role="list"><li data-testid="lazy-column">');
  });

  it('begins with its own address, without what was behind it', () => {
    expect(copy('<p>x</p>').html).toMatch(
      /^<!-- https:\/\/www\.linkedin\.com\/in\/(?!ada)\S+\/\?miniProfile=1 -->\n<!doctype html>/,
    );
  });

  it('is markup only where the page had markup', () => {
    const { html } = copy('<p title="&quot;&gt;&lt;b&gt;">&lt;img src=x onerror=alert(1)&gt;</p>');
    expect(new JSDOM(html).window.document.querySelector('img, b')).toBeNull();
  });

  it('of equal texts is equal', () => {
    const { html } = copy('<h1>Brückenbau</h1><p aria-label="Brückenbau">Brückenbau</p>');
    const [, title, label, text] = /<h1>(.*)<\/h1><p aria-label="(.*)">(.*)<\/p>/.exec(html) ?? [];
    expect([label, text]).toEqual([title, title]);
  });
});
