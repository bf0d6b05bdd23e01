import { DraftPanel } from '../../components/coach/draft/panel.tsx';
import type { PanelProps } from '../../components/coach/panel.ts';
import { draftCheckLink } from './link.ts';

/** The draft check with its connection to the background. */
export const DraftView = (props: PanelProps) => <DraftPanel {...props} link={draftCheckLink} />;
