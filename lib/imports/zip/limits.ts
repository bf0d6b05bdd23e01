const MB = 1024 * 1024;

/**
 * How much of an archive is read at most. Exports seen so far stay below 50 MB; whoever needs more than this brings
 * something else, or something made to hurt.
 */
export interface ZipLimits {
  /** Of the archive itself. */
  archive: number;
  /** Of its list of contents. */
  directory: number;
  entries: number;
  /** Of one file, unpacked. */
  file: number;
  /** Of all files that are unpacked. */
  total: number;
}

export const ZIP_LIMITS: ZipLimits = {
  archive: 2048 * MB,
  directory: 8 * MB,
  entries: 20_000,
  file: 256 * MB,
  total: 512 * MB,
};

/** Deflate can't shrink further than this: whoever claims more lies. */
export const STEEPEST_RATIO = 1100;
