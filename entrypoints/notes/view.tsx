import { NotesPanel } from '../../components/coach/notes/panel.tsx';
import type { PanelProps } from '../../components/coach/panel.ts';
import { besideNotes, inPageNotes } from './link.ts';

/** Notes about a person, with their connection to the background. */
export const NotesInPage = (props: PanelProps) => <NotesPanel {...props} link={inPageNotes} />;
export const NotesBeside = (props: PanelProps) => <NotesPanel {...props} link={besideNotes} />;
