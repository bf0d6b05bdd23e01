/** A sentence for whoever sits at the terminal; `call` = the command line is wrong, `input` = the file is. */
export class Problem extends Error {
  constructor(
    readonly kind: 'call' | 'input',
    message: string,
  ) {
    super(message);
  }
}
