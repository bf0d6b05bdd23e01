/** A set-up step that can't be done here; its message is for the person at the terminal. */
export class SetupError extends Error {}
