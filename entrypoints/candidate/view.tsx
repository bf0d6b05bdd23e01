import { CandidatePanel } from '../../components/coach/candidate/panel.tsx';
import type { PanelProps } from '../../components/coach/panel.ts';
import { candidateLink } from './link.ts';

/** The panel that reads a profile for an opening, with its connection to the background. */
export const CandidateView = (props: PanelProps) => <CandidatePanel {...props} link={candidateLink} />;
