import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import dashboardStyles from '../dashboard/dashboard.css?inline';
import useStyles from '../dashboard/use/use.css?inline';
import seenStyles from '../self-test/seen.css?inline';
import { uiStyles } from '../ui/styles.ts';
import pageStyles from './page.css?inline';
import partStyles from './parts.css?inline';

/** Shows a page of the extension in its document. */
export function mountPage(page: ReactNode): void {
  const style = document.createElement('style');
  style.textContent = [uiStyles, partStyles, pageStyles, dashboardStyles, useStyles, seenStyles].join('\n');
  document.head.append(style);
  const place = document.createElement('div');
  document.body.append(place);
  createRoot(place).render(page);
}
