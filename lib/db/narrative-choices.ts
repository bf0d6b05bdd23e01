import type { Database } from './database.ts';

/** Ids of the themes that the user wants no angles for. */
export async function mutedThemes(db: Database, company: string): Promise<string[]> {
  return (await db.narrativeChoices.get(company))?.mutedThemes ?? [];
}

export async function saveMutedThemes(db: Database, company: string, themes: string[]): Promise<void> {
  await db.narrativeChoices.put({ company, mutedThemes: themes });
}
