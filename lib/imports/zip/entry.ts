/** One file in an archive, as the list of contents names it. */
export interface ZipEntry {
  /** With `/` between folders. */
  path: string;
  /** Unpacked and packed, in bytes. */
  size: number;
  packed: number;
  crc: number;
  /** 0 = as it is, 8 = deflate. */
  method: number;
  encrypted: boolean;
  /** Where its own header begins. */
  offset: number;
}
