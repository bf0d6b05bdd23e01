import { IdeaPanel } from '../../components/coach/idea/panel.tsx';
import type { PanelProps } from '../../components/coach/panel.ts';
import { ideaLink } from './link.ts';

/** The panel of ideas with its connection to the background. */
export const IdeaView = (props: PanelProps) => <IdeaPanel {...props} link={ideaLink} />;
