/** True for the messaging page, with or without an open conversation. */
export const isMessages = ({ hostname, pathname }: URL): boolean =>
  /(^|\.)linkedin\.com$/.test(hostname) && /^\/messaging\b/.test(pathname);
