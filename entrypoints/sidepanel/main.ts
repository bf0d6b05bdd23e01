import { createFrontTab } from '../links/front-tab.ts';
import { keepCoach } from '../links/keep-coach.ts';
import { besideShell } from './beside-shell.ts';

/** The browser's own panel: the same coach, bound to the tab in front. */
const place = document.createElement('div');
place.style.height = '100vh';
document.body.style.margin = '0';
document.body.append(place);
const stop = keepCoach(place, besideShell(createFrontTab()), ({ language }) => {
  document.documentElement.lang = language === 'en' ? 'en' : 'de';
});
// Answers that wait for the end of a pause are saved on the way out.
addEventListener('pagehide', stop);
