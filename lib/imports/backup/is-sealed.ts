/** First line of every file in this form (https://age-encryption.org/v1). */
const MARK = 'age-encryption.org/v1\n';

/** Whether a file is locked with a passphrase. Stands alone, so that asking does not load what opens it. */
export const isSealed = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, MARK.length)) === MARK;
