/** Joins pieces of a text as they come, up to a size; what a server claims about the size is not asked. */
export class LimitedText {
  private readonly decoder = new TextDecoder();
  private bytes = 0;
  private text = '';

  /** @param largest bytes */
  constructor(private readonly largest: number) {}

  /** @returns false once it is too much */
  add(piece: Uint8Array): boolean {
    this.bytes += piece.length;
    if (this.bytes > this.largest) return false;
    this.text += this.decoder.decode(piece, { stream: true });
    return true;
  }

  end(): string {
    return this.text + this.decoder.decode();
  }
}
