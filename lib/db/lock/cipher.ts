import { aessiv } from '@noble/ciphers/aes.js';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';

/** Bytes of a key: 32 for rows, 64 for tokens. */
export const KEY_BYTES = 96;
const ROW_KEY = 32;
const NONCE = 24;
/** Texts are filled up to a multiple of this, so that a token does not tell how long a name is. In bytes. */
const BLOCK = 32;

/** Seals rows and tokens. Everything happens at once: a transaction of IndexedDB ends where anything else is waited for. */
export interface Cipher {
  /** @param place the table and the row's key as it stands there: what is sealed for one place opens in no other */
  sealRow(row: unknown, place: string): Uint8Array<ArrayBuffer>;
  /** @throws where the bytes were sealed with another key, for another place, or changed */
  openRow(sealed: Uint8Array, place: string): unknown;
  /** The same text of a table always becomes the same token (AES-SIV, RFC 5297). */
  token(text: string, table: string): Uint8Array<ArrayBuffer>;
  openToken(token: Uint8Array, table: string): string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** @param key `KEY_BYTES` random bytes */
export function createCipher(key: Uint8Array): Cipher {
  if (key.length !== KEY_BYTES) throw new RangeError('not a key');
  const rowKey = key.slice(0, ROW_KEY);
  const tokenKey = key.slice(ROW_KEY);
  return {
    sealRow(row, place) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
      const box = xchacha20poly1305(rowKey, nonce, encoder.encode(place));
      return joined(nonce, box.encrypt(encoder.encode(JSON.stringify(row))));
    },
    openRow(sealed, place) {
      const box = xchacha20poly1305(rowKey, sealed.subarray(0, NONCE), encoder.encode(place));
      return JSON.parse(decoder.decode(box.decrypt(sealed.subarray(NONCE))));
    },
    token: (text, table) => new Uint8Array(aessiv(tokenKey, encoder.encode(table)).encrypt(filled(text))),
    openToken: (token, table) => unfilled(aessiv(tokenKey, encoder.encode(table)).decrypt(token)),
  };
}

function joined(nonce: Uint8Array, box: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(nonce.length + box.length);
  whole.set(nonce);
  whole.set(box, nonce.length);
  return whole;
}

/** The text, and zeros behind one byte that is none. */
function filled(text: string): Uint8Array {
  const bytes = encoder.encode(text);
  const whole = new Uint8Array(Math.ceil((bytes.length + 1) / BLOCK) * BLOCK);
  whole.set(bytes);
  whole[bytes.length] = 1;
  return whole;
}

const unfilled = (bytes: Uint8Array): string => decoder.decode(bytes.subarray(0, bytes.lastIndexOf(1)));
