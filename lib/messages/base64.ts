/** Bytes travel as text. @throws where it is no base64 */
export const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

/** Of a few bytes; a long file would be too many arguments. */
export const base64Of = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
