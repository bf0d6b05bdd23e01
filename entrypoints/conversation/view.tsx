import { ConversationPanel } from '../../components/coach/conversation/panel.tsx';
import type { PanelProps } from '../../components/coach/panel.ts';
import { conversationLink } from './link.ts';

/** The panel that prepares a conversation, with its connection to the background. */
export const ConversationView = (props: PanelProps) => <ConversationPanel {...props} link={conversationLink} />;
