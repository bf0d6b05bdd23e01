import type { PanelProps } from '../../components/coach/panel.ts';
import { TodayPanel } from '../../components/coach/today/panel.tsx';
import { openTab } from '../../lib/platform/tabs.ts';
import { todayLink } from './link.ts';

const link = todayLink((address) => void openTab(address));

/** The card of the day beside a page, which stays where it is. */
export const TodayBeside = (props: PanelProps) => <TodayPanel {...props} link={link} />;
