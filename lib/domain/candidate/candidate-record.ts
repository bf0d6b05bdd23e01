/** What a recruiter writes about one person for one opening; nobody else's words, and no value that could be sorted by. */
export interface CandidateWords {
  /** Requirement, as the opening names it, to the own note on it. */
  notes: Readonly<Record<string, string>>;
  note: string;
  /** In own words: there is nothing to choose from. */
  decision: string;
}

/** Own notes with their requirements, then the note and the decision: as lines for a hand-over. */
export function wordsInLines({ notes, note, decision }: CandidateWords): string {
  const noted = Object.entries(notes).filter(([, text]) => text.trim() !== '');
  return [note, ...noted.map(([requirement, text]) => `${requirement}: ${text}`), decision]
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
