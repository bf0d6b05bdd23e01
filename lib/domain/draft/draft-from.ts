import { languageOf } from '../language/detect.ts';
import { type Sentence, sentenceSpans } from '../language/sentences.ts';
import { tokens } from '../language/tokens.ts';
import type { Draft, DraftContext } from './check.ts';

/** Units that are looked at; no editor takes half as many, and what is pasted by mistake must not hold up the page. */
const LOOKED_AT = 20_000;

/** Takes a text apart once, for all checks. Of a text that no editor would take, only the beginning is looked at. */
export function draftFrom(whole: string, { language }: Pick<DraftContext, 'language'>): Draft {
  const text = whole.slice(0, LOOKED_AT);
  return {
    text,
    length: whole.trimEnd().length,
    tokens: tokens(text),
    sentences: sentenceSpans(text),
    lines: linesOf(text),
    language: language ?? told(text),
  };
}

function told(text: string): Draft['language'] {
  const language = languageOf(text);
  return language === 'de' || language === 'en' ? language : null;
}

function linesOf(text: string): Sentence[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
    text: line.trim(),
    at: index + line.length - line.trimStart().length,
  })).filter((line) => line.text !== '');
}
