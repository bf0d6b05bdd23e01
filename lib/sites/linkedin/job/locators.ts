import { defineLocators } from '../../pack/define-locators.ts';

/** Where a job advert stands on LinkedIn. No whole capture was at hand: stated by others and by the page's own addresses. */
export const JOB = defineLocators('linkedin/job', '2026-03', {
  /** Links to adverts by number, for years. */
  jobLinks: 'a[href*="/jobs/view/"]',

  companyLinks: 'a[href*="/company/"]',

  /** The pane of the chosen advert: S by the end of its screen's name (2026-03), E by id and class (2024 to 2026). */
  panes: '[data-sdui-screen*="jobs."][data-sdui-screen*="Details"], .jobs-search__job-details, .jobs-details',

  /** The advert's own text. */
  texts: '#job-details, [data-testid="expandable-text-box"], .jobs-description__content, .jobs-box__html-content',

  /** Structured data of the public page. */
  structured: 'script[type="application/ld+json"]',
});
