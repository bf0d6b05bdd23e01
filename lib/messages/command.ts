import type * as z from 'zod/mini';

/**
 * Who may say it.
 * - `in-page`: our script in a page of a network that access was given for
 * - `revoked`: the same, after access was taken back while the page stood open
 * - `extension`: a page of the extension itself, the browser's own panel among them
 */
export type Sender = 'in-page' | 'revoked' | 'extension';

export interface Answer<Output> {
  /** Never there; carries the type. */
  readonly of?: Output;
}

/** What a command answers with; only its type counts. */
export const answer = <Output>(): Answer<Output> => ({});

/**
 * One thing that the background does for others.
 * - `question` changes nothing that would be wrong twice
 * - `mutation` writes; a second one with the same id does nothing
 */
export interface Command<Input extends z.ZodMiniType, Output> {
  kind: 'question' | 'mutation';
  from: readonly Sender[];
  input: Input;
  output: Answer<Output>;
}

/** Gives a command its type; the place where the contract is read. */
export function defineCommand<Input extends z.ZodMiniType, Output>(
  command: Command<Input, Output>,
): Command<Input, Output> {
  return command;
}
