import base from './base.css?inline';
import content from './content.css?inline';
import controls from './controls.css?inline';
import tokens from './tokens.css?inline';

/** The style sheet of everything in `ui/`, as text: a closed shadow root takes nothing from the document. */
export const uiStyles = [tokens, base, controls, content].join('\n');
