import { describe, expect, it } from 'vitest';
import { fileAddress, grantOf } from './address.ts';

describe('fileAddress', () => {
  it('takes https and drops what stands behind #', () => {
    expect(fileAddress(' https://files.example:8443/n.yaml?v=2#top ')).toBe('https://files.example:8443/n.yaml?v=2');
  });
  it.each([
    '',
    'n.yaml',
    'http://files.example/n.yaml',
    'https://me:secret@files.example/n',
    'file:///etc/passwd',
    `https://a.example/${'x'.repeat(600)}`,
  ])('refuses %s', (typed) => {
    expect(fileAddress(typed)).toBeNull();
  });
});

describe('grantOf', () => {
  it('names the one host, without a port', () => {
    expect(grantOf('https://files.example:8443/n.yaml')).toBe('https://files.example/*');
  });
});
