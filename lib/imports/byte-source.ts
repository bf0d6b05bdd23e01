/** Bytes that are read piece by piece: a file on disk, a Blob, an array. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `from` up to but without `to`; both lie within the size. */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** What can be told to stop; an AbortSignal is one. */
export interface StopSignal {
  readonly aborted: boolean;
}

export const bytesSource = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: async (from, to) => bytes.subarray(from, to),
});

export const blobSource = (blob: Blob): ByteSource => ({
  size: blob.size,
  read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
});
