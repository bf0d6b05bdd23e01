/** Words that one memory holds; then it begins anew, so that no text can make it grow. */
const MOST = 4_000;

/**
 * A function that remembers what it answered: while somebody types, nearly all words are those of a moment ago.
 * @param ask pure; its answers are shared and must not be changed by whoever gets them
 * @param most keys that are held; fewer where they are longer than words
 */
export function remembered<Answer>(ask: (word: string) => Answer, most = MOST): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined || known.has(word)) return answer as Answer;
    if (known.size >= most) known.clear();
    const fresh = ask(word);
    known.set(word, fresh);
    return fresh;
  };
}
