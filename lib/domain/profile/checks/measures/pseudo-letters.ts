/** Bold, script and boxed look-alikes, small capitals, full width: letters to the eye, none to a search. */
export const PSEUDO_LETTERS = /[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\u24b6-\u24e9\uff21-\uff5a\u1d00-\u1d2b]+/u;
