import type { FingerprintLink } from '../../components/dashboard/draft/fingerprint-link.ts';
import { readFingerprintFile, writeFingerprintFile } from '../../lib/domain/draft/fingerprint-file.ts';
import { postFingerprint } from '../../lib/domain/draft/measures/fingerprint.ts';
import { call } from '../../lib/messages/call.ts';
import { saveFile } from './save-file.ts';

/** Bytes that are read of a file; letters take up to four each, and the form allows a million of them. */
const LARGEST = 4_000_000;

/** Fingerprints of posts, as files and as the background keeps them. */
export const fingerprintLink: FingerprintLink = {
  list: () => call('listFingerprints', {}),
  async take(file) {
    if (file.size > LARGEST) return { ok: false, fault: 'too-large' };
    const read = readFingerprintFile(await file.text());
    if (!read.ok) return read;
    await call('keepFingerprints', { posts: read.posts });
    return { ok: true, count: read.posts.length };
  },
  remove: async (ids) => void (await call('dropFingerprints', { ids })),
  save(label, text) {
    const made = postFingerprint(label, text);
    if (made) saveFile('werkstolz-fingerprint.json', writeFingerprintFile([made]));
    return made !== null;
  },
};
