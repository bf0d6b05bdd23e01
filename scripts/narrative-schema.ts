/** Writes `docs/narrative.schema.json`; run it after a change of the narrative's form. */
import { writeFileSync } from 'node:fs';
import { narrativeSchema, SCHEMA_FILE } from './narrative/schema.ts';

writeFileSync(SCHEMA_FILE, narrativeSchema());
