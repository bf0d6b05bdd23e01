/** The number of the advert at this address, also where a list names it as the chosen one; null for every other address. */
export function jobNumber({ hostname, pathname, searchParams }: URL): string | null {
  if (!/(^|\.)linkedin\.com$/.test(hostname)) return null;
  const viewed = /^\/jobs\/view\/(?:[^/]*-)?(\d{6,})\/?$/.exec(pathname)?.[1];
  if (viewed) return viewed;
  const chosen = pathname.startsWith('/jobs/') ? searchParams.get('currentJobId') : null;
  return chosen && /^\d{6,}$/.test(chosen) ? chosen : null;
}
