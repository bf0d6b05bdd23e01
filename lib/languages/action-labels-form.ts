/**
 * What stands on LinkedIn's controls in one language of its interface, compared after folding. Words are the last layer; a
 * missing one means that something is not noticed, never that it is mistaken for something else.
 */
export interface ActionLabels {
  /** State in the name of the button to react, behind its colon: none given. */
  noReaction: readonly string[];
  /** The same: one given. */
  reactions: readonly string[];
  /** Whole label of the button that publishes. */
  publish: readonly string[];
  /** Whole label of the button that publishes later. */
  schedule: readonly string[];
  /** First line of the menu item that passes a post on without words. */
  repost: readonly string[];
  /** Begin or end of the name of a control. */
  accept: readonly string[];
  ignore: readonly string[];
  pending: readonly string[];
  follow: readonly string[];
  /** The same: already followed, or a way to stop. */
  following: readonly string[];
}
