import { Database } from '../../lib/db/database.ts';

/** The one open database. */
export const db = new Database();
