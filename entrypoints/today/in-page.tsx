import type { PanelProps } from '../../components/coach/panel.ts';
import { TodayPanel } from '../../components/coach/today/panel.tsx';
import { todayLink } from './link.ts';

const link = todayLink((address) => location.assign(address));

/** The card of the day in a page, which is left for another. */
export const TodayInPage = (props: PanelProps) => <TodayPanel {...props} link={link} />;
