import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * An extension that does everything wrong which the real one must not do: the witness that finds nothing against the
 * real one has to find all of it here. Returns its folder.
 */
export function carelessExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'werkstolz-careless-'));
  const manifest = {
    manifest_version: 3,
    name: 'Careless',
    version: '1',
    permissions: ['storage'],
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['https://www.linkedin.com/*'], js: ['page.js'], run_at: 'document_end' }],
    web_accessible_resources: [{ resources: ['*.js'], matches: ['<all_urls>'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(
    join(folder, 'page.js'),
    `const host = document.createElement('div');
host.id = 'werkstolz';
const root = host.attachShadow({ mode: 'closed' });
root.innerHTML = '<style>:host { position: fixed; right: 0; top: 0 }</style><p>Careless words</p><label>Note <input></label>';
document.documentElement.append(host);
window.postMessage({ type: chrome.runtime.id }, '*');
fetch('https://www.linkedin.com/secret', { method: 'POST', body: 'x' }).catch(() => {});`,
  );
  return folder;
}
