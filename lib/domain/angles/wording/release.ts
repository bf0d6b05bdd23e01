/** What to ask before a story is told; the name stands in brackets, where no case is needed. */
export const ASK_FIRST = {
  de: 'Vor dem Erzählen fragen ({who}): „{title}“',
  en: 'Ask before telling it ({who}): “{title}”',
} as const;

export const ASK_WITHOUT_NAME = {
  de: 'Vor dem Erzählen im Haus fragen: „{title}“',
  en: 'Ask in the company before telling it: “{title}”',
} as const;

/** Before the place where a fact can be looked up. */
export const SOURCE = { de: 'Quelle: {source}', en: 'Source: {source}' } as const;
